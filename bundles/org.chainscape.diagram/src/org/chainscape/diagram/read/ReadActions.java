package org.chainscape.diagram.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Folds;
import org.chainscape.diagram.operation.Layers;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.Reach.Direction;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;

/** Search, paths, folding, layers and filters, facts, small map and full screen. */
public final class ReadActions implements ActionFamily {

	private static final String ID = "org.chainscape.diagram.";

	private final Map<DiagramView, PageTools> tools = new HashMap<>();
	private EditorAccess editor;
	private ActionRegistry actions;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		actions = registry;
		addSearch(registry);
		addPaths(registry);
		addFolding(registry);
		addFilters(registry);
		addView(registry);
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		tools.put(page, new PageTools(page, access, actions));
		page.viewer().getControl().addListener(SWT.Dispose, event -> tools.remove(page));
	}

	private void addSearch(ActionRegistry registry) {
		add(registry, ActionFactory.FIND.getId(), "action.find", MenuGroup.READ, page -> true, here -> here.reading().searchBar().show());
		add(registry, ID + "findNext", "action.findNext", MenuGroup.READ, page -> true, here -> here.reading().searchBar().step(1));
		add(registry, ID + "findPrevious", "action.findPrevious", MenuGroup.READ, page -> true, here -> here.reading().searchBar().step(-1));
	}

	private void addPaths(ActionRegistry registry) {
		for (Direction direction : List.of(Direction.UPSTREAM, Direction.DOWNSTREAM, Direction.BOTH)) {
			String name = direction.name();
			EditorAction action = add(registry, ID + "path." + name.toLowerCase(Locale.ROOT), "action.path." + name, MenuGroup.READ,
					page -> !page.selectedModels().isEmpty() || shows(direction),
					here -> here.reading().pathBar().toggle(direction));
			action.checked(() -> shows(direction));
			if (direction == Direction.UPSTREAM) {
				action.section();
			}
		}
	}

	private boolean shows(Direction direction) {
		return here().filter(here -> here.reading().pathBar().shows(direction)).isPresent();
	}

	private void addFolding(ActionRegistry registry) {
		add(registry, ID + "fold", "action.fold", MenuGroup.READ, page -> !places(page, false).isEmpty(), here -> fold(here, true)).section();
		add(registry, ID + "open", "action.open", MenuGroup.READ, page -> !places(page, true).isEmpty(), here -> fold(here, false));
		add(registry, ID + "foldAll", "action.foldAll", MenuGroup.READ, Folding::canFold, here -> Folding.openTo(here.reading().page(), 1));
		add(registry, ID + "openAll", "action.openAll", MenuGroup.READ, Folding::canFold,
				here -> Folding.openTo(here.reading().page(), Folds.ALL));
		add(registry, ID + "openStages", "action.level0", MenuGroup.READ, Folding::canFold, here -> Folding.openTo(here.reading().page(), 0));
		add(registry, ID + "openSecond", "action.level2", MenuGroup.READ, Folding::canFold, here -> Folding.openTo(here.reading().page(), 2));
	}

	private Set<Place> places(DiagramView page, boolean folded) {
		Set<Place> places = Folding.places(page, editor.selection());
		Folds folds = new Folds(page.model().canvas());
		places = new LinkedHashSet<>(places);
		places.removeIf(place -> folds.isFolded(place) != folded);
		return places;
	}

	private void fold(PageTools here, boolean folded) {
		DiagramView page = here.reading().page();
		Folding.fold(page, places(page, !folded), folded);
	}

	private void addFilters(ActionRegistry registry) {
		add(registry, ID + "layers.show", "action.layers", MenuGroup.READ, page -> true, here -> showLayers()).icon("layers").onToolBar()
				.section();
		addFilter(registry, "listedOnly", FilterKind.LISTED_ONLY);
		addFilter(registry, "sourcedOnly", FilterKind.SOURCED_ONLY);
		add(registry, ID + "showAll", "action.showAll", MenuGroup.READ, ReadActions::hides, here -> HiddenBar.showAll(here.reading()));
		add(registry, ID + "newLayer", "action.newLayer", MenuGroup.READ, page -> Layers.canPut(page.selectedElements()), this::newLayer);
		add(registry, ID + "facts", "action.facts", MenuGroup.READ, page -> page.selectedModels().size() == 1,
				here -> here.facts().showSelected()).section();
	}

	private void addFilter(ActionRegistry registry, String id, FilterKind kind) {
		add(registry, ID + id, "action." + id, MenuGroup.READ, page -> true, here -> {
			Diagram diagram = here.reading().diagram();
			Layers layers = new Layers(diagram);
			boolean on = !layers.isFiltered(kind, null);
			editor.session().run(ReadTexts.get("step.filter"), () -> layers.filter(kind, null, on));
		}).checked(() -> editor.page().filter(page -> new Layers(page.diagram()).isFiltered(kind, null)).isPresent());
	}

	private static boolean hides(DiagramView page) {
		return !page.diagram().getFilters().isEmpty() || page.diagram().getLayers().stream().anyMatch(layer -> !layer.isVisible());
	}

	private void newLayer(PageTools here) {
		Diagram diagram = here.reading().diagram();
		Layers layers = new Layers(diagram);
		editor.session().run(ReadTexts.get("step.layer.new"), () -> {
			Layer layer = layers.add(ReadTexts.get("layer.name", String.valueOf(diagram.getLayers().size() + 1)));
			layers.put(layer, here.reading().page().selectedElements());
		});
		showLayers();
	}

	private void showLayers() {
		try {
			editor.site().getPage().showView(LayersView.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	private void addView(ActionRegistry registry) {
		add(registry, ID + "fitSelection", "action.fitSelection", MenuGroup.VIEW, page -> !page.selectedModels().isEmpty(),
				here -> Zooms.fitSelection(here.reading().page())).section();
		add(registry, ID + "fitWidth", "action.fitWidth", MenuGroup.VIEW, page -> true, here -> Zooms.fitWidth(here.reading().page()));
		add(registry, ID + "smallMap", "action.smallMap", MenuGroup.VIEW, page -> true, here -> here.map().toggle()).section()
				.checked(() -> here().filter(here -> here.map().isOn()).isPresent());
		add(registry, ID + "fullScreen", "action.fullScreen", MenuGroup.VIEW, page -> true, here -> here.fullScreen().toggle())
				.checked(() -> here().filter(here -> here.fullScreen().isOn()).isPresent());
	}

	private EditorAction add(ActionRegistry registry, String id, String key, MenuGroup group, Predicate<DiagramView> condition,
			Consumer<PageTools> code) {
		return registry.add(id, ReadTexts.get(key), group, () -> here().filter(here -> condition.test(here.reading().page())).isPresent(),
				() -> here().ifPresent(code));
	}

	private Optional<PageTools> here() {
		return editor.page().map(tools::get);
	}
}
