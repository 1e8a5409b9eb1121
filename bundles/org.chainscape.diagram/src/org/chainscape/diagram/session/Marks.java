package org.chainscape.diagram.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.scene.Mark;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/**
 * Where findings are marked: at their element, at the box that stands for it if it has none of its own, and for what is wrong with a
 * company at every place it takes.
 */
public final class Marks {

	/** How many findings a mark tells one by one. */
	private static final int MOST = 5;

	private final Map<String, Heap> heaps = new HashMap<>();
	private final Map<String, Mark> made = new HashMap<>();
	private Iterator<Map.Entry<String, Heap>> rest;
	private final ValidationIndex index;
	private final Function<Finding, String> text;
	private final Map<String, Mark> former;

	/**
	 * No marks yet.
	 *
	 * @param index the document
	 * @param former the marks before these; what stays the same is not made twice, so that both are compared in no time
	 * @param text puts findings into words; asked only for those that are told one by one
	 */
	Marks(ValidationIndex index, Map<String, Mark> former, Function<Finding, String> text) {
		this.index = index;
		this.former = former;
		this.text = text;
	}

	/**
	 * What stands for an element on diagrams.
	 *
	 * @param element an element, or {@code null}
	 * @return the element or the nearest container that is drawn by itself; {@code null} if there is none
	 */
	public static EObject bearer(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof ChainNode) && !(at instanceof Participation) && !(at instanceof Relation)) {
			at = at.eContainer();
		}
		return at;
	}

	/** Marks a finding; the gravest come first. */
	void add(Finding finding) {
		for (String id : places(finding)) {
			heaps.computeIfAbsent(id, added -> new Heap()).add(finding, text);
		}
	}

	/** Makes the marks once all findings are there; {@return whether that is done} */
	boolean work(BooleanSupplier goOn) {
		if (rest == null) {
			rest = heaps.entrySet().iterator();
		}
		while (rest.hasNext() && goOn.getAsBoolean()) {
			Map.Entry<String, Heap> next = rest.next();
			Mark mark = next.getValue().mark();
			Mark before = former.get(next.getKey());
			made.put(next.getKey(), mark.equals(before) ? before : mark);
		}
		return !rest.hasNext();
	}

	/** {@return the marks by the id of the element they are drawn at} */
	Map<String, Mark> made() {
		return made;
	}

	private Set<String> places(Finding finding) {
		Set<String> places = new LinkedHashSet<>();
		places.add(finding.elementId());
		EObject bearer = bearer(index.find(finding.elementId()).orElse(null));
		if (bearer instanceof Company company) {
			index.participationsOf(company).forEach(place -> add(places, place));
		}
		if (bearer != null) {
			add(places, bearer);
		}
		return places;
	}

	private static void add(Set<String> places, EObject element) {
		String id = Identities.idOf(element);
		if (id != null) {
			places.add(id);
		}
	}

	/** The findings of one place. */
	private static final class Heap {

		private final List<String> texts = new ArrayList<>();
		private Mark.Severity worst = Mark.Severity.INFO;
		private int more;

		void add(Finding finding, Function<Finding, String> text) {
			Mark.Severity severity = severity(finding.severity());
			worst = severity.compareTo(worst) > 0 ? severity : worst;
			if (texts.size() < MOST) {
				texts.add(text.apply(finding));
			} else {
				more++;
			}
		}

		Mark mark() {
			if (more > 0) {
				texts.add(DiagramTexts.get("mark.more", Integer.toString(more)));
			}
			return new Mark(worst, String.join("\n", texts));
		}

		private static Mark.Severity severity(Severity severity) {
			return switch (severity) {
			case ERROR -> Mark.Severity.ERROR;
			case WARNING -> Mark.Severity.WARNING;
			default -> Mark.Severity.INFO;
			};
		}
	}
}
