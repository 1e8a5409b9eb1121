package org.chainscape.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.Libraries;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks documents against a set of rules. Never changes a document. */
public final class Validator {

	/** How many elements are checked in one go; enough to be worth handing to another processor. */
	private static final int PORTION = 2_000;

	private final RuleSet rules;

	/**
	 * A validator of a set of rules.
	 *
	 * @param rules the rules; their order does not matter
	 * @throws IllegalArgumentException if two rules have the same id
	 */
	public Validator(List<? extends Rule> rules) {
		this.rules = new RuleSet(rules);
	}

	/** {@return a validator with all rules that come with the product} */
	public static Validator standard() {
		ServiceLoader<Rule> known = ServiceLoader.load(Rule.class, Validator.class.getClassLoader());
		return new Validator(known.stream().map(ServiceLoader.Provider::get).toList());
	}

	/** {@return what is known of the rules, sorted by id} */
	public List<RuleInfo> rules() {
		return rules.all().stream().map(Rule::info).toList();
	}

	/**
	 * Checks a document with all rules and the standard policy of today.
	 *
	 * @param document the document
	 * @return what was found
	 */
	public ValidationResult validate(ChainDocument document) {
		return validate(ValidationIndex.of(document, Policy.on(LocalDate.now())));
	}

	/**
	 * Checks a document with all rules, on all processors.
	 *
	 * @param index the document, indexed in its present state; nobody may change the document meanwhile
	 * @return what was found
	 */
	public ValidationResult validate(ValidationIndex index) {
		// Several threads are going to read, and reading a reference to another file would load that file.
		EcoreUtil.resolveAll(index.document());
		index.forgetPictures();
		return Located.sorted(work(index).parallel().flatMap(check -> check.found().stream()).toList(), index);
	}

	/**
	 * How a finding can be mended.
	 *
	 * @param finding a finding
	 * @param index the document, in its present state
	 * @return the ways, the best first; none if only a person can tell
	 */
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return rules.find(finding.ruleId()).filter(rule -> !(rule instanceof DocumentRule whole) || isStillFound(whole, finding, index))
			.map(rule -> rule.fixes(finding, index)).orElse(List.of()).stream().filter(fix -> staysInside(fix, index)).toList();
	}

	/** What is in a library is mended in its own file. */
	private static boolean staysInside(Fix fix, ValidationIndex index) {
		return fix.edits().stream().noneMatch(edit -> Libraries.isForeign(edit.target(), index.document()));
	}

	/** Rules about single elements look themselves; one that has to look at the whole picture is asked again. */
	private static boolean isStillFound(DocumentRule rule, Finding finding, ValidationIndex index) {
		List<Located> found = new ArrayList<>();
		RuleBoundary.run(rule.info(), index.document(), found::add, sink -> rule.check(index, sink));
		return found.stream().map(Located::finding)
			.anyMatch(other -> other.ruleId().equals(finding.ruleId()) && other.elementId().equals(finding.elementId())
				&& other.relatedIds().equals(finding.relatedIds()));
	}

	RuleSet ruleSet() {
		return rules;
	}

	/** A piece of the work, independent of all others. */
	private interface Check {

		void run(Consumer<Located> found);

		default List<Located> found() {
			List<Located> found = new ArrayList<>();
			run(found::add);
			return found;
		}
	}

	private Stream<Check> work(ValidationIndex index) {
		List<Check> checks = new ArrayList<>();
		for (KnotRule rule : rules.of(KnotRule.class)) {
			checks.add(found -> Knots.all(rule.links(), index)
				.forEach(knot -> RuleBoundary.run(rule.info(), index.document(), found, sink -> Knots.check(rule, knot, index, sink))));
		}
		for (DocumentRule rule : rules.of(DocumentRule.class)) {
			checks.add(found -> RuleBoundary.run(rule.info(), index.document(), found, sink -> rule.check(index, sink)));
		}
		for (GroupRule<?, ?> rule : rules.of(GroupRule.class)) {
			checks.add(found -> checkGroups(rule, index, found));
		}
		index.contents().forEach((type, elements) -> addElements(type, elements, index, checks));
		for (Company company : index.foreignCompanies()) {
			checks.add(found -> rules.about(company.eClass()).stream().filter(ElementRule::reachesLibraries).forEach(rule ->
				RuleBoundary.run(rule.info(), company, found, sink -> RuleSet.check(rule, company, index, sink))));
		}
		return checks.stream();
	}

	private static void checkGroups(GroupRule<?, ?> rule, ValidationIndex index, Consumer<Located> found) {
		Collection<Object> keys = index.groups(rule.grouping()).all();
		keys.forEach(key -> RuleBoundary.run(rule.info(), index.document(), found, sink -> RuleSet.check(rule, key, index, sink)));
	}

	private void addElements(EClass type, List<EObject> elements, ValidationIndex index, List<Check> checks) {
		List<ElementRule<?>> about = rules.about(type);
		for (int start = 0; start < elements.size() && !about.isEmpty(); start += PORTION) {
			List<EObject> portion = elements.subList(start, Math.min(start + PORTION, elements.size()));
			checks.add(found -> {
				for (ElementRule<?> rule : about) {
					portion.forEach(element ->
						RuleBoundary.run(rule.info(), element, found, sink -> RuleSet.check(rule, element, index, sink)));
				}
			});
		}
	}
}
