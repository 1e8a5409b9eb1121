package org.chainscape.diagram.read;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.part.RelationPart;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Shows the fact sheet of what the mouse rests on, or of the selection, beside its box. */
final class FactPopup {

	private static final int DELAY = 500;
	private static final int WIDTH = 380;
	private static final int GAP = 8;
	private static final int MARGIN = 10;
	private static final Color PAPER = new Color(255, 255, 255);
	private static final Color EDGE = new Color(203, 213, 225);
	private static final Color INK = new Color(30, 41, 59);
	private static final Color QUIET = new Color(100, 116, 139);
	private static final Color STATE = new Color(161, 98, 7);
	private static final Color FINDING = new Color(185, 28, 28);

	private final DiagramView page;
	private final Control canvas;
	private final Runnable rest = this::rest;
	private Shell shell;
	private EditPart shown;
	private Point mouse = new Point(0, 0);

	FactPopup(DiagramView page) {
		this.page = page;
		canvas = page.viewer().getControl();
		canvas.addListener(SWT.MouseMove, this::moved);
		for (int type : new int[] {SWT.MouseDown, SWT.MouseWheel, SWT.KeyDown, SWT.FocusOut, SWT.MouseExit}) {
			canvas.addListener(type, event -> hide());
		}
		// After a click the mouse has to move again; the click may have opened something else.
		canvas.addListener(SWT.MouseDown, event -> canvas.getDisplay().timerExec(-1, rest));
		canvas.addListener(SWT.Dispose, event -> hide());
		// A page that is left is hidden with what it lies on; the canvas itself hears nothing of that.
		for (Control around = canvas; around != null && !(around instanceof Shell); around = around.getParent()) {
			watch(around);
		}
	}

	private void watch(Control around) {
		Listener hidden = event -> hide();
		around.addListener(SWT.Hide, hidden);
		canvas.addListener(SWT.Dispose, event -> {
			if (!around.isDisposed()) {
				around.removeListener(SWT.Hide, hidden);
			}
		});
	}

	/** Shows the facts of the selection until a key is pressed or the mouse moves on. */
	void showSelected() {
		if (!page.viewer().getSelectedEditParts().isEmpty()) {
			show((EditPart) page.viewer().getSelectedEditParts().get(page.viewer().getSelectedEditParts().size() - 1), null);
		}
	}

	boolean isShown() {
		return shell != null && !shell.isDisposed();
	}

	private void moved(Event event) {
		mouse = new Point(event.x, event.y);
		if (isShown() && part() != shown) {
			hide();
		}
		canvas.getDisplay().timerExec(DELAY, (event.stateMask & SWT.BUTTON_MASK) == 0 ? rest : () -> { });
		if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
			canvas.getDisplay().timerExec(-1, rest);
		}
	}

	private void rest() {
		boolean ready = !canvas.isDisposed() && canvas.isVisible() && !isShown() && !isEditing();
		if (ready && page.domain().getActiveTool() instanceof SelectionTool && isMouseHere()) {
			EditPart part = part();
			if (part != null) {
				show(part, mouse);
			}
		}
	}

	/** Whether a name is being edited on the canvas. */
	private boolean isEditing() {
		Control focus = canvas.getDisplay().getFocusControl();
		return focus != null && focus != canvas && focus.getParent() == canvas;
	}

	private boolean isMouseHere() {
		Point now = canvas.toControl(canvas.getDisplay().getCursorLocation());
		return Math.abs(now.x - mouse.x) < 3 && Math.abs(now.y - mouse.y) < 3;
	}

	private EditPart part() {
		org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point(mouse.x, mouse.y);
		// Signs and handles lie beside or over the boxes; badges say themselves what they mean.
		EditPart part = page.viewer().findHandleAt(point) == null && !isBadge() ? page.viewer().findObjectAt(point) : null;
		return part instanceof ElementPart || part instanceof RelationPart ? part : null;
	}

	private boolean isBadge() {
		IFigure root = ((FigureCanvas) canvas).getLightweightSystem().getRootFigure();
		return root.findFigureAt(mouse.x, mouse.y) instanceof PartFigure figure && figure.part().role() == ScenePart.Role.BADGE;
	}

	private static EObject element(EditPart part) {
		return part instanceof ElementPart box ? box.node().element() : part instanceof RelationPart line ? line.link().relation() : null;
	}

	private void show(EditPart part, Point at) {
		hide();
		EObject element = element(part);
		FactSheet sheet = element == null ? null
				: new FactSheets(DiagramTexts.language(), page.model().session().options().marks()).of(element);
		if (sheet == null) {
			return;
		}
		shown = part;
		shell = new Shell(canvas.getShell(), SWT.TOOL | SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
		shell.setBackground(EDGE);
		shell.setLayout(GridLayoutFactory.fillDefaults().margins(1, 1).create());
		Composite body = new Composite(shell, SWT.NONE);
		body.setBackground(PAPER);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN - 2).spacing(0, 3).create());
		line(body, sheet.title(), INK).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		line(body, sheet.kind(), QUIET);
		sheet.lines().forEach(line -> line(body, line.text(), color(line.kind())));
		if (sheet.more() > 0) {
			line(body, ReadTexts.get("fact.more", String.valueOf(sheet.more())), QUIET);
		}
		shell.pack();
		shell.setLocation(place(part, at, shell.getSize()));
		shell.setVisible(true);
	}

	private static Color color(FactSheet.Kind kind) {
		return switch (kind) {
		case CITATION -> QUIET;
		case STATE -> STATE;
		case FINDING -> FINDING;
		default -> INK;
		};
	}

	private static Label line(Composite body, String text, Color color) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(color);
		label.setBackground(PAPER);
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		label.setLayoutData(GridDataFactory.fillDefaults().hint(Math.min(WIDTH, natural), SWT.DEFAULT).create());
		return label;
	}

	/** Beside the box, on the side where there is room; beside the mouse where the box is large or a line. */
	private Point place(EditPart part, Point at, Point size) {
		Rectangle box = box(part);
		org.eclipse.swt.graphics.Rectangle view = canvas.getDisplay().map(canvas, null, 0, 0, canvas.getSize().x, canvas.getSize().y);
		org.eclipse.swt.graphics.Rectangle screen = canvas.getMonitor().getClientArea();
		boolean large = box.width > view.width / 2 || box.height > view.height / 2 || part instanceof RelationPart;
		if (large && at != null) {
			box = new Rectangle(at.x - GAP, at.y - GAP, 2 * GAP, 2 * GAP);
		}
		Point corner = canvas.toDisplay(box.right() + GAP, box.y);
		if (corner.x + size.x > screen.x + screen.width) {
			corner.x = canvas.toDisplay(box.x - GAP, 0).x - size.x;
		}
		if (corner.x < screen.x) {
			corner = canvas.toDisplay(Math.max(0, box.x), box.bottom() + GAP);
			corner.x = Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - size.x));
		}
		corner.y = Math.max(screen.y, Math.min(corner.y, screen.y + screen.height - size.y));
		return corner;
	}

	private static Rectangle box(EditPart part) {
		org.eclipse.draw2d.IFigure figure = ((GraphicalEditPart) part).getFigure();
		Rectangle box = (figure instanceof HandleBounds handles ? handles.getHandleBounds() : figure.getBounds()).getCopy();
		figure.translateToAbsolute(box);
		return box;
	}

	void hide() {
		if (isShown()) {
			shell.dispose();
		}
		shell = null;
		shown = null;
	}
}
