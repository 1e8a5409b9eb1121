package org.chainscape.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.Deletions;
import org.chainscape.diagram.operation.Moves;
import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.part.Removal;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.DiagramNode;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerService;

/** What the editor can do from menus, tool bar and keys. */
final class EditorActions {

	static final String LAYOUT = "org.chainscape.diagram.layout";
	static final String EXPORT = "org.chainscape.diagram.export";
	static final String NEW_DIAGRAM = "org.chainscape.diagram.newDiagram";
	static final String DELETE_DIAGRAM = "org.chainscape.diagram.deleteDiagram";
	static final String FIT = "org.chainscape.diagram.fit";
	static final String ZOOM_IN = "org.chainscape.diagram.zoomIn";
	static final String ZOOM_OUT = "org.chainscape.diagram.zoomOut";
	static final String ZOOM_NATURAL = "org.chainscape.diagram.zoom100";
	static final String PIN = "org.chainscape.diagram.pin";
	static final String UNPIN = "org.chainscape.diagram.unpin";
	static final String ADD_COMPANY = "org.chainscape.diagram.addCompany";
	private static final List<String> GLOBAL = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.DELETE.getId(),
			ActionFactory.SELECT_ALL.getId(), ActionFactory.RENAME.getId());
	private static final List<String> WITH_KEYS = List.of(LAYOUT, FIT, ZOOM_IN, ZOOM_OUT, ZOOM_NATURAL);

	private final ChainEditor editor;
	private final Map<String, EditorAction> actions = new LinkedHashMap<>();

	EditorActions(ChainEditor editor) {
		this.editor = editor;
		add(ActionFactory.UNDO.getId(), "action.undo", () -> editor.session().history().canUndo(), () -> editor.session().history().undo());
		add(ActionFactory.REDO.getId(), "action.redo", () -> editor.session().history().canRedo(), () -> editor.session().history().redo());
		add(ActionFactory.DELETE.getId(), "action.delete", this::canDelete, this::delete);
		add(ActionFactory.SELECT_ALL.getId(), "action.selectAll", this::hasPage, () -> withPage(this::selectAll));
		add(ActionFactory.RENAME.getId(), "action.rename", this::canRename, () -> withPage(this::rename));
		add(LAYOUT, "action.layout", this::hasPage, () -> withPage(page -> LayoutRun.start(editor.session(), page.diagram(), editor::later)));
		add(EXPORT, "action.export", this::hasPage, () -> withPage(this::export));
		add(PIN, "action.pin", () -> !nodes(false).isEmpty(), () -> pin(true));
		add(UNPIN, "action.unpin", () -> !nodes(true).isEmpty(), () -> pin(false));
		add(ADD_COMPANY, "action.addCompany", () -> place() != null && hasPage(), () -> withPage(this::addCompanies));
		add(NEW_DIAGRAM, "action.newDiagram", () -> true, () -> LayoutRun.newDiagram(editor.session()));
		add(DELETE_DIAGRAM, "action.deleteDiagram", this::hasPage, () -> withPage(this::deleteDiagram));
		add(FIT, "action.fit", this::hasPage, () -> withPage(DiagramPage::fit));
		add(ZOOM_IN, "action.zoomIn", this::hasPage, () -> withPage(page -> page.zoom().zoomIn()));
		add(ZOOM_OUT, "action.zoomOut", this::hasPage, () -> withPage(page -> page.zoom().zoomOut()));
		add(ZOOM_NATURAL, "action.zoom100", this::hasPage, () -> withPage(page -> page.zoom().setZoom(1)));
		decorate();
		registerKeys();
	}

	private void decorate() {
		Map.of(LAYOUT, "layout", EXPORT, "export", NEW_DIAGRAM, "new-diagram", FIT, "fit", PIN, "pin", ADD_COMPANY, "company",
				ActionFactory.RENAME.getId(), "rename").forEach((id, icon) -> actions.get(id).setImageDescriptor(Icons.descriptor(icon)));
		get(LAYOUT).setToolTipText(DiagramTexts.get("action.layout.tip"));
	}

	private void registerKeys() {
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		for (String id : WITH_KEYS) {
			actions.get(id).setActionDefinitionId(id);
			handlers.activateHandler(id, new ActionHandler(actions.get(id)));
		}
	}

	private void add(String id, String text, BooleanSupplier condition, Runnable code) {
		actions.put(id, new EditorAction(id, DiagramTexts.get(text, "").strip(),
				() -> editor.session() != null && condition.getAsBoolean(), code));
	}

	/**
	 * An action.
	 *
	 * @param id its id
	 * @return the action
	 */
	IAction get(String id) {
		return actions.get(id);
	}

	/** Brings all actions up to date. */
	void update() {
		actions.values().forEach(EditorAction::update);
		if (editor.session() != null) {
			name(ActionFactory.UNDO.getId(), "action.undo", editor.session().history().getUndoCommand());
			name(ActionFactory.REDO.getId(), "action.redo", editor.session().history().getRedoCommand());
		}
	}

	private void name(String id, String key, Command step) {
		String label = step == null ? "" : step.getLabel();
		actions.get(id).setText(DiagramTexts.get(key, label).strip());
	}

	/**
	 * Takes over undo, delete and their like of the workbench.
	 *
	 * @param bars the action bars of the window
	 */
	void hookGlobal(IActionBars bars) {
		GLOBAL.forEach(id -> bars.setGlobalActionHandler(id, actions.get(id)));
		bars.updateActionBars();
	}

	/**
	 * The context menu of a diagram.
	 *
	 * @param control where it is opened
	 * @return the menu
	 */
	MenuManager contextMenu(Control control) {
		MenuManager menu = new MenuManager("", ChainEditor.ID + ".menu");
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			update();
			addAll(menu, List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId()));
			addAll(menu, List.of(ActionFactory.RENAME.getId(), ActionFactory.DELETE.getId(), ADD_COMPANY, nodes(true).isEmpty() ? PIN : UNPIN));
			addAll(menu, List.of(LAYOUT, FIT, EXPORT));
			addAll(menu, List.of(NEW_DIAGRAM, DELETE_DIAGRAM));
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		editor.getSite().registerContextMenu(menu.getId(), menu, editor.getSite().getSelectionProvider());
		return menu;
	}

	/** {@return the context menu of the outline} */
	MenuManager outlineMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			update();
			addAll(menu, List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId()));
			addAll(menu, List.of(ActionFactory.DELETE.getId(), NEW_DIAGRAM));
		});
		return menu;
	}

	private void addAll(MenuManager menu, Collection<String> ids) {
		ids.forEach(id -> menu.add(actions.get(id)));
		menu.add(new Separator());
	}

	private boolean hasPage() {
		return editor.getActiveDiagramPage().isPresent();
	}

	private void withPage(Consumer<DiagramPage> code) {
		editor.getActiveDiagramPage().ifPresent(code);
	}

	private boolean canDelete() {
		return editor.getActiveDiagramPage().filter(page -> !page.selectedModels().isEmpty()).isPresent() || !outlineOnly().isEmpty();
	}

	/** What is selected in the outline and not shown on the diagram; the document, chains and diagrams are not deleted by a slip. */
	private List<EObject> outlineOnly() {
		return editor.selectedElements().stream().filter(element -> element != editor.session().document()
				&& EcoreUtil.isAncestor(editor.session().document(), element)
				&& !(element.eContainer() instanceof ChainDocument && !(element instanceof Company))).toList();
	}

	private void delete() {
		DiagramPage page = editor.getActiveDiagramPage().orElse(null);
		List<Object> shown = page == null ? List.of() : page.selectedModels();
		List<EObject> others = outlineOnly();
		editor.session().run(DiagramTexts.get("step.delete"), () -> {
			if (page == null || shown.isEmpty()) {
				new Deletions(editor.session().document()).delete(others);
			} else {
				new Removal(page.model()).remove(shown);
			}
		});
	}

	private void selectAll(DiagramPage page) {
		List<EditPart> parts = page.model().scene().allParts().map(part -> page.model().node(part.key()).orElse(null))
				.map(node -> (EditPart) page.viewer().getEditPartRegistry().get(node)).filter(part -> part != null && part.isSelectable()).toList();
		page.viewer().setSelection(new StructuredSelection(parts));
	}

	private boolean canRename() {
		return editor.getActiveDiagramPage().filter(page -> page.selectedModels().size() == 1).isPresent()
				&& editor.selectedElements().size() == 1 && Names.of(editor.selectedElements().get(0)).isPresent();
	}

	private void rename(DiagramPage page) {
		EditPart part = page.rootPart().find(editor.selectedElements().get(0));
		if (part != null) {
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	private void export(DiagramPage page) {
		Path folder = editor.file().toAbsolutePath().getParent();
		Path figures = folder.resolve("figures");
		FigureExport.ask(editor.getSite().getShell(), editor.session(), page.diagram(), Files.isDirectory(figures) ? figures : folder);
	}

	private List<DiagramNode> nodes(boolean pinned) {
		return editor.getActiveDiagramPage().map(page -> page.diagram().getNodes().stream().filter(node -> node.isPinned() == pinned
				&& editor.session().index().find(node.getElement()).filter(editor.selectedElements()::contains).isPresent()).toList())
				.orElse(List.of());
	}

	private void pin(boolean pinned) {
		List<DiagramNode> nodes = nodes(!pinned);
		withPage(page -> editor.session().run(DiagramTexts.get(pinned ? "step.pin" : "step.unpin"),
				() -> new Moves(editor.session().canvas(page.diagram())).pin(nodes, pinned)));
	}

	private Place place() {
		return editor.selectedElements().size() == 1 && editor.selectedElements().get(0) instanceof Place place ? place : null;
	}

	private void addCompanies(DiagramPage page) {
		Place place = place();
		List<Company> known = editor.session().document().getCompanies().stream()
				.filter(company -> place.getParticipations().stream().noneMatch(each -> each.getCompany() == company)).toList();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(),
				LabelProvider.createTextImageProvider(company -> DiagramTexts.name((EObject) company), company -> Icons.image("company")));
		dialog.setTitle(DiagramTexts.get("addCompany.title"));
		dialog.setMessage(DiagramTexts.get("addCompany.message", DiagramTexts.name(place)));
		dialog.setMultipleSelection(true);
		dialog.setElements(known.toArray());
		if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
			Creations creations = new Creations(editor.session().canvas(page.diagram()));
			editor.session().run(DiagramTexts.get("step.participation"), () -> {
				for (Object company : dialog.getResult()) {
					creations.participation((Company) company, place);
				}
			});
		}
	}

	private void deleteDiagram(DiagramPage page) {
		if (Views.diagrams(editor.session().document()).contains(page.diagram())) {
			editor.session().run(DiagramTexts.get("step.diagram.delete"),
					() -> new Deletions(editor.session().document()).delete(List.of(page.diagram())));
		}
	}
}
