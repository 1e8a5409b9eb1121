package org.chainscape.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.drill.CompanyListDialog;
import org.chainscape.diagram.drill.DiagramActions;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Place;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.Views;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What every editor can do: undo, delete, rename, select, and diagrams as a whole. */
final class StandardActions implements ActionFamily {

	private static final String EXPORT = "org.chainscape.diagram.export";
	private static final String SAVE_FIGURE = "org.chainscape.diagram.saveFigure";
	/** The command of the workbench that exports figures, with the diagram that is meant. */
	private static final String EXPORT_FIGURES = "org.chainscape.ui.exportFigures";
	private static final String EXPORTED = "org.chainscape.ui.exportFigures.diagram";
	/** Deletes the diagram. */
	static final String DELETE_DIAGRAM = "org.chainscape.diagram.deleteDiagram";
	private static final String ADD_COMPANY = "org.chainscape.diagram.addCompany";

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(ActionFactory.UNDO.getId(), text("action.undo"), MenuGroup.EDIT, () -> editor.session().history().canUndo(),
				() -> editor.session().history().undo());
		registry.add(ActionFactory.REDO.getId(), text("action.redo"), MenuGroup.EDIT, () -> editor.session().history().canRedo(),
				() -> editor.session().history().redo());
		registry.add(ActionFactory.RENAME.getId(), text("action.rename"), MenuGroup.EDIT, this::canRename,
				() -> withPage(page -> rename(page, registry)))
				.icon("rename").section();
		registry.add(ActionFactory.SELECT_ALL.getId(), text("action.selectAll"), MenuGroup.SELECT, this::hasPage,
				() -> withPage(this::selectAll));
		registry.add(ADD_COMPANY, text("action.addCompany"), MenuGroup.CREATE, () -> place() != null && hasPage(),
				() -> withPage(this::addCompanies)).icon("company");
		registry.add(DELETE_DIAGRAM, text("action.deleteDiagram"), MenuGroup.DIAGRAM, this::isKept, () -> withPage(this::deleteDiagram));
		registry.add(EXPORT, text("action.export"), MenuGroup.DIAGRAM, this::hasPage, () -> withPage(this::export)).icon("export").onToolBar();
		registry.add(SAVE_FIGURE, text("action.saveFigure"), MenuGroup.DIAGRAM, this::hasPage, () -> withPage(this::saveFigure));
	}

	private static String text(String key) {
		return DiagramTexts.get(key, "").strip();
	}

	private boolean hasPage() {
		return editor.page().isPresent();
	}

	private void withPage(Consumer<DiagramView> code) {
		editor.page().ifPresent(code);
	}

	private void selectAll(DiagramView page) {
		List<SceneNode> nodes = page.model().scene().allParts().map(part -> page.model().node(part.key()).orElse(null))
				.filter(node -> node != null).toList();
		List<EditPart> parts = page.rootPart().parts(nodes).stream().filter(EditPart::isSelectable).toList();
		page.viewer().setSelection(new StructuredSelection(parts));
	}

	private boolean canRename() {
		return isDiagram() || editor.page().filter(page -> page.selectedModels().size() == 1).isPresent()
				&& editor.selection().size() == 1 && Names.of(editor.selection().get(0)).isPresent();
	}

	/** Whether the diagram itself is selected, as it is where nothing on it is. */
	private boolean isDiagram() {
		return isKept() && editor.selection().size() == 1
				&& editor.page().filter(page -> page.diagram() == editor.selection().get(0)).isPresent();
	}

	private boolean isKept() {
		return editor.page().filter(page -> page.diagram().eContainer() == editor.session().document()).isPresent();
	}

	private void rename(DiagramView page, ActionRegistry registry) {
		if (isDiagram()) {
			registry.get(DiagramActions.RENAME).run();
			return;
		}
		EditPart part = page.rootPart().find(editor.selection().get(0));
		if (part != null) {
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	/** The workbench has a wizard for diagrams of the document; one that is in none is saved at once. */
	private void export(DiagramView page) {
		Command command = editor.site().getService(ICommandService.class).getCommand(EXPORT_FIGURES);
		if (!isKept() || !command.isDefined()) {
			saveFigure(page);
			return;
		}
		try {
			editor.site().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(EXPORTED, page.diagram().getId())), null);
		} catch (CommandException e) {
			ILog.of(StandardActions.class).error(DiagramTexts.get("error.export"), e);
		}
	}

	private void saveFigure(DiagramView page) {
		Path folder = editor.file().toAbsolutePath().getParent();
		Path figures = folder.resolve("figures");
		FigureExport.ask(editor.site().getShell(), editor.session(), page.diagram(), Files.isDirectory(figures) ? figures : folder);
	}

	private Place place() {
		return editor.selection().size() == 1 && editor.selection().get(0) instanceof Place place ? place : null;
	}

	private void addCompanies(DiagramView page) {
		Place place = place();
		List<Company> known = Libraries.companies(editor.session().document()).stream()
				.filter(company -> place.getParticipations().stream().noneMatch(each -> each.getCompany() == company)).toList();
		CompanyListDialog dialog = new CompanyListDialog(editor.site().getShell(), known, () -> editor.session().search());
		dialog.setTitle(DiagramTexts.get("addCompany.title"));
		dialog.setMessage(DiagramTexts.get("addCompany.message", DiagramTexts.name(place)));
		dialog.setMultipleSelection(true);
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			Creations creations = new Creations(editor.session().canvas(page.diagram()));
			editor.session().run(DiagramTexts.get("step.participation"), () -> {
				for (Company company : dialog.chosen()) {
					creations.participation(company, place);
				}
			});
		}
	}

	private void deleteDiagram(DiagramView page) {
		if (Views.diagrams(editor.session().document()).contains(page.diagram())) {
			editor.session().run(DiagramTexts.get("step.diagram.delete"),
					() -> new Deletions(editor.session().document()).delete(List.of(page.diagram())));
		}
	}
}
