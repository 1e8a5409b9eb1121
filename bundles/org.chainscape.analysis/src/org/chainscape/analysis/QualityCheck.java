package org.chainscape.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.Assessment;
import org.chainscape.validation.settings.Examination;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.SettingsRules;

/** Assesses documents as their project wants them seen: with its policy, its severities, and without what it has suppressed. */
public final class QualityCheck {

	private final Validator validator = Validator.standard();
	private final Set<String> checked = validator.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

	/**
	 * Checks and assesses a document. It must not be changed meanwhile.
	 *
	 * @param document the document
	 * @param file where it lies, to find the settings of its project; {@code null} for none
	 * @param day the day ages are counted from; empty for that of the project, which is today unless it says otherwise
	 * @param language language of names and messages
	 * @return how it stands
	 */
	public QualityReport assess(ChainDocument document, Path file, Optional<LocalDate> day, Language language) {
		LocalDate now = LocalDate.now();
		ProjectSettings project = file == null ? ProjectSettings.none() : ProjectSettings.of(file);
		Policy wanted = project.policy(now);
		Policy policy = day.map(today -> new Policy(today, wanted.staleMonths(), wanted.smallestPoints())).orElse(wanted);
		ValidationIndex index = ValidationIndex.of(document, policy);
		Assessment seen = project.apply(validator.validate(index), new Examination(index, file, checked, SettingsRules.besides(checked), now));
		return QualityReport.of(index, seen.result().findings(), seen.suppressed().size(), language);
	}
}
