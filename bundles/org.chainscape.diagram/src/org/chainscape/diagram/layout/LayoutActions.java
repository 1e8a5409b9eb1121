package org.chainscape.diagram.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Moves;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.layout.LayoutRequest;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.SceneBuilder;
import org.eclipse.emf.ecore.EObject;

/** Automatic layout of the whole diagram, of a selection, of what is new, its options, and pins that hold boxes against it. */
public final class LayoutActions implements ActionFamily {

	private static final String PREFIX = "org.chainscape.diagram.";
	private static final Texts TEXTS = Texts.beside(LayoutActions.class);

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(PREFIX + "layout", text("action.layout"), MenuGroup.LAYOUT, this::canArrange,
				() -> withPage(page -> start(page, LayoutRequest.whole()))).icon("layout").tip(text("action.layout.tip")).onToolBar();
		registry.add(PREFIX + "layoutSelection", text("action.selection"), MenuGroup.LAYOUT, () -> canArrange() && !selected().isEmpty(),
				() -> withPage(page -> start(page, LayoutRequest.only(selected())))).tip(text("action.selection.tip"));
		registry.add(PREFIX + "layoutIncremental", text("action.incremental"), MenuGroup.LAYOUT, this::canArrange,
				() -> withPage(page -> start(page, LayoutRequest.incremental()))).tip(text("action.incremental.tip"));
		registry.add(PREFIX + "layoutOptions", text("action.options"), MenuGroup.LAYOUT, this::canArrange,
				() -> withPage(page -> new LayoutOptionsDialog(editor.site().getShell(), editor.session(), page.diagram()).open()));
		registry.add(PREFIX + "pin", text("action.pin"), MenuGroup.LAYOUT, () -> !nodes(false).isEmpty(), () -> pin(true)).icon("pin").section();
		registry.add(PREFIX + "unpin", text("action.unpin"), MenuGroup.LAYOUT, () -> !nodes(true).isEmpty(), () -> pin(false));
		registry.add(PREFIX + "motion", text("action.motion"), MenuGroup.LAYOUT, () -> true, () -> Motion.allow(!Motion.isAllowed()))
				.checked(Motion::isAllowed).section();
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		Gliding.install(page, access.session());
	}

	private static String text(String key) {
		return TEXTS.get(DiagramTexts.language(), key);
	}

	private void withPage(Consumer<DiagramView> code) {
		editor.page().ifPresent(code);
	}

	private boolean canArrange() {
		return editor.page().filter(page -> !SceneBuilder.placesByRule(page.diagram().getKind())).isPresent();
	}

	private void start(DiagramView page, LayoutRequest request) {
		LayoutRun.start(editor.session(), page.diagram(), request, editor::later);
	}

	/** The elements whose boxes are meant by the selection: a stage means its segments, a part of a box the box. */
	private Set<String> selected() {
		return editor.page().filter(page -> !page.selectedModels().isEmpty()).map(this::selected).orElse(Set.of());
	}

	private Set<String> selected(DiagramView page) {
		Set<String> drawn = page.diagram().getNodes().stream().map(DiagramNode::getElement).collect(Collectors.toSet());
		Set<String> selected = new LinkedHashSet<>();
		for (EObject element : page.selectedElements()) {
			if (element instanceof Stage stage) {
				stage.getSegments().stream().map(Identities::idOf).filter(drawn::contains).forEach(selected::add);
			}
			EObject box = element;
			while (box != null && !drawn.contains(Identities.idOf(box))) {
				box = box.eContainer();
			}
			if (box != null) {
				selected.add(Identities.idOf(box));
			}
		}
		return selected;
	}

	private List<DiagramNode> nodes(boolean pinned) {
		return editor.page().filter(page -> canArrange()).map(page -> {
			Set<String> selected = selected();
			return page.diagram().getNodes().stream().filter(node -> node.isPinned() == pinned && selected.contains(node.getElement())).toList();
		}).orElse(List.of());
	}

	private void pin(boolean pinned) {
		List<DiagramNode> nodes = nodes(!pinned);
		withPage(page -> editor.session().run(text(pinned ? "step.pin" : "step.unpin"),
				() -> new Moves(editor.session().canvas(page.diagram())).pin(nodes, pinned)));
	}
}
