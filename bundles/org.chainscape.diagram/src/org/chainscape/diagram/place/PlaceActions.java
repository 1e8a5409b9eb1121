package org.chainscape.diagram.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Alignment;
import org.chainscape.diagram.operation.Arranging;
import org.chainscape.diagram.operation.Boxes;
import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Grouping;
import org.chainscape.diagram.operation.Ordering;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.part.SnapSettings;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.ViewElement;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;

/** Aligns, distributes, sizes, orders, groups and locks boxes, moves them by keyboard, and switches grid and guides. */
public final class PlaceActions implements ActionFamily {

	static final String PREFIX = "org.chainscape.diagram.place.";
	private static final Texts TEXTS = Texts.beside(PlaceActions.class);
	private static final String GRID = "grid.visible";
	private static final int FEWEST_TO_DISTRIBUTE = 3;

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.chainscape.diagram");
	private ActionRegistry registry;
	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry actions, EditorAccess access) {
		registry = actions;
		editor = access;
		addAlignments();
		addSizes();
		addOrders();
		addGroups();
		addSwitches();
	}

	private void addAlignments() {
		for (Alignment alignment : Alignment.values()) {
			String name = alignment.name().toLowerCase(Locale.ROOT);
			EditorAction action = add("align." + name, chosen -> alignment.isHorizontal() ? chosen.mostInColumn(true) > 1 : chosen.canLevel(),
					arrange("step.align", (arranging, boxes) -> {
						if (arranging.canAlign(boxes, alignment)) {
							arranging.align(boxes, alignment);
						}
					})).icon("align-" + name).reason(() -> isOn(chosen -> chosen.count() > 1)
							? text(alignment.isHorizontal() ? "reason.bands" : "reason.column") : "");
			if (alignment == Alignment.TOP) {
				action.section();
			}
		}
		for (boolean horizontally : new boolean[] {true, false}) {
			String name = horizontally ? "horizontal" : "vertical";
			EditorAction action = add("distribute." + name, chosen -> chosen.mostInColumn(!horizontally) >= FEWEST_TO_DISTRIBUTE,
					arrange("step.distribute", (arranging, boxes) -> {
						if (arranging.canDistribute(boxes, horizontally)) {
							arranging.distribute(boxes, horizontally);
						}
					})).icon("distribute-" + name);
			if (horizontally) {
				action.section();
			}
		}
	}

	private void addSizes() {
		add("same.width", chosen -> chosen.count() > 1, arrange("step.size", (arranging, boxes) -> arranging.match(boxes, true, false)))
				.section();
		add("same.height", chosen -> chosen.count() > 1, arrange("step.size", (arranging, boxes) -> arranging.match(boxes, false, true)));
		add("same.size", chosen -> chosen.count() > 1, arrange("step.size", (arranging, boxes) -> arranging.match(boxes, true, true)));
		add("fit", chosen -> chosen.count() > 0, arrange("step.size", Arranging::fit));
	}

	private void addOrders() {
		add("order.front", Chosen::hasFree, order(Ordering.TO_FRONT)).icon("order-front").section();
		add("order.forward", Chosen::hasFree, order(Ordering.FORWARD));
		add("order.backward", Chosen::hasFree, order(Ordering.BACKWARD));
		add("order.back", Chosen::hasFree, order(Ordering.TO_BACK)).icon("order-back");
	}

	private void addGroups() {
		add("group", chosen -> chosen.count() > 1 && grouping().canGroup(chosen.views()),
				page -> run(page, "step.group", () -> grouping().group(new Chosen(page).views()))).icon("group").section();
		add("ungroup", chosen -> chosen.views().stream().anyMatch(view -> grouping().outermost(view).isPresent()),
				page -> run(page, "step.ungroup", () -> grouping().ungroup(new Chosen(page).views())));
		add("lock", chosen -> chosen.count() > 0, this::lock).icon("lock").checked(() -> isOn(this::isLocked)).section();
	}

	private void addSwitches() {
		addSwitch("grid", GRID, false).icon("grid").section();
		addGridSizes();
		addSwitch("snap.grid", SnapSettings.GRID, true);
		addSwitch("snap.boxes", SnapSettings.BOXES, true);
	}

	private void addGridSizes() {
		List<EditorAction> sizes = new ArrayList<>();
		for (int size : SnapSettings.GRIDS) {
			sizes.add(registry.add(PREFIX + "grid." + size, text("grid.units", Integer.toString(size)), MenuGroup.ARRANGE,
					() -> editor.page().isPresent(), () -> editor.page().ifPresent(page -> setGrid(page, size))).hidden()
					.checked(() -> editor.page().filter(page -> SnapSettings.grid(page.diagram()) == size).isPresent()));
		}
		registry.add(PREFIX + "grid.size", text("grid.size"), MenuGroup.ARRANGE, () -> editor.page().isPresent(), () -> {
		}).choices(sizes);
	}

	private void setGrid(DiagramView page, int size) {
		run(page, "step.grid", () -> page.diagram().setGridSize(size == SnapSettings.STANDARD_GRID ? null : Integer.valueOf(size)));
	}

	private EditorAction addSwitch(String name, String property, boolean standard) {
		return registry.add(PREFIX + name, text(name), MenuGroup.ARRANGE, () -> editor.page().isPresent(), () -> {
			boolean on = !preferences.getBoolean(property, standard);
			preferences.putBoolean(property, on);
			editor.page().ifPresent(this::applySwitches);
		}).checked(() -> preferences.getBoolean(property, standard));
	}

	/** The switches are the user's and hold for every page; a page takes them over when it is looked at. */
	private void applySwitches(DiagramView page) {
		page.viewer().setProperty(SnapSettings.GRID, preferences.getBoolean(SnapSettings.GRID, true));
		page.viewer().setProperty(SnapSettings.BOXES, preferences.getBoolean(SnapSettings.BOXES, true));
		page.viewer().setProperty(GRID, preferences.getBoolean(GRID, false));
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		GridLayer.install(page, GRID);
		NudgeKeys keys = new NudgeKeys(page, access);
		keys.setParent(page.viewer().getKeyHandler());
		page.viewer().setKeyHandler(keys);
		applySwitches(page);
		page.viewer().getControl().addListener(SWT.Activate, event -> applySwitches(page));
	}

	private EditorAction add(String name, Predicate<Chosen> condition, Consumer<DiagramView> code) {
		return registry.add(PREFIX + name, text(name), MenuGroup.ARRANGE, () -> isOn(condition), () -> editor.page().ifPresent(code));
	}

	private boolean isOn(Predicate<Chosen> condition) {
		return editor.page().filter(page -> page.rootPart() != null).map(Chosen::new).filter(condition).isPresent();
	}

	private Grouping grouping() {
		return new Grouping(editor.page().orElseThrow().diagram());
	}

	private Consumer<DiagramView> arrange(String step, BiConsumer<Arranging, List<Placed>> code) {
		return page -> {
			Chosen chosen = new Chosen(page);
			Drawn drawn = chosen.drawn();
			run(page, step, () -> code.accept(chosen.arranging(drawn), chosen.boxes(drawn)));
		};
	}

	private Consumer<DiagramView> order(Ordering ordering) {
		return page -> run(page, "step.order", () -> ordering.apply(new Chosen(page).views()));
	}

	private void lock(DiagramView page) {
		List<ViewElement> views = new Chosen(page).views();
		boolean locked = !isLocked(new Chosen(page));
		run(page, locked ? "step.lock" : "step.unlock", () -> views.forEach(view -> Boxes.lock(view, locked)));
		// The handles of what is selected say whether it is locked.
		ISelection selection = page.viewer().getSelection();
		page.viewer().deselectAll();
		page.viewer().setSelection(selection);
	}

	private boolean isLocked(Chosen chosen) {
		List<ViewElement> views = chosen.views();
		return !views.isEmpty() && views.stream().allMatch(view -> Boxes.isLocked(editor.page().orElseThrow().diagram(), view));
	}

	private void run(DiagramView page, String step, Runnable code) {
		page.model().session().run(text(step), code);
	}

	static String text(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
