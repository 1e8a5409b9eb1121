package org.chainscape.diagram.read;

import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;

/** What helps to read one page. */
final class PageTools {

	private final Reading reading;
	private final FactPopup facts;
	private final FullScreen fullScreen;
	private final SmallMap map;

	PageTools(DiagramView page, EditorAccess editor, ActionRegistry registry) {
		reading = new Reading(page, editor);
		facts = new FactPopup(page);
		fullScreen = new FullScreen(page, editor, registry);
		map = new SmallMap(page);
		new Folding(page);
	}

	Reading reading() {
		return reading;
	}

	FactPopup facts() {
		return facts;
	}

	FullScreen fullScreen() {
		return fullScreen;
	}

	SmallMap map() {
		return map;
	}
}
