package org.chainscape.diagram.edit;

import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Gaps;
import org.chainscape.diagram.operation.Hiding;
import org.chainscape.diagram.part.Removal;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Texts;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Deleting: from the diagram alone, or from the model and so from every diagram. The plain key does the latter, and asks first where other
 * diagrams draw the same element.
 */
public final class DeleteActions implements ActionFamily {

	private static final String NODE = "org.chainscape.diagram";
	private static final String PREFERENCE = "delete.shared";
	private static final int HELD_MS = 8000;
	private static final Texts TEXTS = Texts.beside(DeleteActions.class);

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(ActionFactory.DELETE.getId(), DiagramTexts.get("action.delete"), MenuGroup.EDIT, this::canDelete, this::delete).section();
		registry.add("org.chainscape.diagram.removeFromDiagram", text("remove"), MenuGroup.EDIT, this::isShown, () -> withPage(this::hide));
		registry.add("org.chainscape.diagram.deleteFromModel", text("model"), MenuGroup.EDIT, this::canDelete, this::deleteFromModel);
		registry.add("org.chainscape.diagram.showRemoved", text("show"), MenuGroup.READ,
				() -> editor.page().filter(page -> hiding(page).isAnythingHidden()).isPresent(), () -> withPage(this::showAll));
	}

	private static String text(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}

	private void withPage(Consumer<DiagramView> code) {
		editor.page().ifPresent(code);
	}

	private boolean isShown() {
		return editor.page().filter(page -> !page.selectedModels().isEmpty()).isPresent();
	}

	private boolean canDelete() {
		return isShown() || !outlineOnly().isEmpty();
	}

	/** What is selected in the outline and not shown on the diagram; the document, chains and diagrams are not deleted by a slip. */
	private List<EObject> outlineOnly() {
		return editor.selection().stream().filter(element -> element != editor.session().document()
				&& EcoreUtil.isAncestor(editor.session().document(), element)
				&& !(element.eContainer() instanceof ChainDocument && !(element instanceof Company))).toList();
	}

	private Hiding hiding(DiagramView page) {
		return new Hiding(editor.session().canvas(page.diagram()));
	}

	private void delete() {
		DiagramView page = editor.page().orElse(null);
		if (page == null || page.selectedModels().isEmpty() || new Removal(page.model()).isHeld(page.selectedModels())) {
			deleteFromModel();
			return;
		}
		int others = page.selectedElements().stream().mapToInt(element -> hiding(page).otherDiagrams(element)).max().orElse(0);
		int choice = others == 0 ? 1 : ask(page, others);
		if (choice == 0) {
			hide(page);
		} else if (choice == 1) {
			deleteFromModel();
		}
	}

	/** 0 for this diagram only, 1 for the model, 2 for neither. */
	private int ask(DiagramView page, int others) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
		int kept = preferences.getInt(PREFERENCE, -1);
		if (kept >= 0) {
			return kept;
		}
		String name = page.selectedElements().size() == 1 ? DiagramTexts.name(page.selectedElements().get(0))
				: text("several", Integer.toString(page.selectedElements().size()));
		MessageDialogWithToggle dialog = new MessageDialogWithToggle(editor.site().getShell(), text("title"), null,
				text("question", name, Integer.toString(others)), MessageDialog.QUESTION,
				new String[] {text("button.diagram"), text("button.model"), text("button.cancel")}, 0, text("toggle"), false);
		int choice = switch (dialog.open()) {
		case 256, 0 -> 0;
		case 257, 1 -> 1;
		default -> 2;
		};
		if (dialog.getToggleState() && choice < 2) {
			preferences.putInt(PREFERENCE, choice);
		}
		return choice;
	}

	private void hide(DiagramView page) {
		List<EObject> elements = page.selectedElements();
		editor.session().run(text("step.remove"), () -> Gaps.closing(editor.session().document(), editor.session().options(), elements,
				() -> hiding(page).hide(elements)));
	}

	private void showAll(DiagramView page) {
		editor.session().run(text("step.show"), () -> hiding(page).showAll());
	}

	private void deleteFromModel() {
		DiagramView page = editor.page().orElse(null);
		List<Object> shown = page == null ? List.of() : page.selectedModels();
		List<EObject> others = outlineOnly();
		boolean isHeld = page != null && !shown.isEmpty() && new Removal(page.model()).isHeld(shown);
		if (isHeld) {
			sayHeld();
			return;
		}
		editor.session().run(DiagramTexts.get("step.delete"), () -> {
			if (page == null || shown.isEmpty()) {
				Gaps.closing(editor.session().document(), editor.session().options(), others,
						() -> new Deletions(editor.session().document()).delete(others));
			} else {
				new Removal(page.model()).remove(shown);
			}
		});
	}

	/** Says why nothing happened, for a while. */
	private void sayHeld() {
		IStatusLineManager line = editor.site().getActionBars().getStatusLineManager();
		line.setErrorMessage(text("held"));
		editor.site().getShell().getDisplay().timerExec(HELD_MS, () -> line.setErrorMessage(null));
	}
}
