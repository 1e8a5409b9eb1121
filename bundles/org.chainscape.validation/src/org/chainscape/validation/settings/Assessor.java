package org.chainscape.validation.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.StepwiseSort;
import org.chainscape.validation.Arguments;
import org.chainscape.validation.Category;
import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.ValidationResult;
import org.eclipse.emf.ecore.EObject;

/** Sees the findings of one document as its project does, little by little. The document must not change until that is done. */
public final class Assessor {

	private static final Comparator<Placed> ORDER = Comparator.comparing((Placed placed) -> placed.finding().severity()).reversed()
		.thenComparingLong(Placed::position).thenComparing(placed -> placed.finding().ruleId())
		.thenComparing(placed -> String.join(" ", placed.finding().arguments()))
		.thenComparing(placed -> String.join(" ", placed.finding().relatedIds()));

	private final ProjectSettings project;
	private final Settings settings;
	private final Examination examination;
	private final ValidationIndex index;
	private final Map<String, List<Suppression>> byElement = new HashMap<>();
	/** Suppressions that have met a finding, whether it was suppressed or not. */
	private final Set<Suppression> met = new HashSet<>();
	private final Iterator<Finding> rest;
	private final List<Placed> placed = new ArrayList<>();
	private StepwiseSort<Placed> sort;

	/**
	 * A verdict with its place, which is looked up once.
	 *
	 * @param verdict the verdict
	 * @param position where its element stands in the file
	 */
	private record Placed(Verdict verdict, long position) {

		Finding finding() {
			return verdict.finding();
		}
	}

	Assessor(ProjectSettings project, ValidationResult result, Examination examination) {
		rest = result.findings().iterator();
		this.project = project;
		settings = project.settings();
		this.examination = examination;
		index = examination.index();
		settings.suppressions()
			.forEach(suppression -> byElement.computeIfAbsent(suppression.what().element(), id -> new ArrayList<>()).add(suppression));
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked between small pieces of work; false leaves the rest for the next time
	 * @return whether it is done
	 */
	public boolean work(BooleanSupplier goOn) {
		while (rest.hasNext()) {
			if (!goOn.getAsBoolean()) {
				return false;
			}
			judge(rest.next());
		}
		if (sort == null) {
			project.failure().ifPresent(this::reportBroken);
			settings.levels().keySet().stream().filter(key -> !isKnown(key))
				.forEach(key -> report(SettingsRules.SEVERITY, document(), project.content().levelLines().getOrDefault(key, 0), key));
			settings.suppressions().forEach(this::examine);
			// Changed severities change the order.
			sort = new StepwiseSort<>(placed, ORDER);
		}
		return sort.work(goOn);
	}

	/**
	 * The findings as the project sees them.
	 *
	 * @return the assessment
	 * @throws IllegalStateException if there still is work to do
	 */
	public Assessment assessment() {
		if (sort == null) {
			throw new IllegalStateException("Not assessed yet");
		}
		return new Assessment(sort.sorted().stream().map(Placed::verdict).toList());
	}

	private void judge(Finding finding) {
		Suppression suppression = null;
		List<Suppression> about = byElement.getOrDefault(finding.elementId(), List.of());
		if (!about.isEmpty()) {
			FindingKey key = FindingKey.of(finding);
			for (Suppression candidate : about) {
				if (candidate.what().matches(key)) {
					met.add(candidate);
					suppression = suppression == null && holds(candidate) ? candidate : suppression;
				}
			}
		}
		add(finding, suppression, 0);
	}

	private boolean holds(Suppression suppression) {
		return !suppression.why().reason().isEmpty() && !suppression.why().isExpired(examination.today());
	}

	private void add(Finding finding, Suppression suppression, int line) {
		Optional<Level> level = settings.level(finding.ruleId());
		if (level.isEmpty()) {
			add(new Verdict(finding, finding.severity(), suppression, line));
		} else {
			level.get().severity().ifPresent(severity -> add(new Verdict(
				new Finding(finding.ruleId(), severity, finding.elementId(), finding.relatedIds(), finding.arguments()), finding.severity(),
				suppression, line)));
		}
	}

	private void add(Verdict verdict) {
		placed.add(new Placed(verdict, index.find(verdict.finding().elementId()).map(index::position).orElse(Long.MAX_VALUE)));
	}

	/** Reports what is wrong with a suppression, if it is about this document. One without a file is about the document with its element. */
	private void examine(Suppression suppression) {
		FindingPattern what = suppression.what();
		EObject element = index.find(what.element()).orElse(null);
		if (element == null && (suppression.file().isEmpty() || !suppression.file().equals(project.relative(examination.file())))) {
			return;
		}
		EObject at = element == null ? document() : element;
		Object name = element == null ? named(suppression) : element;
		int line = project.content().suppressionLines().getOrDefault(what, 0);
		if (!isRule(what.rule())) {
			report(SettingsRules.UNKNOWN, at, line, what.rule(), name);
		} else if (suppression.why().reason().isEmpty()) {
			report(SettingsRules.UNREASONED, at, line, what.rule(), name);
		} else if (!met.contains(suppression)) {
			if (examination.checked().contains(what.rule())) {
				report(SettingsRules.UNUSED, at, line, what.rule(), name);
			}
		} else if (suppression.why().isExpired(examination.today())) {
			report(SettingsRules.EXPIRED, at, line, what.rule(), name, suppression.why().until(), suppression.why().reason());
		}
	}

	private static String named(Suppression suppression) {
		return suppression.name().isEmpty() ? suppression.what().element() : suppression.name();
	}

	private boolean isKnown(String ruleOrCategory) {
		return isRule(ruleOrCategory) || Arrays.stream(Category.values()).anyMatch(category -> category.word().equals(ruleOrCategory));
	}

	/** Whether there is a rule, as far as that can be told: the project's own rules are not read for every examination. */
	private boolean isRule(String id) {
		return examination.known().contains(id) || OwnRules.isOwn(id) && examination.known().stream().noneMatch(OwnRules::isOwn)
			|| Stream.concat(SettingsRules.all().stream(), OwnRules.problems().stream()).anyMatch(rule -> rule.id().equals(id));
	}

	private void reportBroken(ProjectFileException failure) {
		report(SettingsRules.BROKEN, document(), failure.line(), failure.place(), failure.kind().text(), failure.detail());
	}

	private EObject document() {
		return index.document();
	}

	private void report(RuleInfo rule, EObject element, int line, Object... arguments) {
		String id = Identities.idOf(element);
		add(new Finding(rule.id(), rule.severity(), id == null ? "" : id, List.of(), Stream.of(arguments).map(Arguments::encode).toList()),
			null, line);
	}
}
