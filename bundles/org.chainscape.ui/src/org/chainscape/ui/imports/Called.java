package org.chainscape.ui.imports;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;

/** How the elements of an import are called in lists: what has no name of its own is called after what it belongs to. */
public final class Called {

	private Called() {
	}

	/**
	 * What an element is called.
	 *
	 * @param change something that is done to it
	 * @return a few words
	 */
	public static String name(PlannedChange change) {
		Element element = change.element();
		if (element instanceof Observation observation && observation.getProperty() != null) {
			return within(observation, observation.getProperty().getName());
		}
		if (element instanceof Participation participation && participation.getCompany() != null) {
			return within(participation, participation.getCompany().getName());
		}
		return element instanceof Security security && security.eContainer() instanceof Company company
			? company.getName() + " · " + security.getCode() : change.label(UiTexts.language());
	}

	/** What is only being added belongs to nothing yet. */
	private static String within(Element element, String name) {
		EObject around = element.eContainer();
		return around == null ? name : Labels.name(around, UiTexts.language()) + " · " + name;
	}

	/**
	 * The value after a change.
	 *
	 * @param change the change
	 * @return the value; of a number that is added, what is printed
	 */
	public static String after(PlannedChange change) {
		boolean added = change.after().isEmpty() && change.feature() == null && change.before().isEmpty();
		return added && change.element() instanceof Observation observation && observation.getPrinted() != null ? observation.getPrinted()
			: change.after();
	}
}
