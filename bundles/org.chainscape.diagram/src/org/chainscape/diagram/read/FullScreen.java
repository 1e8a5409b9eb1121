package org.chainscape.diagram.read;

import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.figure.SheetFigure;
import org.chainscape.scene.Scene;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The canvas of a page alone on the screen, for a talk or a small display. Everything but the palette goes on working. */
final class FullScreen {

	private final DiagramView page;
	private final EditorAccess editor;
	private final Shortcuts shortcuts;
	private final Figure desk = new Figure() {
		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}
	};
	private Shell shell;
	private Composite home;
	private Composite barsHome;
	private double zoom;
	private org.eclipse.draw2d.geometry.Point place;
	private final Listener keys = this::key;
	private final Listener ending = this::homeIsGone;

	FullScreen(DiagramView page, EditorAccess editor, ActionRegistry registry) {
		this.page = page;
		this.editor = editor;
		shortcuts = new Shortcuts(registry, editor);
	}

	boolean isOn() {
		return shell != null && !shell.isDisposed();
	}

	void toggle() {
		if (isOn()) {
			leave();
		} else {
			enter();
		}
	}

	private void enter() {
		Control canvas = page.viewer().getControl();
		home = canvas.getParent();
		barsHome = page.bars().getParent();
		zoom = page.zoom().getZoom();
		place = ((FigureCanvas) canvas).getViewport().getViewLocation().getCopy();
		shell = new Shell(editor.site().getShell(), SWT.NO_TRIM | SWT.RESIZE);
		shell.setText(ReadTexts.get("full.title"));
		shell.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		page.bars().setParent(shell);
		canvas.setParent(shell);
		canvas.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		canvas.addListener(SWT.KeyDown, keys);
		home.addListener(SWT.Dispose, ending);
		shell.addListener(SWT.Close, event -> {
			event.doit = false;
			leave();
		});
		shell.setBounds(editor.site().getShell().getMonitor().getBounds());
		shell.setFullScreen(true);
		shell.open();
		shell.layout(true, true);
		canvas.setFocus();
		shell.getDisplay().asyncExec(this::centre);
	}

	/** An empty frame of the screen's proportions around the sheet keeps it in the middle. */
	private void centre() {
		if (isOn()) {
			Scene scene = page.model().scene();
			Rectangle area = new Rectangle((int) -scene.origin().x(), (int) -scene.origin().y(), (int) scene.width(), (int) scene.height());
			area.expand(SheetFigure.RIM, SheetFigure.RIM);
			double screen = (double) canvas().getSize().x / Math.max(1, canvas().getSize().y);
			int dx = Math.max(0, (int) (area.height * screen - area.width)) / 2;
			int dy = Math.max(0, (int) (area.width / screen - area.height)) / 2;
			area.expand(dx, dy);
			desk.setBounds(area);
			LayerManager.Helper.find(page.viewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(desk);
			((FigureCanvas) canvas()).getViewport().validate();
			page.zoom().setZoomAsText(ZoomManager.FIT_ALL);
			((FigureCanvas) canvas()).getViewport().validate();
			Rectangle seen = page.visible();
			page.scrollTo(area.getCenter().x - seen.width / 2, area.getCenter().y - seen.height / 2);
		}
	}

	private Control canvas() {
		return page.viewer().getControl();
	}

	void leave() {
		if (!isOn()) {
			return;
		}
		Control canvas = page.viewer().getControl();
		canvas.removeListener(SWT.KeyDown, keys);
		home.removeListener(SWT.Dispose, ending);
		if (desk.getParent() != null) {
			desk.getParent().remove(desk);
		}
		canvas.setLayoutData(null);
		canvas.setParent(home);
		page.bars().setParent(barsHome);
		page.bars().moveAbove(null);
		shell.dispose();
		shell = null;
		barsHome.layout(true, true);
		// The composite of the palette arranges its parts in this method only.
		home.layout(true);
		page.zoom().setZoom(zoom);
		((FigureCanvas) canvas).getViewport().setViewLocation(place);
		canvas.setFocus();
	}

	private void homeIsGone(Event event) {
		if (isOn()) {
			shell.dispose();
		}
	}

	private void key(Event event) {
		if (!event.doit || !isOn()) {
			return;
		}
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			shell.getDisplay().asyncExec(this::leave);
		} else {
			event.doit = !shortcuts.run(event);
		}
	}
}
