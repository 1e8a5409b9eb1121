package org.chainscape.diagram.finding;

import java.util.List;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.icon.Icons;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.ScenePart;
import org.chainscape.validation.Finding;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Going from finding to finding, and mending them: by key, from the menus and by a click on a badge. */
public final class FindingFamily implements ActionFamily {

	/** Id of the action that shows what is wrong with the selection and how to mend it. */
	public static final String QUICK_FIX = "org.chainscape.diagram.quickFix";

	private static final String MARK = "mark:";
	private static final int GAP = 6;
	private static final int STEADY = 4;

	private EditorAccess editor;
	private Finding present;
	private Point pressed;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(QUICK_FIX, FindingTexts.get("action.quickFix"), MenuGroup.CHECK, () -> hasFindings(editor.selection()),
				() -> open(editor.selection())).icon("mend");
		registry.add("org.chainscape.diagram.nextFinding", FindingTexts.get("action.next"), MenuGroup.CHECK, this::hasAny, () -> go(1));
		registry.add("org.chainscape.diagram.previousFinding", FindingTexts.get("action.previous"), MenuGroup.CHECK, this::hasAny,
				() -> go(-1));
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		Control canvas = page.viewer().getControl();
		canvas.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
		canvas.addListener(SWT.MouseUp, event -> released(page, event));
	}

	private void released(DiagramView page, Event event) {
		boolean click = pressed != null && Math.abs(event.x - pressed.x) < STEADY && Math.abs(event.y - pressed.y) < STEADY;
		pressed = null;
		String marked = click && event.button == 1 ? mark(page, event.x, event.y) : null;
		if (marked != null) {
			Point at = page.viewer().getControl().toDisplay(event.x + GAP, event.y + GAP);
			// After the click has selected the element.
			editor.later(() -> page.model().session().index().find(marked).ifPresent(element -> open(List.of(element), at)));
		}
	}

	/** The id of the element whose badge is at a point of the canvas, or {@code null}. */
	private static String mark(DiagramView page, int x, int y) {
		IFigure root = ((FigureCanvas) page.viewer().getControl()).getLightweightSystem().getRootFigure();
		ScenePart part = root.findFigureAt(x, y) instanceof PartFigure figure ? figure.part() : null;
		return part != null && part.key().startsWith(MARK) ? part.elementId() : null;
	}

	private boolean hasAny() {
		return !editor.session().findings().isEmpty();
	}

	private boolean hasFindings(List<EObject> elements) {
		if (elements.isEmpty() || editor.session().findings().isEmpty()) {
			return false;
		}
		Mending mending = mending();
		return elements.stream().anyMatch(element -> !mending.at(element).isEmpty());
	}

	private Mending mending() {
		return new Mending(editor.session(), editor.file());
	}

	private void open(List<EObject> elements) {
		open(elements, place(elements.get(elements.size() - 1)));
	}

	private void open(List<EObject> elements, Point at) {
		Mending mending = mending();
		List<Finding> findings = elements.stream().flatMap(element -> mending.at(element).stream()).distinct().toList();
		if (!findings.isEmpty()) {
			FindingPopup.open(control(), at, mending, findings);
		}
	}

	private Control control() {
		return editor.page().<Control>map(page -> page.viewer().getControl()).orElseGet(() -> editor.site().getShell());
	}

	/** Beside the box of an element where it is in view, at the mouse elsewhere. */
	private Point place(EObject element) {
		Control canvas = control();
		EditPart part = editor.page().map(page -> page.rootPart().find(element)).orElse(null);
		if (part instanceof GraphicalEditPart shown) {
			Rectangle box = shown.getFigure().getBounds().getCopy();
			shown.getFigure().translateToAbsolute(box);
			if (box.intersects(new Rectangle(0, 0, canvas.getSize().x, canvas.getSize().y))) {
				return canvas.toDisplay(box.right() + GAP, Math.max(GAP, box.y));
			}
		}
		return canvas.getDisplay().getCursorLocation();
	}

	/** Goes to another finding, around the end; those of elements that are gone by now are passed over. */
	private void go(int by) {
		List<Finding> findings = editor.session().findings();
		int from = present == null ? -1 : findings.indexOf(present);
		from = from < 0 && by < 0 ? 0 : from;
		for (int i = 1; i <= findings.size(); i++) {
			Finding finding = findings.get(Math.floorMod(from + by * i, findings.size()));
			EObject element = editor.session().index().find(finding.elementId()).orElse(null);
			if (element != null) {
				show(finding, element, findings.indexOf(finding) + 1, findings.size());
				return;
			}
		}
	}

	private void show(Finding finding, EObject element, int number, int all) {
		present = finding;
		if (element instanceof Diagram diagram) {
			editor.open(diagram);
		}
		editor.select(List.of(element));
		IStatusLineManager status = editor.site().getActionBars().getStatusLineManager();
		status.setMessage(Icons.image("finding-" + finding.severity().word()),
				FindingTexts.get("status.present", Integer.toString(number), Integer.toString(all), mending().message(finding)));
	}
}
