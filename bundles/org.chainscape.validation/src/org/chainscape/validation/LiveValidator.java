package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
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
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Follows a document while it is edited and knows at any time what is wrong with it. After a change only what the change can affect is
 * checked again. The work is done in slices by whoever asks for it, in the thread that changes the document, so that nothing is copied and
 * nothing blocks. When very much changes between two slices, nothing is followed; all is looked at again, in slices as well.
 * <p>
 * Rules of the mode {@link RuleMode#BATCH} are not followed; {@link Validator#validate(ValidationIndex)} has them.
 */
public final class LiveValidator {

	private final RuleSet rules;
	private final Changes changes;
	private final Map<Rule, Inputs<?>> inputs = new LinkedHashMap<>();
	private final Concerns<Rule> concerns;
	/** By rule and subject: an element, the key of a group or a knot. */
	private final Map<Rule, Map<Object, List<Located>>> found = new HashMap<>();
	private final Map<Rule, Set<Object>> dirty = new LinkedHashMap<>();
	private final Preparation preparing;
	private Map<KnotRule, KnotState> knots;
	private ValidationIndex index;
	private SortedFindings sorted;
	/** What is left to look at before the document can be followed; {@code null} when it is. */
	private Pieces preparation;
	private Pieces sweep;
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
		this(validator, document, policy, Changes.MANY);
	}

	LiveValidator(Validator validator, ChainDocument document, Policy policy, int many) {
		changes = new Changes(new Listener(), many);
		rules = new RuleSet(validator.ruleSet().all().stream().filter(rule -> rule.info().mode() == RuleMode.LIVE).toList());
		rules.of(ElementRule.class).forEach(rule -> inputs.put(rule, rule.inputs()));
		rules.of(GroupRule.class).forEach(rule -> inputs.put(rule, rule.inputs()));
		concerns = new Concerns<>(inputs);
		preparing = new Preparation(rules, inputs.values());
		begin(ValidationIndex.unread(document, policy));
		document.eAdapters().add(changes);
		index();
	}

	/** {@return the document as rules see it, always current; takes long unless {@link #isFollowing()}} */
	public ValidationIndex index() {
		while (prepareNext()) {
			// Nobody can say anything about the document before.
		}
		return index;
	}

	/** {@return whether the document is followed; if not, so much has changed at once that work has to be done before} */
	public boolean isFollowing() {
		return preparation == null;
	}

	/**
	 * Does pending work.
	 *
	 * @param goOn asked before each small piece of work
	 * @return true if no work is left and the result can be had at once
	 */
	public boolean work(BooleanSupplier goOn) {
		if (isFollowing()) {
			changes.settled();
		}
		while (goOn.getAsBoolean()) {
			if (!prepareNext() && !settleKnots() && !checkNext() && !sweep.next()) {
				return sorted.work(goOn);
			}
		}
		return !isPending() && sorted.work(goOn);
	}

	/** {@return what is known to be wrong; complete when no work is pending} */
	public ValidationResult result() {
		return isPending() ? sorted.soFar() : sorted.result();
	}

	/** {@return whether there is work to do} */
	public boolean isPending() {
		return !isFollowing() || !dirty.isEmpty() || sweep.isPending() || knots.values().stream().anyMatch(KnotState::isPending);
	}

	/** To be told when the file has been written: references that were lost when it was read are not in it any more. */
	public void written() {
		if (isFollowing()) {
			index.forgetLostReferences().forEach(holder -> changed(holder, null));
		}
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

	/** Forgets everything; what has to be known before the first change is pending work. */
	private void begin(ValidationIndex unread) {
		index = unread;
		sorted = new SortedFindings(unread);
		found.clear();
		dirty.clear();
		groupings = null;
		knots = preparing.knots(unread);
		sweep = new Pieces();
		preparation = preparing.work(unread, knots.values());
		preparation.addOne(() -> sweep(Preparation.elements(unread)));
	}

	private boolean prepareNext() {
		if (preparation == null) {
			return false;
		}
		if (!preparation.next()) {
			preparation = null;
			changes.settled();
		}
		return true;
	}

	private void sweep(List<EObject> elements) {
		sweep.add(() -> elements.stream().map(element -> (Runnable) () -> {
			if (index.contains(element)) {
				rules.about(element.eClass()).forEach(rule -> check(rule, element));
			}
		}).iterator());
		sweep.add(() -> index.foreignCompanies().stream().map(company -> (Runnable) () -> rules.about(company.eClass()).stream()
			.filter(ElementRule::reachesLibraries).forEach(rule -> check(rule, company))).iterator());
		for (GroupRule<?, ?> rule : rules.of(GroupRule.class)) {
			sweep.add(() -> List.copyOf(index.groups(rule.grouping()).all()).stream().map(key -> (Runnable) () -> check(rule, key)).iterator());
		}
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
		if (Naming.isPart(feature)) {
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
		public void flooded() {
			if (isFollowing() || preparation.isBegun()) {
				version++;
				if (isFollowing()) {
					preparing.asked(index.groups().keySet());
				}
				begin(ValidationIndex.unread(index.document(), index.policy()));
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
