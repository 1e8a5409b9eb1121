package org.chainscape.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.diagram.figure.SheetFigure;
import org.chainscape.diagram.outline.OverviewSource;
import org.chainscape.diagram.palette.DiagramPalette;
import org.chainscape.diagram.palette.PaletteSetup;
import org.chainscape.diagram.part.DiagramPartFactory;
import org.chainscape.diagram.part.DiagramRootPart;
import org.chainscape.diagram.part.DiagramViewer;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.part.RelationPart;
import org.chainscape.diagram.part.SceneModel;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;

/** One page of the editor: a diagram with its palette. */
public final class DiagramPage implements DiagramView, OverviewSource {

	private static final double[] ZOOM_LEVELS = {0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4, 6, 8};

	private final Diagram diagram;
	private final SceneModel scene;
	private final ShapePainter painter;
	private final DefaultEditDomain domain;
	private final PaletteRoot palette;
	private final Composite control;
	private final Composite bars;
	private final DiagramViewer viewer = new DiagramViewer() {
		@Override
		public void reveal(EditPart part) {
			if (!fillsView(part)) {
				super.reveal(part);
			}
		}
	};
	private final ScalableFreeformRootEditPart root = DiagramPartFactory.createRoot();
	private final boolean derived;
	private boolean stale;

	/**
	 * Opens a diagram.
	 *
	 * @param parent where
	 * @param editor the editor
	 * @param session its document
	 * @param diagram a diagram of the document
	 */
	DiagramPage(Composite parent, IEditorPart editor, EditSession session, Diagram diagram) {
		this.diagram = diagram;
		derived = diagram.eContainer() != session.document();
		painter = new ShapePainter(parent.getDisplay());
		scene = new SceneModel(session, diagram, painter);
		scene.rebuild();
		domain = new DefaultEditDomain(editor);
		domain.setCommandStack(session.commandStack());
		palette = DiagramPalette.create(diagram.getKind());
		domain.setPaletteRoot(palette);
		control = new Composite(parent, SWT.NONE) {
			@Override
			public boolean setFocus() {
				// Not the bars, which come before it: the keys are those of the figure.
				return viewer.getControl() == null ? super.setFocus() : viewer.getControl().setFocus();
			}
		};
		control.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bars = new Composite(control, SWT.NONE);
		bars.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bars.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		FlyoutPaletteComposite canvas = new FlyoutPaletteComposite(control, SWT.NONE, editor.getSite().getPage(),
				new PaletteSetup(domain, diagram.getKind(), viewer), new PaletteState());
		canvas.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		viewer.createControl(canvas);
		PaletteSetup.acceptDrops(viewer);
		canvas.setGraphicalControl(viewer.getControl());
		control.addListener(SWT.Dispose, event -> painter.dispose());
		viewer.getControl().addListener(SWT.Paint, event -> catchUp());
		fillViewer();
	}

	/** A page that comes to light with its editor, which was behind another one, shows what has changed meanwhile. */
	private void catchUp() {
		if (stale) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					opened();
				}
			});
		}
	}

	private void fillViewer() {
		viewer.setRootEditPart(root);
		root.getZoomManager().setZoomLevels(ZOOM_LEVELS);
		root.getZoomManager().setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
		viewer.setEditPartFactory(new DiagramPartFactory());
		domain.addViewer(viewer);
		viewer.getControl().setBackground(SheetFigure.DESK);
		KeyHandler keys = new GraphicalViewerKeyHandler(viewer);
		viewer.setKeyHandler(keys);
		viewer.setContents(scene);
		// The canvas has no size yet; once it has one, the figure starts at the upper left corner of its sheet.
		viewer.getControl().getDisplay().asyncExec(this::scrollToStart);
	}

	private void scrollToStart() {
		if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
			viewport().validate();
			scrollTo((int) scene.sheet().x() - SheetFigure.RIM, (int) scene.sheet().y() - SheetFigure.RIM);
		}
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public GraphicalViewer viewer() {
		return viewer;
	}

	@Override
	public PaletteRoot palette() {
		return palette;
	}

	@Override
	public SceneModel model() {
		return scene;
	}

	@Override
	public DefaultEditDomain domain() {
		return domain;
	}

	@Override
	public ZoomManager zoom() {
		return root.getZoomManager();
	}

	@Override
	public Composite bars() {
		return bars;
	}

	/** {@return whether the diagram is in no document and was in none when the page was opened, so that nothing of it is in the file} */
	boolean isDerived() {
		return derived && diagram.eContainer() != scene.session().document();
	}

	/** {@return the whole page} */
	Control control() {
		return control;
	}

	/**
	 * Listens to what concerns the rest of the editor.
	 *
	 * @param selected is given the selected elements
	 * @param scrolled called after scrolling and zooming
	 */
	void listen(Consumer<List<EObject>> selected, Runnable scrolled) {
		viewer.addSelectionChangedListener(event -> selected.accept(selectedElements()));
		viewport().addPropertyChangeListener(event -> scrolled.run());
		root.getZoomManager().addZoomListener(zoom -> scrolled.run());
	}

	/** Shows the present state of the document, now if the page is open, otherwise when it is opened. */
	void refresh() {
		if (control.isDisposed()) {
			return;
		}
		if (control.isVisible()) {
			if (stale) {
				rootPart().redraw();
			} else {
				rootPart().redraw(scene.session().lastChange());
			}
			stale = false;
		} else {
			stale = true;
		}
	}

	/** Called when the page is opened. */
	void opened() {
		if (stale) {
			stale = false;
			rootPart().redraw();
		}
	}

	@Override
	public DiagramRootPart rootPart() {
		return (DiagramRootPart) viewer.getContents();
	}

	@Override
	public List<EObject> selectedElements() {
		List<EObject> elements = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			EObject element = part instanceof ElementPart node ? node.node().element()
					: part instanceof RelationPart relation ? relation.link().relation() : null;
			if (element != null) {
				elements.add(element);
			}
		}
		return elements.isEmpty() ? List.of(diagram) : elements;
	}

	@Override
	public List<Object> selectedModels() {
		List<Object> models = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof ElementPart || part instanceof RelationPart) {
				models.add(((EditPart) part).getModel());
			}
		}
		return models;
	}

	@Override
	public boolean select(List<? extends EObject> elements) {
		List<EditPart> parts = new ArrayList<>();
		for (EObject element : elements) {
			EditPart part = rootPart().find(element);
			if (part != null) {
				parts.add(part);
			}
		}
		if (!parts.isEmpty()) {
			viewer.setSelection(new StructuredSelection(parts));
			viewer.reveal(parts.get(parts.size() - 1));
		}
		return !parts.isEmpty();
	}

	@Override
	public Scene scene() {
		return scene.published();
	}

	@Override
	public Rectangle visible() {
		double zoom = zoom().getZoom();
		Rectangle view = viewport().getClientArea().getCopy();
		return new Rectangle((int) (view.x / zoom), (int) (view.y / zoom), (int) (view.width / zoom), (int) (view.height / zoom));
	}

	@Override
	public void scrollTo(int x, int y) {
		double zoom = zoom().getZoom();
		viewport().setViewLocation((int) (x * zoom), (int) (y * zoom));
	}

	/** A band can be larger than the view; a click on it must not make the view jump to its edge. */
	private boolean fillsView(EditPart part) {
		if (!(part instanceof ElementPart element)) {
			return false;
		}
		Rectangle seen = visible();
		Rectangle bounds = element.getFigure().getBounds();
		return seen.intersects(bounds) && (bounds.width > seen.width || bounds.height > seen.height);
	}

	private Viewport viewport() {
		return ((FigureCanvas) viewer.getControl()).getViewport();
	}
}
