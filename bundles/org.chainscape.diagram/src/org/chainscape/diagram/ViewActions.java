package org.chainscape.diagram;

import java.util.function.Consumer;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.gef.editparts.ZoomManager;

/** Zoom. */
final class ViewActions implements ActionFamily {

	static final String FIT = "org.chainscape.diagram.fit";

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(FIT, DiagramTexts.get("action.fit"), MenuGroup.VIEW, this::hasPage, () -> withPage(ViewActions::fit))
				.icon("fit").onToolBar();
		registry.add("org.chainscape.diagram.zoomIn", DiagramTexts.get("action.zoomIn"), MenuGroup.VIEW, this::hasPage,
				() -> withPage(page -> page.zoom().zoomIn()));
		registry.add("org.chainscape.diagram.zoomOut", DiagramTexts.get("action.zoomOut"), MenuGroup.VIEW, this::hasPage,
				() -> withPage(page -> page.zoom().zoomOut()));
		registry.add("org.chainscape.diagram.zoom100", DiagramTexts.get("action.zoom100"), MenuGroup.VIEW, this::hasPage,
				() -> withPage(page -> page.zoom().setZoom(1)));
	}

	/** Shows the whole diagram, at most at its natural size. */
	static void fit(DiagramView page) {
		page.zoom().setZoomAsText(ZoomManager.FIT_ALL);
		if (page.zoom().getZoom() > 1) {
			page.zoom().setZoom(1);
		}
	}

	private boolean hasPage() {
		return editor.page().isPresent();
	}

	private void withPage(Consumer<DiagramView> code) {
		editor.page().ifPresent(code);
	}
}
