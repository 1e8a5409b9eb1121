package org.chainscape.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.DiagramNode;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.widgets.Composite;

/** The anchor: the same boxes and edges in plain GEF, a label with a border for each box, a straight line for each edge. */
final class PlainSubject implements Subject {

	private static final Dimension SIZE = new Dimension(200, 36);

	private final List<Box> boxes = new ArrayList<>();
	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();

	/** A box. */
	private static final class Box {

		private final String name;
		private final Rectangle place;
		private final List<Edge> starting = new ArrayList<>();
		private final List<Edge> ending = new ArrayList<>();

		Box(String name, Rectangle place) {
			this.name = name;
			this.place = place;
		}
	}

	private record Edge(Object id) {
	}

	PlainSubject(ChainSample sample) {
		Map<String, DiagramNode> nodes = sample.diagram().getNodes().stream().collect(Collectors.toMap(DiagramNode::getElement,
				Function.identity()));
		Map<Segment, Box> bySegment = new HashMap<>();
		for (Segment segment : sample.segments()) {
			DiagramNode node = nodes.get(segment.getId());
			Box box = new Box(segment.getName(), new Rectangle(new Point(node.getX(), node.getY()), SIZE));
			boxes.add(box);
			bySegment.put(segment, box);
		}
		sample.document().getChains().get(0).getRelations().forEach(relation -> {
			Edge edge = new Edge(relation.getId());
			bySegment.get(relation.getSource()).starting.add(edge);
			bySegment.get(relation.getTarget()).ending.add(edge);
		});
	}

	@Override
	public String name() {
		return "plain GEF";
	}

	@Override
	public void open(Composite parent) {
		EditDomain domain = new EditDomain();
		viewer.createControl(parent);
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory((context, model) -> model instanceof Box box ? new BoxPart(box)
				: model instanceof Edge edge ? new EdgePart(edge) : new AllPart(boxes));
		domain.addViewer(viewer);
		viewer.setContents(boxes);
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
		IFigure figure = ((GraphicalEditPart) viewer.getEditPartRegistry().get(boxes.get(index))).getFigure();
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		return bounds;
	}

	@Override
	public void close() {
		viewer.getControl().dispose();
	}

	/** All boxes. */
	private static final class AllPart extends AbstractGraphicalEditPart {

		AllPart(List<Box> boxes) {
			setModel(boxes);
		}

		@Override
		protected IFigure createFigure() {
			FreeformLayer layer = new FreeformLayer();
			layer.setLayoutManager(new FreeformLayout());
			return layer;
		}

		@Override
		protected List<?> getModelChildren() {
			return (List<?>) getModel();
		}

		@Override
		protected void createEditPolicies() {
			installEditPolicy(EditPolicy.LAYOUT_ROLE, new XYLayoutEditPolicy() {
				@Override
				protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
					return new Command() {
						@Override
						public void execute() {
							((Box) child.getModel()).place.setBounds((Rectangle) constraint);
							child.refresh();
						}
					};
				}

				@Override
				protected Command getCreateCommand(CreateRequest request) {
					return null;
				}
			});
		}
	}

	/** A box. */
	private static final class BoxPart extends AbstractGraphicalEditPart implements NodeEditPart {

		BoxPart(Box box) {
			setModel(box);
		}

		private Box box() {
			return (Box) getModel();
		}

		@Override
		protected IFigure createFigure() {
			Label label = new Label(box().name);
			label.setBorder(new LineBorder(1));
			return label;
		}

		@Override
		protected void createEditPolicies() {
			// What the layout policy brings is enough.
		}

		@Override
		protected void refreshVisuals() {
			((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), box().place.getCopy());
		}

		@Override
		protected List<?> getModelSourceConnections() {
			return box().starting;
		}

		@Override
		protected List<?> getModelTargetConnections() {
			return box().ending;
		}

		@Override
		public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
			return new ChopboxAnchor(getFigure());
		}

		@Override
		public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
			return new ChopboxAnchor(getFigure());
		}

		@Override
		public ConnectionAnchor getSourceConnectionAnchor(Request request) {
			return new ChopboxAnchor(getFigure());
		}

		@Override
		public ConnectionAnchor getTargetConnectionAnchor(Request request) {
			return new ChopboxAnchor(getFigure());
		}
	}

	/** An edge. */
	private static final class EdgePart extends AbstractConnectionEditPart {

		EdgePart(Edge edge) {
			setModel(edge);
		}

		@Override
		protected void createEditPolicies() {
			// It can only be looked at.
		}
	}
}
