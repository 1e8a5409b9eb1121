package org.chainscape.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.drill.DiagramActions;
import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Place;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.Views;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** What every editor can do: undo, delete, rename, select, and diagrams as a whole. */
final class StandardActions implements ActionFamily {

	private static final String EXPORT = "org.chainscape.diagram.export";
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

	private void export(DiagramView page) {
		Path folder = editor.file().toAbsolutePath().getParent();
		Path figures = folder.resolve("figures");
		FigureExport.ask(editor.site().getShell(), editor.session(), page.diagram(), Files.isDirectory(figures) ? figures : folder);
	}

	private Place place() {
		return editor.selection().size() == 1 && editor.selection().get(0) instanceof Place place ? place : null;
	}

	private void addCompanies(DiagramView page) {
		Place place = place();
		List<Company> known = editor.session().document().getCompanies().stream()
				.filter(company -> place.getParticipations().stream().noneMatch(each -> each.getCompany() == company)).toList();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.site().getShell(),
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

	private void deleteDiagram(DiagramView page) {
		if (Views.diagrams(editor.session().document()).contains(page.diagram())) {
			editor.session().run(DiagramTexts.get("step.diagram.delete"),
					() -> new Deletions(editor.session().document()).delete(List.of(page.diagram())));
		}
	}
}
