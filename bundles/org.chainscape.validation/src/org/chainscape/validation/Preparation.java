package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The work that makes it possible to follow a document change by change, in pieces. */
final class Preparation {

	private final RuleSet rules;
	private final Collection<Inputs<?>> inputs;
	/** What rules have asked for will be asked for again. */
	private final Set<Grouping<?, ?>> asked = new LinkedHashSet<>();

	Preparation(RuleSet rules, Collection<Inputs<?>> inputs) {
		this.rules = rules;
		this.inputs = inputs;
	}

	/** To be told of the groups of an index that goes out of use. */
	void asked(Set<Grouping<?, ?>> groupings) {
		asked.addAll(groupings);
	}

	/** {@return what keeps the knots of each rule, which knows nothing yet} */
	Map<KnotRule, KnotState> knots(ValidationIndex index) {
		Map<KnotRule, KnotState> knots = new LinkedHashMap<>();
		rules.of(KnotRule.class).forEach(rule -> knots.put(rule, new KnotState(rule.links(), index)));
		return knots;
	}

	/** {@return the work for an index and for knots that know nothing; of no use any more once the document changes in between} */
	Pieces work(ValidationIndex unread, Collection<KnotState> knots) {
		Pieces work = new Pieces();
		work.add(unread::reading);
		needed().forEach(grouping -> unread.collect(grouping, work));
		knots.forEach(state -> work.add(
			() -> elements(unread).stream().map(element -> (Runnable) () -> state.update(element)).iterator()));
		return work;
	}

	/** {@return everything in a document, class by class} */
	static List<EObject> elements(ValidationIndex index) {
		List<EObject> elements = new ArrayList<>();
		index.contents().values().forEach(elements::addAll);
		return elements;
	}

	/** Groups a rule waits for have to be there before the first change. */
	private Set<Grouping<?, ?>> needed() {
		Set<Grouping<?, ?>> needed = new LinkedHashSet<>(asked);
		needed.add(Groupings.IDS);
		for (GroupRule<?, ?> rule : rules.of(GroupRule.class)) {
			needed.add(rule.grouping());
		}
		inputs.forEach(read -> {
			needed.addAll(read.shared());
			read.followed().forEach(followed -> needed.add(followed.grouping()));
		});
		return needed;
	}
}
