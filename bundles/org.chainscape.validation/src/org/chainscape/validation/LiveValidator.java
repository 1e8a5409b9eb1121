package org.chainscape.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Follows a document while it is edited and knows at any time what is wrong with it. After a change only what the change can affect is
 * checked again. The work is done in slices by whoever asks for it, in the thread that changes the document, so that nothing is copied and
 * nothing blocks.
 * <p>
 * Rules of the mode {@link RuleMode#BATCH} are not followed; {@link Validator#validate(ValidationIndex)} has them.
 */
public final class LiveValidator {

	/** What the words for findings are made of, besides what rules put into them. */
	private static final Set<EStructuralFeature> NAMING = Set.of(ChainPackage.Literals.NAMED_ELEMENT__NAME,
		ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, ChainPackage.Literals.SECURITY__CODE, ChainPackage.Literals.PARTICIPATION__COMPANY,
		ChainPackage.Literals.PARTICIPATION__PRINTED_NAME, ChainPackage.Literals.OBSERVATION__PROPERTY,
		ChainPackage.Literals.RELATION__SOURCE, ChainPackage.Literals.RELATION__TARGET, ChainPackage.Literals.RELATION__LABEL,
		ChainPackage.Literals.SOURCE__PUBLISHER, ChainPackage.Literals.CITATION__SOURCE, ChainPackage.Literals.CITATION__LOCATOR,
		ChainPackage.Literals.CITATION__PAGE, ChainPackage.Literals.CITATION__LINES, ViewPackage.Literals.DIAGRAM_NODE__ELEMENT);

	private final RuleSet rules;
	private final ValidationIndex index;
	private final Changes changes = new Changes(new Listener());
	private final Map<Rule, Inputs<?>> inputs = new LinkedHashMap<>();
	private final Concerns<Rule> concerns;
	private final Map<KnotRule, KnotState> knots = new LinkedHashMap<>();
	/** By rule and subject: an element, the key of a group or a knot. */
	private final Map<Rule, Map<Object, List<Located>>> found = new HashMap<>();
	private final SortedFindings sorted;
	private final Map<Rule, Set<Object>> dirty = new LinkedHashMap<>();
	private final Deque<Iterator<? extends Runnable>> sweep = new ArrayDeque<>();
	private Concerns<Grouping<?, ?>> groupings;
	private int groupingsKnown;
	private long checks;
	private long version;

	/**
	 * Starts to follow a document. The first full check is pending work.
	 *
	 * @param validator the rules
	 * @param document the document
	 * @param policy what is demanded beyond the model
	 */
	public LiveValidator(Validator validator, ChainDocument document, Policy policy) {
		rules = new RuleSet(validator.ruleSet().all().stream().filter(rule -> rule.info().mode() == RuleMode.LIVE).toList());
		index = ValidationIndex.of(document, policy);
		sorted = new SortedFindings(index);
		rules.of(ElementRule.class).forEach(rule -> inputs.put(rule, rule.inputs()));
		rules.of(GroupRule.class).forEach(rule -> inputs.put(rule, rule.inputs()));
		concerns = new Concerns<>(inputs);
		prepare();
		document.eAdapters().add(changes);
	}

	/** {@return the document as rules see it, always current} */
	public ValidationIndex index() {
		return index;
	}

	/**
	 * Does pending work.
	 *
	 * @param goOn asked before each small piece of work
	 * @return true if no work is left and the result can be had at once
	 */
	public boolean work(BooleanSupplier goOn) {
		while (goOn.getAsBoolean()) {
			if (!settleKnots() && !checkNext() && !sweepNext()) {
				return sorted.work(goOn);
			}
		}
		return !isPending() && sorted.work(goOn);
	}

	/** {@return what is known to be wrong; complete when no work is pending} */
	public ValidationResult result() {
		if (isPending()) {
			// What was found in elements that are gone stands among the rest and has no place any more.
			sorted.disordered();
			ValidationResult soFar = sorted.result();
			sorted.disordered();
			return soFar;
		}
		return sorted.result();
	}

	/** {@return whether there is work to do} */
	public boolean isPending() {
		return !dirty.isEmpty() || !sweep.isEmpty() || knots.values().stream().anyMatch(KnotState::isPending);
	}

	/** To be told when the file has been written: references that were lost when it was read are not in it any more. */
	public void written() {
		index.forgetLostReferences().forEach(holder -> changed(holder, null));
	}

	/** {@return how many times a rule has looked at something} */
	public long checks() {
		return checks;
	}

	/** {@return a number that grows with every change that may alter the words for a finding} */
	public long version() {
		return version;
	}

	/** Stops following the document. */
	public void dispose() {
		index.document().eAdapters().remove(changes);
	}

	private void prepare() {
		List<EObject> elements = new ArrayList<>();
		index.contents().values().forEach(elements::addAll);
		// Groups a rule waits for have to be there before the first change.
		index.groups(Groupings.IDS);
		for (GroupRule<?, ?> rule : rules.of(GroupRule.class)) {
			index.groups(rule.grouping());
		}
		inputs.values().forEach(read -> {
			read.shared().forEach(index::groups);
			read.followed().forEach(followed -> index.groups(followed.grouping()));
		});
		for (KnotRule rule : rules.of(KnotRule.class)) {
			KnotState state = new KnotState(rule.links(), index);
			elements.stream().filter(rule.links().carriers()::isInstance).forEach(state::update);
			knots.put(rule, state);
		}
		sweep(elements);
	}

	private void sweep(List<EObject> elements) {
		sweep.add(elements.stream().map(element -> (Runnable) () -> {
			if (index.contains(element)) {
				rules.about(element.eClass()).forEach(rule -> check(rule, element));
			}
		}).iterator());
		sweep.add(index.foreignCompanies().stream().map(company -> (Runnable) () -> rules.about(company.eClass()).stream()
			.filter(ElementRule::reachesLibraries).forEach(rule -> check(rule, company))).iterator());
		for (GroupRule<?, ?> rule : rules.of(GroupRule.class)) {
			sweep.add(List.copyOf(index.groups(rule.grouping()).all()).stream().map(key -> (Runnable) () -> check(rule, key)).iterator());
		}
	}

	private boolean sweepNext() {
		while (!sweep.isEmpty() && !sweep.peek().hasNext()) {
			sweep.remove();
		}
		if (sweep.isEmpty()) {
			return false;
		}
		sweep.peek().next().run();
		return true;
	}

	private boolean checkNext() {
		Iterator<Map.Entry<Rule, Set<Object>>> waiting = dirty.entrySet().iterator();
		if (!waiting.hasNext()) {
			return false;
		}
		Map.Entry<Rule, Set<Object>> next = waiting.next();
		Iterator<Object> subjects = next.getValue().iterator();
		Object subject = subjects.next();
		subjects.remove();
		if (next.getValue().isEmpty()) {
			waiting.remove();
		}
		check(next.getKey(), subject);
		return true;
	}

	private boolean settleKnots() {
		boolean worked = false;
		for (Map.Entry<KnotRule, KnotState> entry : knots.entrySet()) {
			if (entry.getValue().isPending()) {
				worked = true;
				settle(entry.getKey(), entry.getValue());
			}
		}
		return worked;
	}

	private void settle(KnotRule rule, KnotState state) {
		state.settle().forEach((knot, there) -> {
			List<Located> located = new ArrayList<>();
			if (there) {
				checks++;
				RuleBoundary.run(rule.info(), index.document(), located::add, sink -> Knots.check(rule, knot.nodes(), index, sink));
			}
			keep(rule, knot, located);
		});
	}

	private void check(Rule rule, Object subject) {
		List<Located> located = new ArrayList<>();
		checks++;
		if (rule instanceof ElementRule<?> about && isAsked(about, (EObject) subject)) {
			RuleBoundary.run(rule.info(), (EObject) subject, located::add, sink -> RuleSet.check(about, (EObject) subject, index, sink));
		} else if (rule instanceof GroupRule<?, ?> group) {
			RuleBoundary.run(rule.info(), index.document(), located::add, sink -> RuleSet.check(group, subject, index, sink));
		}
		keep(rule, subject, located);
	}

	private boolean isAsked(ElementRule<?> rule, EObject subject) {
		return index.contains(subject) || rule.reachesLibraries() && index.isForeign(subject);
	}

	private void keep(Rule rule, Object subject, List<Located> located) {
		Map<Object, List<Located>> bySubject = found.computeIfAbsent(rule, added -> new HashMap<>());
		List<Located> before = bySubject.getOrDefault(subject, List.of());
		if (!located.equals(before)) {
			sorted.replace(before, located);
			bySubject.put(subject, located);
			if (located.isEmpty()) {
				bySubject.remove(subject);
			}
		}
	}

	/** An object has changed; a feature of {@code null} stands for all. */
	private void changed(EObject object, EStructuralFeature feature) {
		index.follow();
		if (feature == null || NAMING.contains(feature)) {
			version++;
		}
		if (groupings == null || groupingsKnown != index.groups().size()) {
			Map<Grouping<?, ?>, Inputs<?>> kept = new LinkedHashMap<>();
			index.groups().keySet().forEach(grouping -> kept.put(grouping, grouping.inputs()));
			groupings = new Concerns<>(kept);
			groupingsKnown = kept.size();
		}
		if (feature == ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES) {
			librariesChanged();
		}
		groupings.find(object, feature, index, this::regroup);
		for (KnotState state : knots.values()) {
			state.update(object);
		}
		concerns.find(object, feature, index, this::concern);
	}

	/** Names, ids and stand-ins may mean something else now; libraries are seldom linked. */
	private void librariesChanged() {
		index.forgetLibraries();
		version++;
		List<EObject> elements = new ArrayList<>(List.of(index.document()));
		index.document().eAllContents().forEachRemaining(elements::add);
		sweep(elements);
	}

	private void regroup(Grouping<?, ?> grouping, EObject member) {
		Groups groups = index.groups(grouping);
		Collection<?> keys = index.contains(member) ? groups.update(member) : groups.remove(member);
		keys.forEach(key -> groupChanged(grouping, key));
		if (!keys.isEmpty()) {
			// Who has left a group is not among its members any more.
			inputs.forEach((rule, read) -> {
				if (read.shared().contains(grouping) && read.subject().isInstance(member)) {
					mark(rule, member);
				}
			});
		}
	}

	private void groupChanged(Grouping<?, ?> grouping, Object key) {
		inputs.forEach((rule, read) -> {
			if (rule instanceof GroupRule<?, ?> group && group.grouping() == grouping) {
				mark(rule, key);
			} else if (read.shared().contains(grouping)) {
				markMembers(rule, read, index.groups(grouping), key);
			}
			follow(rule, read, grouping, key);
		});
	}

	private void follow(Rule rule, Inputs<?> read, Grouping<?, ?> grouping, Object key) {
		for (Inputs.Following<?, ?> followed : read.followed()) {
			if (followed.grouping() == grouping) {
				followed.concernedBy(key, index).forEach(subject -> concern(rule, subject));
			}
		}
	}

	private void concern(Rule rule, EObject subject) {
		if (rule instanceof GroupRule<?, ?> group) {
			index.groups(group.grouping()).keys(subject).forEach(key -> mark(rule, key));
		} else {
			mark(rule, subject);
			Inputs<?> read = inputs.get(rule);
			for (Grouping<?, ?> shared : read.shared()) {
				Groups groups = index.groups(shared);
				groups.keys(subject).forEach(key -> markMembers(rule, read, groups, key));
			}
		}
	}

	private void markMembers(Rule rule, Inputs<?> read, Groups groups, Object key) {
		groups.members(key).stream().filter(read.subject()::isInstance).forEach(member -> mark(rule, member));
	}

	private void mark(Rule rule, Object subject) {
		if (subject instanceof Calculation) {
			index.forgetOutcomes();
		}
		dirty.computeIfAbsent(rule, added -> new LinkedHashSet<>()).add(subject);
	}

	/** Turns changes into what has to be checked. */
	private final class Listener implements Changes.Listener {

		@Override
		public void touched(EObject object, EStructuralFeature feature) {
			changed(object, feature);
			if (feature instanceof EAttribute attribute && attribute.isID()) {
				// Findings name elements by their ids. Ids hardly ever change.
				found.forEach((rule, bySubject) -> bySubject.keySet().stream().filter(subject -> !(rule instanceof KnotRule))
					.forEach(subject -> mark(rule, subject)));
				knots.values().forEach(KnotState::recheck);
			}
		}

		@Override
		public void referred(EObject object, EStructuralFeature feature) {
			changed(object, feature);
		}

		@Override
		public void arrived(List<EObject> objects) {
			Set<EObject> parts = new LinkedHashSet<>();
			objects.stream().filter(index::contains).forEach(object -> each(object, parts::add));
			sorted.moved(parts);
			List<EObject> inside = objects.stream().filter(object -> index.contains(object.eContainer())).toList();
			index.positions().place(inside);
			for (EObject object : inside) {
				each(object, part -> {
					index.groups().values().forEach(groups -> groups.moved(part));
					knots.values().forEach(state -> state.moved(part));
				});
				each(object, part -> changed(part, null));
			}
		}

		@Override
		public void left(EObject object) {
			if (EcoreUtil.isAncestor(index.document(), object)) {
				// It went elsewhere, and is there already when its old place tells that it has gone.
				arrived(List.of(object));
				return;
			}
			// While it is known where the parts stood, they are found in their groups without a search.
			each(object, this::leaveGroups);
			each(object, part -> {
				index.positions().forget(part);
				knots.values().forEach(state -> state.moved(part));
			});
			each(object, part -> changed(part, null));
		}

		private void leaveGroups(EObject part) {
			index.groups().forEach((grouping, groups) -> groups.remove(part).forEach(key -> groupChanged(grouping, key)));
		}

		private void each(EObject object, Consumer<EObject> code) {
			code.accept(object);
			object.eAllContents().forEachRemaining(code);
		}
	}
}
