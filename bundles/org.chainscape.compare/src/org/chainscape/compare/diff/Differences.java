package org.chainscape.compare.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.compare.state.DocumentState;
import org.chainscape.compare.state.RenamedState;
import org.chainscape.compare.state.State;
import org.chainscape.model.chain.ChainDocument;

/**
 * What differs between two documents. Files that are only written in another way do not differ.
 * <p>
 * Elements with the same id are the same element, wherever they are and whatever they are called now. Among those only one document has,
 * elements that are evidently the same thing, such as companies with the same ticker from two independent imports, are matched in a second
 * step.
 */
public final class Differences {

	private final State from;
	private final State to;
	private final List<Difference> all;
	private final Set<String> added;
	private final Set<String> removed;
	private final Map<String, String> identified;

	Differences(State from, State to, Differ differ) {
		this.from = from;
		this.to = to;
		all = List.copyOf(differ.found());
		added = Collections.unmodifiableSet(differ.added());
		removed = Collections.unmodifiableSet(differ.removed());
		identified = to instanceof RenamedState renamed ? renamed.originals() : Map.of();
	}

	/**
	 * Compares two documents.
	 *
	 * @param from the older one; not changed
	 * @param to the newer one; not changed
	 * @return what differs
	 */
	public static Differences between(ChainDocument from, ChainDocument to) {
		return between(from, to, Pulse.NONE);
	}

	/**
	 * Compares two documents.
	 *
	 * @param from the older one; not changed
	 * @param to the newer one; not changed
	 * @param pulse asked now and then whether to go on
	 * @return what differs
	 * @throws java.util.concurrent.CancellationException if it was not to go on
	 */
	public static Differences between(ChainDocument from, ChainDocument to, Pulse pulse) {
		DocumentState left = DocumentState.of(from);
		DocumentState right = DocumentState.of(to);
		Map<String, String> names = new Matching(left, right).find();
		return between(left, names.isEmpty() ? right : new RenamedState(right, names), pulse);
	}

	/**
	 * Compares two states by their keys alone.
	 *
	 * @param from the older one
	 * @param to the newer one
	 * @param pulse asked now and then whether to go on
	 * @return what differs
	 * @throws java.util.concurrent.CancellationException if it was not to go on
	 */
	public static Differences between(State from, State to, Pulse pulse) {
		Differ differ = new Differ(from, to, pulse);
		differ.run();
		return new Differences(from, to, differ);
	}

	/** {@return all differences in the order of the newer document, what is gone last; those that follow from others among them} */
	public List<Difference> all() {
		return all;
	}

	/** {@return the differences a person is told} */
	public List<Difference> told() {
		return all.stream().filter(each -> !(each instanceof Difference.Changed changed && changed.implied())).toList();
	}

	/** {@return whether nothing differs; elements that are the same thing under another id are no difference} */
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** {@return the older state} */
	public State from() {
		return from;
	}

	/** {@return the newer state, under the keys of the older one} */
	public State to() {
		return to;
	}

	/** {@return the keys of all elements that are new, also of those inside of others} */
	public Set<String> added() {
		return added;
	}

	/** {@return the keys of all elements that are gone, also of those inside of others} */
	public Set<String> removed() {
		return removed;
	}

	/** {@return which elements are the same thing under another id: id in the older document to id in the newer one} */
	public Map<String, String> identified() {
		return identified;
	}

	/**
	 * Makes the older document equal to the newer one, ids included.
	 *
	 * @param document the older document, unchanged since it was compared
	 */
	public void apply(ChainDocument document) {
		new Transfer(document, this).run();
	}
}
