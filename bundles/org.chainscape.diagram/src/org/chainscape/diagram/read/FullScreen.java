package org.chainscape.diagram.read;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.contexts.IContextService;

/** The canvas of a page alone on the screen, for a talk or a small display. Everything but the palette goes on working. */
final class FullScreen {

	private final DiagramView page;
	private final EditorAccess editor;
	private Shell shell;
	private Composite home;
	private Composite barsHome;
	private double zoom;
	private org.eclipse.draw2d.geometry.Point place;
	private final Listener keys = this::key;
	private final Listener ending = this::homeIsGone;

	FullScreen(DiagramView page, EditorAccess editor) {
		this.page = page;
		this.editor = editor;
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
		editor.site().getService(IContextService.class).registerShell(shell, IContextService.TYPE_WINDOW);
		shell.setBounds(editor.site().getShell().getMonitor().getBounds());
		shell.setFullScreen(true);
		shell.open();
		shell.layout(true, true);
		canvas.setFocus();
		shell.getDisplay().asyncExec(() -> {
			if (isOn()) {
				page.zoom().setZoomAsText(ZoomManager.FIT_ALL);
			}
		});
	}

	void leave() {
		if (!isOn()) {
			return;
		}
		Control canvas = page.viewer().getControl();
		canvas.removeListener(SWT.KeyDown, keys);
		home.removeListener(SWT.Dispose, ending);
		canvas.setLayoutData(null);
		canvas.setParent(home);
		page.bars().setParent(barsHome);
		page.bars().moveAbove(null);
		shell.dispose();
		shell = null;
		home.layout(true, true);
		barsHome.layout(true, true);
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
		if (event.keyCode == SWT.ESC && event.doit && isOn()) {
			event.doit = false;
			shell.getDisplay().asyncExec(this::leave);
		}
	}
}
