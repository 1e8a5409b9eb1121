package org.chainscape.ui.editors;

import java.util.function.Predicate;

import org.chainscape.ui.UiTexts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Undo and redo of a view are those of the document it is about. They are called like the step they take back, and can be run as soon as
 * there is one, wherever it came from and whatever is selected. User interface thread only.
 */
public final class UndoRedo {

	private final Step undo = new Step("tree.undo", true);
	private final Step redo = new Step("tree.redo", false);
	private final CommandStackListener stepped = event -> update();
	private CommandStack stack;

	/**
	 * For a view that is about whatever editor is in front.
	 *
	 * @param site the site of the view, which it follows as long as the control is there
	 * @param control the control of the view
	 * @return undo and redo of the editor in front, bound already
	 */
	public static UndoRedo ofEditors(IViewSite site, Control control) {
		UndoRedo steps = new UndoRedo();
		steps.bind(site.getActionBars());
		IPartListener2 front = new IPartListener2() {
			private IEditorPart about;

			@Override
			public void partActivated(IWorkbenchPartReference reference) {
				// A text or a page that is looked up beside has no steps of its own.
				IEditorPart editor = site.getPage().getActiveEditor();
				about = editor instanceof IEditingDomainProvider ? editor : about;
				steps.follow(stack(about));
			}

			@Override
			public void partClosed(IWorkbenchPartReference reference) {
				about = reference.getPart(false) == about ? null : about;
				steps.follow(stack(about));
			}
		};
		site.getPage().addPartListener(front);
		control.addListener(SWT.Dispose, event -> {
			site.getPage().removePartListener(front);
			steps.stop();
		});
		return steps;
	}

	private static CommandStack stack(IEditorPart editor) {
		EditingDomain domain = editor instanceof IEditingDomainProvider provider ? provider.getEditingDomain() : null;
		return domain == null ? null : domain.getCommandStack();
	}

	/**
	 * Says whose steps are meant.
	 *
	 * @param next the history of a document; {@code null} while the view is about none that is open
	 */
	public void follow(CommandStack next) {
		if (next != stack) {
			leave();
			stack = next;
			if (stack != null) {
				stack.addCommandStackListener(stepped);
			}
		}
		update();
	}

	/**
	 * Makes them the undo and redo of a view.
	 *
	 * @param bars its action bars
	 */
	public void bind(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	/** {@return whether there is anything to take back or to do again} */
	public boolean isPossible() {
		return undo.isPossible() || redo.isPossible();
	}

	/** Lets go of the document. */
	public void stop() {
		leave();
		stack = null;
	}

	private void leave() {
		if (stack != null) {
			stack.removeCommandStackListener(stepped);
		}
	}

	private void update() {
		undo.update();
		redo.update();
	}

	/** One of the two. */
	private final class Step extends Action {

		private final String key;
		private final boolean back;
		private final Predicate<CommandStack> possible;

		Step(String key, boolean back) {
			this.key = key;
			this.back = back;
			possible = back ? CommandStack::canUndo : CommandStack::canRedo;
			update();
		}

		boolean isPossible() {
			return stack != null && possible.test(stack);
		}

		void update() {
			setEnabled(isPossible());
			Command step = !isPossible() ? null : back ? stack.getUndoCommand() : stack.getRedoCommand();
			setText(UiTexts.text(key, step == null || step.getLabel() == null ? "" : step.getLabel()).strip());
		}

		@Override
		public void run() {
			if (isPossible() && back) {
				stack.undo();
			} else if (isPossible()) {
				stack.redo();
			}
		}
	}
}
