package org.chainscape.ui.properties.pick;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What was chosen lately, the latest first. */
public final class RecentChoices {

	private static final int MOST = 40;

	private final List<EObject> chosen = new ArrayList<>();

	/**
	 * To be told of a choice.
	 *
	 * @param element what was chosen
	 */
	public void add(EObject element) {
		chosen.remove(element);
		chosen.add(0, element);
		if (chosen.size() > MOST) {
			chosen.remove(MOST);
		}
	}

	/** {@return what was chosen, the latest first} */
	public List<EObject> list() {
		return List.copyOf(chosen);
	}

	/** To be told when the document is closed. */
	public void clear() {
		chosen.clear();
	}
}
