package org.chainscape.diagram.drill;

import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.layout.LayoutRun;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

/** New, copied, renamed and sorted diagrams. */
public final class DiagramActions implements ActionFamily {

	/** Asks for a new diagram. */
	public static final String NEW = "org.chainscape.diagram.newDiagram";
	/** Copies the diagram. */
	public static final String DUPLICATE = "org.chainscape.diagram.duplicateDiagram";
	/** Renames the diagram. */
	public static final String RENAME = "org.chainscape.diagram.renameDiagram";
	/** Moves the diagram towards the first one. */
	public static final String EARLIER = "org.chainscape.diagram.moveDiagramEarlier";
	/** Moves the diagram towards the last one. */
	public static final String LATER = "org.chainscape.diagram.moveDiagramLater";

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(NEW, DrillTexts.get("action.new"), MenuGroup.DIAGRAM, () -> true, this::ask).icon("new-diagram").onToolBar().section();
		registry.add(DUPLICATE, DrillTexts.get("action.duplicate"), MenuGroup.DIAGRAM, () -> diagram().isPresent(), this::duplicate);
		registry.add(RENAME, DrillTexts.get("action.rename"), MenuGroup.DIAGRAM, () -> diagram().isPresent(), this::rename).icon("rename");
		registry.add(EARLIER, DrillTexts.get("action.earlier"), MenuGroup.DIAGRAM, () -> canMove(-1), () -> move(-1));
		registry.add(LATER, DrillTexts.get("action.later"), MenuGroup.DIAGRAM, () -> canMove(1), () -> move(1));
	}

	private void ask() {
		NewDiagramDialog dialog = new NewDiagramDialog(editor.site().getShell(), editor.session(), editor.selection());
		if (dialog.open() == Window.OK && dialog.result() != null) {
			LayoutRun.newDiagram(editor.session(), dialog.result());
		}
	}

	private void duplicate() {
		diagram().ifPresent(diagram -> editor.session().run(DrillTexts.get("step.duplicate"),
				() -> new Diagrams(editor.session().document()).duplicate(diagram)));
	}

	private void rename() {
		diagram().ifPresent(diagram -> {
			InputDialog dialog = new InputDialog(editor.site().getShell(), DrillTexts.get("rename.title"), DrillTexts.get("rename.message"),
					diagram.getName(), name -> Names.problem(diagram, name, DiagramTexts.language()).orElse(null));
			if (dialog.open() == Window.OK) {
				editor.session().run(DiagramTexts.get("step.rename"),
						() -> Names.rename(editor.session().document(), diagram, dialog.getValue()));
			}
		});
	}

	private boolean canMove(int by) {
		List<Diagram> diagrams = Views.diagrams(editor.session().document());
		int to = diagram().map(diagrams::indexOf).orElse(-1) + by;
		return diagram().isPresent() && to >= 0 && to < diagrams.size();
	}

	private void move(int by) {
		diagram().ifPresent(diagram -> editor.session().run(DrillTexts.get("step.order"),
				() -> new Diagrams(editor.session().document()).move(diagram, by)));
	}

	/** The diagram in front, if it is one of the document. */
	private Optional<Diagram> diagram() {
		return editor.page().map(page -> page.diagram()).map(Diagram.class::cast)
				.filter(diagram -> diagram.eContainer() == editor.session().document());
	}
}
