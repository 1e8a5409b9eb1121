package org.chainscape.benchmarks;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.diagram.part.DiagramPartFactory;
import org.chainscape.diagram.part.DiagramRootPart;
import org.chainscape.diagram.part.DiagramViewer;
import org.chainscape.diagram.part.SceneModel;
import org.chainscape.diagram.session.EditSession;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Composite;

/** The diagram editor itself, without the workbench around it. */
final class EditorSubject implements Subject {

	private final ChainSample sample;
	private final DiagramViewer viewer = new DiagramViewer();
	private final ScalableFreeformRootEditPart root = DiagramPartFactory.createRoot();
	private EditSession session;
	private ShapePainter painter;

	EditorSubject(ChainSample sample) {
		this.sample = sample;
	}

	@Override
	public String name() {
		return "Chainscape";
	}

	@Override
	public void open(Composite parent) {
		session = new EditSession(sample.document());
		painter = new ShapePainter(parent.getDisplay());
		SceneModel model = new SceneModel(session, sample.diagram(), painter);
		model.rebuild();
		EditDomain domain = new EditDomain();
		domain.setCommandStack(session.commandStack());
		viewer.createControl(parent);
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new DiagramPartFactory());
		domain.addViewer(viewer);
		viewer.setContents(model);
		session.onChange(() -> ((DiagramRootPart) viewer.getContents()).redraw(session.lastChange()));
		session.onFailure(failure -> {
			throw new IllegalStateException(failure);
		});
	}

	@Override
	public GraphicalViewer viewer() {
		return viewer;
	}

	@Override
	public ZoomManager zoom() {
		return root.getZoomManager();
	}

	@Override
	public Rectangle box(int index) {
		GraphicalEditPart part = (GraphicalEditPart) ((DiagramRootPart) viewer.getContents()).find(sample.segments().get(index));
		Rectangle bounds = ((PartFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	@Override
	public void close() {
		viewer.getControl().dispose();
		painter.dispose();
		session.dispose();
	}
}
