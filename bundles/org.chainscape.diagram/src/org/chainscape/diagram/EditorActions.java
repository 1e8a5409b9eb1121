package org.chainscape.diagram;

import java.util.List;

import org.chainscape.diagram.access.AccessFamily;
import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.drill.DiagramActions;
import org.chainscape.diagram.drill.DrillActions;
import org.chainscape.diagram.create.CreateFamily;
import org.chainscape.diagram.edit.ClipboardActions;
import org.chainscape.diagram.edit.DeleteActions;
import org.chainscape.diagram.edit.FormatActions;
import org.chainscape.diagram.finding.FindingFamily;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.place.PlaceActions;
import org.chainscape.diagram.route.LineActions;
import org.chainscape.diagram.layout.LayoutActions;
import org.chainscape.diagram.layout.LayoutRun;
import org.chainscape.diagram.look.LookActions;
import org.chainscape.diagram.read.ReadActions;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The actions of one editor in its menus, on keys and behind undo, delete and the like of the workbench. */
final class EditorActions {

	private static final List<String> GLOBAL = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.DELETE.getId(),
			ActionFactory.SELECT_ALL.getId(), ActionFactory.RENAME.getId(), ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
			ActionFactory.PASTE.getId(), ActionFactory.FIND.getId());

	private final ChainEditor editor;
	private final ActionRegistry registry = new ActionRegistry();
	private final List<ActionFamily> families = families();

	EditorActions(ChainEditor editor) {
		this.editor = editor;
		families.forEach(family -> family.contribute(registry, editor));
		registerKeys();
	}

	/** The abilities of an editor; the order is that of the menus. */
	private static List<ActionFamily> families() {
		return List.of(
				new StandardActions(),
				new ClipboardActions(),
				new DeleteActions(),
				new FormatActions(),
				new LookActions(),
				new PlaceActions(),
				new LineActions(),
				new LayoutActions(),
				new ReadActions(),
				new CreateFamily(),
				new FindingFamily(),
				new AccessFamily(),
				new ViewActions(),
				new DrillActions(),
				new DiagramActions());
	}

	/** Prepares a new page. */
	void install(DiagramPage page) {
		families.forEach(family -> family.install(page, editor));
	}

	/** Actions the plug-in declares a command for are reached by its keys. */
	private void registerKeys() {
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		for (EditorAction action : registry.all()) {
			if (commands.getCommand(action.getId()).isDefined()) {
				action.setActionDefinitionId(action.getId());
				handlers.activateHandler(action.getId(), new ActionHandler(action));
			}
		}
	}

	/**
	 * An action.
	 *
	 * @param id its id
	 * @return the action, or {@code null}
	 */
	IAction get(String id) {
		return registry.get(id);
	}

	/** {@return the actions on the tool bar} */
	List<EditorAction> onToolBar() {
		return registry.all().stream().filter(EditorAction::isOnToolBar).toList();
	}

	/** What is shown where a document has no diagram: what an import leaves to be done. */
	Control start(Composite parent) {
		MessagePage page = new MessagePage(parent, DiagramTexts.get("empty.title"), DiagramTexts.get("empty.text"));
		for (String id : List.of(DrillActions.FIND_COMPANY, DrillActions.FIND_ITEM, DiagramActions.NEW)) {
			page.offer(registry.get(id).getText(), registry.get(id)::run);
		}
		return page.offer(DiagramTexts.get("empty.button"), () ->
				LayoutRun.newDiagram(editor.session(), new Diagrams(editor.session().document()).first()));
	}

	/** Brings all actions up to date. */
	void update() {
		if (editor.session() == null) {
			registry.all().forEach(action -> action.setEnabled(false));
			return;
		}
		registry.all().forEach(EditorAction::update);
		name(ActionFactory.UNDO.getId(), "action.undo", editor.session().history().getUndoCommand());
		name(ActionFactory.REDO.getId(), "action.redo", editor.session().history().getRedoCommand());
	}

	private void name(String id, String key, Command step) {
		String label = step == null ? "" : step.getLabel();
		registry.get(id).setText(DiagramTexts.get(key, label).strip());
	}

	/**
	 * Takes over undo, delete and their like of the workbench.
	 *
	 * @param bars the action bars of the window
	 */
	void hookGlobal(IActionBars bars) {
		GLOBAL.forEach(id -> bars.setGlobalActionHandler(id, registry.get(id)));
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
			fill(menu);
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		editor.getSite().registerContextMenu(menu.getId(), menu, editor.getSite().getSelectionProvider());
		return menu;
	}

	/**
	 * Fills a menu with everything there is.
	 *
	 * @param menu an empty menu
	 */
	void fill(IMenuManager menu) {
		update();
		for (MenuGroup group : MenuGroup.values()) {
			IMenuManager into = menu;
			if (group.isSubmenu()) {
				into = new MenuManager(DiagramTexts.get("menu." + group.name().toLowerCase(java.util.Locale.ROOT)));
				menu.add(into);
			} else {
				menu.add(new Separator());
			}
			addAll(into, registry.of(group));
			if (!group.isSubmenu()) {
				menu.add(new Separator());
			}
		}
	}

	private static void addAll(IMenuManager menu, List<EditorAction> actions) {
		for (EditorAction action : actions) {
			if (action.isInMenus()) {
				if (action.startsSection()) {
					menu.add(new Separator());
				}
				menu.add(action);
			}
		}
	}

	/** {@return the context menu of the outline} */
	MenuManager outlineMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			update();
			List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.DELETE.getId(), DrillActions.DETAIL,
					DrillActions.EGO, DrillActions.AROUND, DrillActions.FIND, DiagramActions.NEW,
					FindingFamily.QUICK_FIX).forEach(id -> menu.add(registry.get(id)));
		});
		return menu;
	}
}
