package org.chainscape.diagram.layout;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.operation.NewDiagram;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.layout.DiagramLayout;
import org.chainscape.layout.LayoutProgress;
import org.chainscape.layout.LayoutRequest;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;

/** Lays a diagram out as one step of the history; a large one on a copy, away from the user interface thread, and with a way to stop it. */
public final class LayoutRun {

	private static final Texts TEXTS = Texts.beside(LayoutRun.class);

	/** Up to here nobody notices the time it takes. */
	private static final int SMALL = 60;
	/** From here a new diagram is worth a look at how far it is. */
	private static final int MANY = 400;

	/** A document with more elements takes too long to be copied, and too much memory. */
	private static final int LARGE = 30_000;

	private static final int TICKS = 100;

	private LayoutRun() {
	}

	/** {@return how steps that lay out are called in the history} */
	static Set<String> labels() {
		return Set.of(label(LayoutRequest.whole()), label(LayoutRequest.only(Set.of())), label(LayoutRequest.incremental()), optionsLabel());
	}

	/** {@return how a change of the layout options is called in the history} */
	static String optionsLabel() {
		return TEXTS.get(DiagramTexts.language(), "step.options");
	}

	private static String label(LayoutRequest request) {
		return switch (request.scope()) {
		case SELECTION -> TEXTS.get(DiagramTexts.language(), "step.selection");
		case INCREMENTAL -> TEXTS.get(DiagramTexts.language(), "step.incremental");
		default -> TEXTS.get(DiagramTexts.language(), "step.layout");
		};
	}

	/**
	 * Lays a diagram out.
	 *
	 * @param session the document
	 * @param diagram a diagram of it
	 * @param request how much may move
	 * @param userInterface runs code later in the user interface thread
	 */
	static void start(EditSession session, Diagram diagram, LayoutRequest request, Consumer<Runnable> userInterface) {
		SceneOptions options = session.options().plain();
		int number = session.document().getViews().indexOf(diagram);
		if (diagram.getNodes().size() <= SMALL || number < 0) {
			session.run(label(request),
					() -> new DiagramLayout(options).layout(diagram, session.index(), request, LayoutProgress.NONE));
			return;
		}
		if (session.index().size() > LARGE) {
			Diagram alone = EcoreUtil.copy(diagram);
			Map<String, Point> before = places(alone);
			if (whileHeld(session, label(request), progress -> new DiagramLayout(options).layout(alone, session.index(), request, progress))) {
				session.run(label(request), () -> apply(alone, before, diagram));
			}
			return;
		}
		ChainDocument copy = EcoreUtil.copy(session.document());
		Diagram copied = (Diagram) copy.getViews().get(number);
		Job job = new Job(label(request)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				monitor.beginTask(getName(), TICKS);
				Map<String, Point> before = places(copied);
				boolean done = new DiagramLayout(options).layout(copied, ElementIndex.of(copy), request, new Ticks(monitor));
				monitor.done();
				if (!done) {
					return Status.CANCEL_STATUS;
				}
				userInterface.accept(() -> session.run(label(request), () -> apply(copied, before, diagram)));
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	/**
	 * Adds a diagram, laid out, as one step. While a large one is laid out, the document stays as it is, and the user can stop it.
	 *
	 * @param session the document
	 * @param wanted what it is to become
	 */
	public static void newDiagram(EditSession session, NewDiagram wanted) {
		SceneOptions options = session.options().plain();
		Diagram diagram = new Diagrams(session.document()).make(wanted);
		ElementIndex index = session.index();
		boolean done = true;
		if (diagram.getNodes().size() > MANY) {
			done = whileHeld(session, DiagramTexts.get("step.diagram"), progress ->
					new DiagramLayout(options).layout(diagram, index, LayoutRequest.whole(), progress));
		} else if (!SceneBuilder.placesByRule(diagram.getKind())) {
			new DiagramLayout(options).layout(diagram, index);
		}
		if (done) {
			session.run(DiagramTexts.get("step.diagram"), () -> session.document().getViews().add(diagram));
		}
	}

	/** Lays out what is in no document, by another that must not change meanwhile; {@return whether that was done, and not stopped} */
	private static boolean whileHeld(EditSession session, String title, Predicate<LayoutProgress> layout) {
		return session.hold(() -> {
			boolean[] done = {false};
			try {
				new ProgressMonitorDialog(Display.getCurrent().getActiveShell()).run(true, true, monitor -> {
					monitor.beginTask(title, TICKS);
					done[0] = layout.test(new Ticks(monitor)) && !monitor.isCanceled();
				});
			} catch (InvocationTargetException e) {
				throw new WrappedException(e.getCause() instanceof Exception cause ? cause : e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return done[0];
		});
	}

	private static Map<String, Point> places(Diagram diagram) {
		Map<String, Point> places = new HashMap<>();
		diagram.getNodes().forEach(node -> places.put(node.getId(), new Point(node.getX(), node.getY())));
		return places;
	}

	/**
	 * Takes over what a layout has changed on a copy. Boxes that came, went or were pinned meanwhile are left alone.
	 *
	 * @param from the diagram laid out
	 * @param before where its boxes stood before, by the ids of their nodes
	 * @param to the diagram it was copied from
	 */
	static void apply(Diagram from, Map<String, Point> before, Diagram to) {
		Map<String, DiagramNode> laidOut = new HashMap<>();
		from.getNodes().forEach(node -> laidOut.put(node.getId(), node));
		for (DiagramNode node : to.getNodes()) {
			DiagramNode source = laidOut.get(node.getId());
			if (source == null) {
				continue;
			}
			boolean moved = !new Point(source.getX(), source.getY()).equals(before.get(node.getId()));
			if (moved && !node.isPinned() && !node.isLocked()) {
				node.setX(source.getX());
				node.setY(source.getY());
			}
		}
		Set<String> straightened = new HashSet<>();
		from.getEdges().stream().filter(edge -> edge.getBendPoints().isEmpty()).forEach(edge -> straightened.add(edge.getId()));
		to.getEdges().stream().filter(edge -> straightened.contains(edge.getId()) && !edge.getBendPoints().isEmpty()).toList()
				.forEach(edge -> List.copyOf(edge.getBendPoints()).forEach(EcoreUtil::remove));
	}

	/** The progress of a layout in the monitor of a job. */
	private static final class Ticks implements LayoutProgress {

		private final IProgressMonitor monitor;
		private int done;

		Ticks(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public boolean isCanceled() {
			return monitor.isCanceled();
		}

		@Override
		public void reached(double share) {
			int now = (int) Math.round(share * TICKS);
			monitor.worked(Math.max(0, now - done));
			done = now;
		}
	}
}
