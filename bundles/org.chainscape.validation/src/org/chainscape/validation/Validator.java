package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Checks documents against a set of rules. Never changes a document. */
public final class Validator {

	private final List<Rule> rules;

	/**
	 * A validator of a set of rules.
	 *
	 * @param rules the rules; their order does not matter
	 * @throws IllegalArgumentException if two rules have the same id
	 */
	public Validator(List<? extends Rule> rules) {
		this.rules = rules.stream().map(Rule.class::cast).sorted(Comparator.comparing((Rule rule) -> rule.info().id())).toList();
		Set<String> ids = new HashSet<>();
		for (Rule rule : this.rules) {
			if (!ids.add(rule.info().id())) {
				throw new IllegalArgumentException("Two rules have the id " + rule.info().id());
			}
		}
	}

	/** {@return a validator with all rules that come with the product} */
	public static Validator standard() {
		ServiceLoader<Rule> known = ServiceLoader.load(Rule.class, Validator.class.getClassLoader());
		return new Validator(known.stream().map(ServiceLoader.Provider::get).toList());
	}

	/** {@return what is known of the rules, sorted by id} */
	public List<RuleInfo> rules() {
		return rules.stream().map(Rule::info).toList();
	}

	/**
	 * Checks a document with all rules.
	 *
	 * @param document the document
	 * @return what was found
	 */
	public ValidationResult validate(ChainDocument document) {
		return validate(ValidationIndex.of(document));
	}

	/**
	 * Checks a document with all rules.
	 *
	 * @param index the document, indexed in its present state
	 * @return what was found
	 */
	public ValidationResult validate(ValidationIndex index) {
		List<Located> found = new ArrayList<>();
		Map<EClass, List<ElementRule<?>>> rulesOf = new HashMap<>();
		for (EObject element : index.contents()) {
			for (ElementRule<?> rule : rulesOf.computeIfAbsent(element.eClass(), type -> rulesFor(element))) {
				check(rule, element, index, found::add);
			}
		}
		for (Rule rule : rules) {
			if (rule instanceof GraphRule graph) {
				graph.check(index, sink(rule, index, found::add));
			}
		}
		return result(found);
	}

	/**
	 * Checks one element, not its contents, with the rules about single elements.
	 *
	 * @param element an element of the document
	 * @param index the document, indexed in its present state
	 * @return what was found
	 */
	public ValidationResult validate(EObject element, ValidationIndex index) {
		List<Located> found = new ArrayList<>();
		rulesFor(element).forEach(rule -> check(rule, element, index, found::add));
		return result(found);
	}

	private List<ElementRule<?>> rulesFor(EObject element) {
		List<ElementRule<?>> suitable = new ArrayList<>();
		for (Rule rule : rules) {
			if (rule instanceof ElementRule<?> elementRule && elementRule.subject().isInstance(element)) {
				suitable.add(elementRule);
			}
		}
		return suitable;
	}

	private static <T extends EObject> void check(ElementRule<T> rule, EObject element, ValidationIndex index, Consumer<Located> found) {
		rule.check(rule.subject().cast(element), index, sink(rule, index, found));
	}

	private static FindingSink sink(Rule rule, ValidationIndex index, Consumer<Located> found) {
		RuleInfo info = rule.info();
		return (element, related, arguments) ->
			found.accept(new Located(index.position(element), finding(info, element, related, arguments)));
	}

	private static Finding finding(RuleInfo info, EObject element, List<? extends EObject> related, Object... arguments) {
		List<String> relatedIds = related.stream().map(Identities::idOf).filter(Objects::nonNull).filter(id -> !id.isBlank()).toList();
		List<String> encoded = Stream.of(arguments).map(Arguments::encode).toList();
		return new Finding(info.id(), info.severity(), nearestId(element), relatedIds, encoded);
	}

	private static String nearestId(EObject element) {
		EObject at = element;
		while (at != null) {
			String id = Identities.idOf(at);
			if (id != null && !id.isBlank()) {
				return id;
			}
			at = at.eContainer();
		}
		return "";
	}

	private static ValidationResult result(List<Located> found) {
		Comparator<Located> gravestFirst = Comparator.comparing((Located located) -> located.finding().severity()).reversed();
		return new ValidationResult(found.stream()
			.sorted(gravestFirst.thenComparingInt(Located::position).thenComparing(located -> located.finding().ruleId()))
			.map(Located::finding).toList());
	}

	private record Located(int position, Finding finding) {
	}
}
