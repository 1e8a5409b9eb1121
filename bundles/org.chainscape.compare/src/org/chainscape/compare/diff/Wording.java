package org.chainscape.compare.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.compare.diff.Difference.Added;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Kind;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Difference.Removed;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Tells differences in the words of people. */
public final class Wording {

	private final Differences differences;
	private final Naming naming;

	/**
	 * For differences.
	 *
	 * @param differences the differences
	 * @param language the language
	 */
	public Wording(Differences differences, Language language) {
		this.differences = differences;
		naming = new Naming(language, differences.to(), differences.from());
	}

	/** {@return what elements and values are called} */
	public Naming naming() {
		return naming;
	}

	/**
	 * The section a difference is told under.
	 *
	 * @param difference the difference
	 * @return the section of the element; for one that came, went or moved that of its container
	 */
	public Section section(Difference difference) {
		if (difference instanceof Changed) {
			return naming.section(difference.object());
		}
		EObject parent = current(difference.object().eContainer());
		return naming.section(parent == null || parent.eContainer() == null || isList(parent) ? difference.object() : parent);
	}

	/** What contained something that is gone is called as it is now. */
	private EObject current(EObject object) {
		Node now = object == null || Identities.idOf(object) == null ? null : differences.to().node(Identities.idOf(object));
		return now == null ? object : now.object();
	}

	/** What stands in a list of the chain itself is told under that list. */
	private static boolean isList(EObject parent) {
		return parent instanceof IndustryChain;
	}

	/**
	 * A difference in one sentence, without its kind and section.
	 *
	 * @param difference the difference
	 * @return the sentence
	 */
	public String line(Difference difference) {
		String type = naming.type(difference.object());
		String name = naming.path(difference.object());
		if (difference instanceof Added added) {
			return added.size() == 1 ? naming.text("added", type, name) : naming.text("added.with", type, name, String.valueOf(added.size()));
		}
		if (difference instanceof Removed removed) {
			return removed.size() == 1 ? naming.text("removed", type, name)
					: naming.text("removed.with", type, name, String.valueOf(removed.size()));
		}
		if (difference instanceof Moved moved) {
			return moved.isReordered()
					? naming.text("reordered", type, name, String.valueOf(moved.from().index() + 1), String.valueOf(moved.to().index() + 1))
					: naming.text("moved", type, name, place(differences.from(), moved.from()), place(differences.to(), moved.to()));
		}
		Changed changed = (Changed) difference;
		String feature = Labels.of(changed.feature(), naming.language());
		if (changed.feature().isMany() && !isParts(changed)) {
			String members = members(changed);
			return members.isEmpty() ? naming.text("changed.order", type, name, feature)
					: naming.text("changed.members", type, name, feature, members);
		}
		return naming.text("changed", type, name, feature, from(changed), to(changed));
	}

	private static boolean isParts(Changed changed) {
		return !Traits.refers(changed.feature()) && !(changed.feature() instanceof EAttribute);
	}

	/**
	 * What a value was.
	 *
	 * @param changed a difference
	 * @return a short text
	 */
	public String from(Changed changed) {
		return naming.value(changed.feature(), changed.from());
	}

	/**
	 * What a value is.
	 *
	 * @param changed a difference
	 * @return a short text
	 */
	public String to(Changed changed) {
		return naming.value(changed.feature(), changed.to());
	}

	/**
	 * Where something is.
	 *
	 * @param state the state that is spoken of
	 * @param spot the place
	 * @return the names of its container and of those above
	 */
	private String place(State state, Spot spot) {
		Node parent = state.node(spot.parent());
		return naming.path(parent.object());
	}

	/**
	 * Where something was.
	 *
	 * @param moved a difference
	 * @return the names of the container and of those above
	 */
	public String from(Moved moved) {
		return place(differences.from(), moved.from());
	}

	/**
	 * Where something is now.
	 *
	 * @param moved a difference
	 * @return the names of the container and of those above
	 */
	public String to(Moved moved) {
		return place(differences.to(), moved.to());
	}

	/**
	 * What an element is called.
	 *
	 * @param key its key
	 * @return its name; the key if there is no such element
	 */
	public String name(String key) {
		Node now = differences.to().node(key);
		Node node = now == null ? differences.from().node(key) : now;
		return node == null ? key : naming.name(node.object());
	}

	/** Who joined and who left a list; empty where only the order is another one. */
	private String members(Changed changed) {
		List<?> from = Differ.list(changed.from());
		List<?> to = Differ.list(changed.to());
		Set<Object> before = new HashSet<>(from);
		Set<Object> after = new HashSet<>(to);
		List<Object> joined = new ArrayList<>(to);
		joined.removeIf(before::contains);
		List<Object> left = new ArrayList<>(from);
		left.removeIf(after::contains);
		List<String> said = new ArrayList<>();
		if (!joined.isEmpty()) {
			said.add(naming.text("members.added", naming.value(changed.feature(), joined)));
		}
		if (!left.isEmpty()) {
			said.add(naming.text("members.removed", naming.value(changed.feature(), left)));
		}
		return String.join(naming.text("members.separator"), said);
	}

	/** {@return all of it in one sentence} */
	public String summary() {
		List<Difference> told = differences.told();
		List<Difference> content = told.stream().filter(each -> each.aspect() != Aspect.GEOMETRY).toList();
		long geometry = (long) told.size() - content.size();
		String sentence = naming.text("summary.none");
		if (!content.isEmpty()) {
			List<String> kinds = new ArrayList<>();
			for (Kind kind : Kind.values()) {
				long count = content.stream().filter(each -> each.kind() == kind).count();
				if (count > 0) {
					kinds.add(naming.text("summary.kind", naming.kind(kind), String.valueOf(count)));
				}
			}
			sentence = naming.text("summary", String.valueOf(content.size()), String.join(naming.text("summary.separator"), kinds));
			sentence = geometry == 0 ? sentence : naming.text("summary.geometry", sentence, String.valueOf(geometry));
		} else if (geometry > 0) {
			sentence = naming.text("summary.onlyGeometry", String.valueOf(geometry));
		}
		int identified = differences.identified().size();
		return identified == 0 ? sentence : naming.text("summary.identified", sentence, String.valueOf(identified));
	}
}
