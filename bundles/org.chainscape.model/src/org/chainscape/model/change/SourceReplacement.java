package org.chainscape.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Lets everything that refers to a source refer to another one, such as the final version of a report. Places in the source stay as they
 * are said. What cites the same place of the other source already is not cited twice. Known before it is made.
 */
public final class SourceReplacement {

	private static final List<EAttribute> PLACES = List.of(Literals.CITATION__SECTION, Literals.CITATION__LOCATOR, Literals.CITATION__PAGE,
		Literals.CITATION__LINES, Literals.CITATION__QUOTE, Literals.CITATION__PRINTED_AS);

	private final Source to;
	private final List<Change> changes;

	/**
	 * What is changed.
	 *
	 * @param owner what refers to the source: a citation, a perspective
	 * @param feature how
	 * @param merged whether the citation goes, since its element cites the same place already
	 */
	public record Change(EObject owner, EStructuralFeature feature, boolean merged) {

		/** {@return what is stated, or refers to the source itself} */
		public Element element() {
			return (Element) (owner instanceof Citation ? owner.eContainer() : owner);
		}
	}

	private SourceReplacement(Source to, List<Change> changes) {
		this.to = to;
		this.changes = List.copyOf(changes);
	}

	/**
	 * Plans it.
	 *
	 * @param document the document of both
	 * @param from the source that is not to be referred to any more; it stays in the document
	 * @param to the source that is
	 * @return the plan; without changes if nothing refers to the first
	 */
	public static SourceReplacement of(ChainDocument document, Source from, Source to) {
		List<Change> changes = new ArrayList<>();
		Map<EObject, Collection<EStructuralFeature.Setting>> users = EcoreUtil.UsageCrossReferencer.findAll(List.of(from), document);
		for (EStructuralFeature.Setting use : from == to ? List.<EStructuralFeature.Setting>of() : users.getOrDefault(from, List.of())) {
			EStructuralFeature feature = use.getEStructuralFeature();
			boolean fits = feature.isChangeable() && !feature.isDerived() && !feature.isMany() && feature.getEType().isInstance(to);
			if (fits && use.getEObject().eContainer() != null) {
				boolean merged = feature == Literals.CITATION__SOURCE && use.getEObject() instanceof Citation citation && isThere(citation, to);
				changes.add(new Change(use.getEObject(), feature, merged));
			}
		}
		return new SourceReplacement(to, changes);
	}

	private static boolean isThere(Citation citation, Source to) {
		return citation.eContainer() instanceof Element element && element.getCitations().stream().anyMatch(other -> other != citation
			&& other.getSource() == to && other.getOrigin() == citation.getOrigin()
			&& PLACES.stream().allMatch(place -> Objects.equals(other.eGet(place), citation.eGet(place))));
	}

	/** {@return what is changed} */
	public List<Change> changes() {
		return changes;
	}

	/** Makes it, inside one recorded step. */
	public void run() {
		changes.forEach(change -> {
			if (change.merged()) {
				((Element) change.owner().eContainer()).getCitations().remove(change.owner());
			} else {
				change.owner().eSet(change.feature(), to);
			}
		});
	}
}
