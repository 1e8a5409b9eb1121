package org.chainscape.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.cli.CheckedFile.Context;
import org.chainscape.cli.CheckedFile.Problem;
import org.chainscape.cli.CheckedFile.Spot;
import org.chainscape.cli.CheckedFile.State;
import org.chainscape.cli.CheckedFile.Subject;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Language;
import org.chainscape.validation.ElementNames;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.ValidationResult;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.Assessment;
import org.chainscape.validation.settings.Examination;
import org.chainscape.validation.settings.Level;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.SettingsRules;
import org.chainscape.validation.settings.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Checks documents as their projects want them checked. */
final class Checker {

	private final Validator validator = Validator.standard();
	private final Language language;
	private final List<KnownRule> standard;
	private final Conditions conditions;

	/**
	 * What a run decides.
	 *
	 * @param settings the settings for a chain file
	 * @param only whether a rule, by its id, is asked for
	 * @param ownRules further folders of the user's own rules, besides those the project names
	 * @param today the day of the run
	 */
	record Conditions(Function<Path, ProjectSettings> settings, Predicate<String> only, List<Path> ownRules, LocalDate today) {

		static Conditions usual() {
			return new Conditions(ProjectSettings::of, rule -> true, List.of(), LocalDate.now());
		}
	}

	Checker(Conditions conditions, Language language) {
		this.conditions = conditions;
		this.language = language;
		standard = KnownRule.standard(validator, language);
	}

	/** {@return the rules that come with the product} */
	List<KnownRule> standard() {
		return standard;
	}

	CheckedFile check(Path file, ChainDocument document) {
		ProjectSettings settings = conditions.settings().apply(file);
		ValidationIndex index = ValidationIndex.of(document, settings.policy(conditions.today()));
		List<Path> folders = Stream.concat(settings.ruleFolders(file).stream(), conditions.ownRules().stream()).toList();
		OwnRuleRun ownRun = OwnRuleRun.of(folders, document, language);
		ValidationResult found = ownRun.with(validator.validate(index));
		List<KnownRule> own = ownRun.rules();
		Set<String> known = Stream.concat(standard.stream(), own.stream()).map(KnownRule::id).collect(Collectors.toSet());
		Set<String> checked = known.stream().filter(conditions.only()).collect(Collectors.toCollection(HashSet::new));
		Assessment assessment = settings.apply(found, new Examination(index, file, checked, known, conditions.today()));
		List<Verdict> verdicts = assessment.verdicts().stream().filter(verdict -> isAskedFor(verdict.finding().ruleId())).toList();
		IdLines lines = verdicts.isEmpty() ? IdLines.NONE : IdLines.of(file);
		List<Problem> problems = verdicts.stream().map(verdict -> problem(verdict, spot(verdict, file, settings, ownRun, lines), index)).toList();
		checked.removeIf(rule -> settings.settings().level(rule).equals(Optional.of(Level.OFF)));
		return new CheckedFile(file, problems.stream().filter(problem -> problem.suppression() == null).toList(),
			problems.stream().filter(problem -> problem.suppression() != null).toList(), List.of(),
			new Context(settings, own, checked, names(verdicts, index)), null);
	}

	/** Settings that cannot be read are never passed over in silence. */
	private boolean isAskedFor(String rule) {
		return conditions.only().test(rule) || rule.equals(SettingsRules.BROKEN.id());
	}

	private static Spot spot(Verdict verdict, Path file, ProjectSettings settings, OwnRuleRun own, IdLines lines) {
		return settings.file().filter(path -> verdict.settingsLine() > 0).map(path -> new Spot(named(path, file), verdict.settingsLine()))
			.or(() -> own.spot(verdict.finding(), file)).orElseGet(() -> new Spot(file, lines.of(verdict.finding().elementId())));
	}

	private Problem problem(Verdict verdict, Spot spot, ValidationIndex index) {
		return new Problem(verdict, RuleTexts.message(verdict.finding(), index, language), subject(verdict.finding().elementId(), index),
			verdict.finding().relatedIds().stream().map(id -> subject(id, index)).toList(), spot, State.UNCOMPARED);
	}

	/** {@return a file named the way the user names the chain file, so that reports are the same on every machine} */
	static Path named(Path path, Path file) {
		Path here = Path.of("").toAbsolutePath();
		boolean far = file.isAbsolute() || !path.isAbsolute() || !Objects.equals(here.getRoot(), path.getRoot());
		return far ? path : here.relativize(path);
	}

	private Subject subject(String id, Elements index) {
		EObject element = index.find(id).orElse(null);
		return element == null ? new Subject(id, "", id)
			: new Subject(id, element.eClass().getName(), ElementNames.of(element, index, language));
	}

	private static Map<String, String> names(List<Verdict> verdicts, Elements index) {
		Map<String, String> names = new HashMap<>();
		for (Verdict verdict : verdicts) {
			names.computeIfAbsent(verdict.finding().elementId(),
				id -> index.find(id).map(element -> ElementNames.of(element, index, Language.ZH)).orElse(""));
		}
		return names;
	}
}
