package org.chainscape.validation;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.eclipse.emf.ecore.EObject;

/** How messages name an element so that a reader finds it: parts without a name of their own are named with the whole they belong to. */
public final class ElementNames {

	private ElementNames() {
	}

	/**
	 * Names an element.
	 *
	 * @param element any element of the document
	 * @param index the document, to find what a diagram node stands for
	 * @param language the language
	 * @return a short name on one line, never empty
	 */
	public static String of(EObject element, Elements index, Language language) {
		return compose(element, index, language).replaceAll("\\s+", " ").strip();
	}

	private static String compose(EObject element, Elements index, Language language) {
		if (element instanceof Observation observation) {
			String property = observation.getProperty() == null ? Labels.name(observation, language)
				: Labels.name(observation.getProperty(), language);
			return withWhole(observation, property, index, language);
		}
		if (element instanceof Citation || element instanceof Security) {
			return withWhole(element, Labels.name(element, language), index, language);
		}
		if (element instanceof Participation participation) {
			String place = participation.eContainer() == null ? "" : Labels.name(participation.eContainer(), language);
			return Labels.name(participation, language) + bracket(place, language);
		}
		if (element instanceof DiagramNode node) {
			return shown(node.getElement(), node, index, language);
		}
		if (element instanceof DiagramEdge edge) {
			return shown(edge.getRelation(), edge, index, language);
		}
		return Labels.name(element, language);
	}

	/** A box that points at a box, even at itself, shows nothing. */
	private static String shown(String id, ViewElement view, Elements index, Language language) {
		return index.find(id).filter(shown -> !(shown instanceof ViewElement)).map(shown -> of(shown, index, language))
			.orElseGet(() -> Labels.name(view, language));
	}

	private static String withWhole(EObject part, String name, Elements index, Language language) {
		return part.eContainer() == null ? name : of(part.eContainer(), index, language) + " · " + name;
	}

	private static String bracket(String text, Language language) {
		if (text.isBlank()) {
			return "";
		}
		return language == Language.ZH ? '（' + text + '）' : " (" + text + ')';
	}
}
