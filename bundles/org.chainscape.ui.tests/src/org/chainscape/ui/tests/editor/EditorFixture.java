package org.chainscape.ui.tests.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.diagram.ChainEditor;
import org.chainscape.diagram.DiagramPage;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.session.Opening;
import org.chainscape.layout.DiagramLayout;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** A project with one chain file, an editor on it, and hands to work with. */
final class EditorFixture {

	private static final long PATIENCE_MS = 20_000;

	final IProject project;
	final IFile file;
	ChainEditor editor;

	EditorFixture(String name) throws Exception {
		IWorkbenchPage page = page();
		if (PlatformUI.getWorkbench().getIntroManager().getIntro() != null) {
			PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
		}
		page.closeAllEditors(false);
		page.getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 1000);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project.exists()) {
			project.delete(true, true, null);
		}
		project.create(null);
		project.open(null);
		file = project.getFile("链.chain");
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Writes an up-mid-down chain with one diagram, laid out. */
	void writeChain() throws Exception {
		ChainDocument document = NewChain.create(NewChain.Template.UP_MID_DOWN, "界面测试", Language.ZH);
		document.getViews().clear();
		Diagram diagram = new Diagrams(document).create();
		new DiagramLayout(SceneOptions.standard(Language.ZH)).layout(diagram, ElementIndex.of(document));
		ChainStore.save(document, path());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	Path path() {
		return project.getLocation().append("链.chain").toPath();
	}

	ChainEditor open() throws Exception {
		openWithoutWaiting();
		waitFor(() -> !isOpening());
		spin();
		return editor;
	}

	void openWithoutWaiting() throws Exception {
		editor = (ChainEditor) IDE.openEditor(page(), file);
	}

	/** Whether the file is still being read, which happens in the background. */
	boolean isOpening() {
		return editor.getAdapter(Opening.class).isUnderWay();
	}

	DiagramPage diagram() {
		return editor.getActiveDiagramPage().orElseThrow();
	}

	/** Takes a tool out of the palette. */
	void takeTool(String label) {
		diagram().domain().getPaletteViewer().setActiveTool(tool(diagram().palette(), label));
		spin();
	}

	private static ToolEntry tool(PaletteContainer container, String label) {
		for (Object child : (List<?>) container.getChildren()) {
			if (child instanceof ToolEntry entry && label.equals(entry.getLabel())) {
				return entry;
			}
			ToolEntry inner = child instanceof PaletteContainer nested ? tool(nested, label) : null;
			if (inner != null) {
				return inner;
			}
		}
		return null;
	}

	ElementPart part(EObject element) {
		return (ElementPart) diagram().rootPart().find(element);
	}

	/** A point of the canvas near the upper left corner of a part. */
	Point in(EObject element, int dx, int dy) {
		GraphicalEditPart part = part(element);
		diagram().viewer().reveal(part);
		spin();
		Rectangle bounds = ((HandleBounds) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return new Point(bounds.x + dx, bounds.y + dy);
	}

	void click(Point point) {
		mouse(SWT.MouseMove, point, 0);
		mouse(SWT.MouseDown, point, 0);
		mouse(SWT.MouseUp, point, SWT.BUTTON1);
		spin();
	}

	void drag(Point from, Point to) {
		drag(from, to, () -> { });
	}

	/** Drags, and does something before the button is let go. */
	void drag(Point from, Point to, Runnable before) {
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseDown, from, 0);
		mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), SWT.BUTTON1);
		spin();
		mouse(SWT.MouseMove, to, SWT.BUTTON1);
		spin();
		before.run();
		mouse(SWT.MouseUp, to, SWT.BUTTON1);
		spin();
	}

	private void mouse(int type, Point point, int state) {
		Event event = new Event();
		event.type = type;
		event.x = point.x;
		event.y = point.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = state;
		canvas().notifyListeners(type, event);
	}

	Control canvas() {
		return diagram().viewer().getControl();
	}

	/** Types a name into the cell editor that stands open and confirms it. */
	void type(String name) {
		waitFor(() -> cell() != null);
		Text cell = cell();
		cell.setText(name);
		Event confirm = new Event();
		confirm.widget = cell;
		cell.notifyListeners(SWT.DefaultSelection, confirm);
		spin();
	}

	private Text cell() {
		for (Control child : ((Composite) canvas()).getChildren()) {
			if (child instanceof Text text && text.isVisible()) {
				return text;
			}
		}
		return null;
	}

	ImageData screenshot() {
		spin();
		Control canvas = canvas();
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	String text() throws Exception {
		return new String(ChainStore.serialise(editor.session().document()), StandardCharsets.UTF_8);
	}

	void spin() {
		Display display = Display.getCurrent();
		for (int i = 0; i < 20; i++) {
			while (display.readAndDispatch()) {
				// Until nothing is left to do.
			}
		}
	}

	void waitFor(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			spin();
			try {
				Thread.sleep(10);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
		if (!condition.getAsBoolean()) {
			throw new AssertionError("Waited in vain");
		}
	}

	void close() throws Exception {
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}
}
