package org.chainscape.diagram;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.layout.DiagramLayout;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.SceneOptions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Lays a diagram out as one step of the history; a large one on a copy, away from the user interface thread. */
final class LayoutRun {

	/** Up to here nobody notices the time it takes. */
	private static final int SMALL = 60;

	private LayoutRun() {
	}

	/**
	 * Lays a diagram out.
	 *
	 * @param session the document
	 * @param diagram the diagram
	 * @param userInterface runs code later in the user interface thread
	 */
	static void start(EditSession session, Diagram diagram, Consumer<Runnable> userInterface) {
		SceneOptions options = session.options().withMarks(Map.of());
		if (diagram.getNodes().size() <= SMALL) {
			session.run(DiagramTexts.get("step.layout"), () -> new DiagramLayout(options).layout(diagram, session.index()));
			return;
		}
		ChainDocument copy = EcoreUtil.copy(session.document());
		Diagram copied = (Diagram) copy.getViews().get(session.document().getViews().indexOf(diagram));
		Job job = new Job(DiagramTexts.get("job.layout")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				new DiagramLayout(options).layout(copied, ElementIndex.of(copy));
				userInterface.accept(() -> session.run(DiagramTexts.get("step.layout"), () -> apply(copied, diagram)));
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	/**
	 * Adds a diagram, laid out, as one step.
	 *
	 * @param session the document
	 */
	static void newDiagram(EditSession session) {
		SceneOptions options = session.options().withMarks(Map.of());
		session.run(DiagramTexts.get("step.diagram"), () -> {
			Diagram diagram = new Diagrams(session.document()).create();
			new DiagramLayout(options).layout(diagram, ElementIndex.of(session.document()));
		});
	}

	/**
	 * Takes over the geometry of a copy. Boxes that came or went meanwhile are left alone.
	 *
	 * @param from the diagram laid out
	 * @param to the diagram it was copied from
	 */
	static void apply(Diagram from, Diagram to) {
		Map<String, DiagramNode> nodes = byKey(to.getNodes(), DiagramNode::getId);
		for (DiagramNode source : from.getNodes()) {
			DiagramNode target = nodes.get(source.getId());
			if (target != null) {
				target.setX(source.getX());
				target.setY(source.getY());
				target.setWidth(source.getWidth());
				target.setHeight(source.getHeight());
			}
		}
		Map<String, DiagramEdge> routed = byKey(from.getEdges(), DiagramEdge::getRelation);
		to.getEdges().stream().filter(edge -> !routed.containsKey(edge.getRelation())).forEach(edge -> edge.getBendPoints().clear());
		Map<String, DiagramEdge> edges = byKey(to.getEdges(), DiagramEdge::getRelation);
		for (DiagramEdge source : routed.values()) {
			DiagramEdge target = edges.get(source.getRelation());
			if (target == null) {
				to.getEdges().add(EcoreUtil.copy(source));
			} else {
				target.getBendPoints().clear();
				target.getBendPoints().addAll(EcoreUtil.copyAll(source.getBendPoints()));
			}
		}
	}

	private static <T> Map<String, T> byKey(List<T> elements, Function<T, String> key) {
		return elements.stream().filter(element -> key.apply(element) != null)
				.collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
	}
}
