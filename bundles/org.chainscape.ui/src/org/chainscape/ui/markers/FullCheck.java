package org.chainscape.ui.markers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.rules.evl.Limits;
import org.chainscape.rules.evl.UserRule;
import org.chainscape.rules.evl.UserRules;
import org.chainscape.rules.evl.UserRulesResult;
import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.ValidationResult;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.Examination;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.SettingsRules;

/** Checks a document with everything there is, as its project wants to see it. */
final class FullCheck {

	private final Validator validator = Validator.standard();
	private final Set<String> following = validator.rules().stream().filter(rule -> rule.mode() == RuleMode.LIVE).map(RuleInfo::id)
		.collect(Collectors.toSet());

	/**
	 * What a check has found.
	 *
	 * @param findings what is wrong, the gravest first
	 * @param own the rules of the project's own, by id
	 */
	record Result(List<Finding> findings, Map<String, UserRule> own) {
	}

	/**
	 * Checks a document that lies in a file, also with the rules of its project's own.
	 *
	 * @param document the document, which nobody else changes
	 * @param file the file
	 * @param cancelled asked while the project's own rules run
	 * @return what was found
	 */
	Result of(ChainDocument document, Path file, BooleanSupplier cancelled) {
		LocalDate today = LocalDate.now();
		ProjectSettings project = ProjectSettings.of(file);
		ValidationIndex index = ValidationIndex.of(document, project.policy(today));
		UserRulesResult own = UserRules.in(project.ruleFolders(file)).run(document, Limits.standard(), cancelled);
		List<Finding> found = new ArrayList<>(validator.validate(index).findings());
		found.addAll(own.findings());
		Set<String> checked = validator.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
		own.rules().forEach(rule -> checked.add(rule.id()));
		OwnRules.problems().forEach(rule -> checked.add(rule.id()));
		Examination examination = new Examination(index, file, checked, SettingsRules.besides(checked), today);
		return new Result(project.apply(new ValidationResult(found), examination).result().findings(),
			own.rules().stream().collect(Collectors.toMap(UserRule::id, rule -> rule, (first, second) -> first)));
	}

	/** Whether a finding is of a rule that follows every edit, so that an open editor knows better. */
	boolean follows(Finding finding) {
		return following.contains(finding.ruleId());
	}
}
