package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Rules, and which of them look at the elements of a class. */
final class RuleSet {

	private final List<Rule> rules;
	private final Map<EClass, List<ElementRule<?>>> byClass = new ConcurrentHashMap<>();

	RuleSet(List<? extends Rule> rules) {
		this.rules = rules.stream().map(Rule.class::cast).sorted(Comparator.comparing((Rule rule) -> rule.info().id())).toList();
		Set<String> ids = new HashSet<>();
		for (Rule rule : this.rules) {
			if (!ids.add(rule.info().id())) {
				throw new IllegalArgumentException("Two rules have the id " + rule.info().id());
			}
		}
	}

	List<Rule> all() {
		return rules;
	}

	/** {@return the rules of a kind, sorted by id} */
	<R> List<R> of(Class<R> kind) {
		return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	Optional<Rule> find(String id) {
		return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
	}

	/** {@return the rules about single elements that look at the elements of a class} */
	List<ElementRule<?>> about(EClass type) {
		return byClass.computeIfAbsent(type, added -> {
			List<ElementRule<?>> suitable = new ArrayList<>();
			for (Rule rule : rules) {
				if (rule instanceof ElementRule<?> about && about.subject().isAssignableFrom(type.getInstanceClass())) {
					suitable.add(about);
				}
			}
			return suitable;
		});
	}

	/** Has a rule look at one element. */
	static <T extends EObject> void check(ElementRule<T> rule, EObject element, ValidationIndex index, FindingSink sink) {
		rule.check(rule.subject().cast(element), index, sink);
	}

	/** Has a rule look at one group, if it is one. */
	@SuppressWarnings("unchecked")
	static <K, M extends EObject> void check(GroupRule<K, M> rule, Object key, ValidationIndex index, FindingSink sink) {
		List<M> members = index.group(rule.grouping(), (K) key);
		if (members.size() > 1) {
			rule.check(members, index, sink);
		}
	}
}
