package org.chainscape.diagram.route;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Bends;
import org.chainscape.diagram.operation.Connections;
import org.chainscape.diagram.part.SceneLink;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Routing;
import org.chainscape.scene.SceneBuilder;

/**
 * How lines run. What is chosen holds for the selected lines, or for all lines of the diagram that have no way of their own if no line is
 * selected.
 */
public final class LineActions implements ActionFamily {

	private static final String PREFIX = "org.chainscape.diagram.route.";
	private static final Texts TEXTS = Texts.beside(LineActions.class);

	private ActionRegistry registry;
	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry actions, EditorAccess access) {
		registry = actions;
		editor = access;
		for (Routing routing : List.of(Routing.ORTHOGONAL, Routing.STRAIGHT, Routing.CURVED)) {
			String name = routing.name().toLowerCase(Locale.ROOT);
			registry.add(PREFIX + name, text("routing." + name), MenuGroup.LINES, () -> is(this::draws),
					() -> editor.page().ifPresent(page -> route(page, routing))).icon("line-" + name).tip(text("routing.tip"))
					.checked(() -> is(page -> runs(page, routing)));
		}
		add("reset", page -> lines(page).stream().anyMatch(bends(page)::isSet) || lines(page).isEmpty() && isAnySet(page), this::reset)
				.tip(text("reset.tip")).section();
		add("jumps", this::draws, page -> run(page, "step.jumps", () -> page.diagram().setLineJumps(!page.diagram().isLineJumps())))
				.tip(text("jumps.tip")).checked(() -> is(page -> page.diagram().isLineJumps()));
		add("reverse", page -> lines(page).stream().anyMatch(relation -> canReverse(page, relation)), this::reverse)
				.tip(text("reverse.tip")).section();
		add("hide", page -> !lines(page).isEmpty(), page -> run(page, "step.hide", () -> bends(page).hide(lines(page)))).section();
		add("show", page -> page.diagram().getEdges().stream().anyMatch(DiagramEdge::isHidden),
				page -> run(page, "step.show", () -> bends(page).showAll()));
	}

	private EditorAction add(String name, Predicate<DiagramView> condition, Consumer<DiagramView> code) {
		return registry.add(PREFIX + name, text(name), MenuGroup.LINES, () -> is(condition), () -> editor.page().ifPresent(code));
	}

	private boolean is(Predicate<DiagramView> condition) {
		return editor.page().filter(page -> page.rootPart() != null).filter(condition).isPresent();
	}

	/** Matrices have no lines, and lineages draw theirs by their own rule. */
	private boolean draws(DiagramView page) {
		return switch (page.diagram().getKind()) {
		case MATRIX, LINEAGE -> false;
		default -> true;
		};
	}

	private static List<Relation> lines(DiagramView page) {
		return page.selectedModels().stream().filter(SceneLink.class::isInstance).map(model -> ((SceneLink) model).relation())
				.filter(relation -> relation != null).distinct().toList();
	}

	private static Bends bends(DiagramView page) {
		return new Bends(page.diagram());
	}

	private static boolean runs(DiagramView page, Routing routing) {
		List<Relation> lines = lines(page);
		Routing standard = page.diagram().getRouting() == Routing.INHERITED ? Routing.ORTHOGONAL : page.diagram().getRouting();
		return lines.isEmpty() ? standard == routing : lines.stream().allMatch(line -> bends(page).routing(line) == routing);
	}

	private void route(DiagramView page, Routing routing) {
		List<Relation> lines = lines(page);
		run(page, "step.routing", () -> {
			if (lines.isEmpty()) {
				page.diagram().setRouting(routing);
			} else {
				bends(page).route(lines, routing);
			}
		});
	}

	private static boolean isAnySet(DiagramView page) {
		Diagram diagram = page.diagram();
		return !SceneBuilder.placesByRule(diagram.getKind()) && diagram.getEdges().stream().anyMatch(edge -> !edge.getBendPoints().isEmpty()
				|| edge.getRouting() != Routing.INHERITED || edge.getLabelX() != 0 || edge.getLabelY() != 0);
	}

	/** The selected lines, or all of them. */
	private void reset(DiagramView page) {
		List<Relation> lines = lines(page);
		List<Relation> all = lines.isEmpty() ? page.model().session().index().relations() : lines;
		run(page, "step.reset", () -> bends(page).reset(all));
	}

	private static boolean canReverse(DiagramView page, Relation relation) {
		return new Connections(page.model().session().document()).canReconnect(relation, relation.getTarget(), relation.getSource());
	}

	private void reverse(DiagramView page) {
		List<Relation> lines = lines(page);
		run(page, "step.reverse", () -> lines.stream().filter(relation -> canReverse(page, relation)).forEach(relation ->
				new Connections(page.model().session().document()).reconnect(relation, relation.getTarget(), relation.getSource())));
	}

	private void run(DiagramView page, String step, Runnable code) {
		page.model().session().run(text(step), code);
	}

	private static String text(String key) {
		return TEXTS.get(DiagramTexts.language(), key);
	}
}
