package org.chainscape.ui.findings;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.validation.Finding;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

/** From the marker of a finding to the finding in the editor its file is open in. User interface thread only. */
final class OpenFinding {

	private OpenFinding() {
	}

	/**
	 * What can be done in a file that is open.
	 *
	 * @return what can be done; empty if the file is open in no editor, or has not been checked there yet
	 */
	static Optional<Mending> mending(IWorkbenchPage page, IFile file) {
		IEditorPart editor = page == null ? null : page.findEditor(new FileEditorInput(file));
		EditSession session = editor == null ? null : Adapters.adapt(editor, EditSession.class);
		return session == null || !session.isChecked() ? Optional.empty() : Optional.of(mending(session, file));
	}

	private static Mending mending(EditSession session, IFile file) {
		return new Mending(session, file.getLocation().toFile().toPath());
	}

	/**
	 * Opens the file, shows the element and does something about the finding, as soon as the document has been checked.
	 *
	 * @param page where the editor is or goes
	 * @param row the finding
	 * @param code what to do
	 */
	static void with(IWorkbenchPage page, Row row, BiConsumer<Mending, Finding> code) {
		try {
			IEditorPart editor = ChainEditors.open(page, row.file(), row.elementId().isEmpty() ? null : row.elementId());
			Opening opening = Adapters.adapt(editor, Opening.class);
			if (opening == null || row.ruleId().isEmpty()) {
				return;
			}
			opening.whenOpen(session -> {
				if (session.isChecked()) {
					run(page, session, row, code);
				} else {
					once(session, () -> run(page, session, row, code));
				}
			});
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Problems.status(UiTexts.text("editor.open", row.file().getName()), e), StatusManager.SHOW);
		}
	}

	/**
	 * Opens the file and shows the element: on the diagram it is drawn on, and in the properties.
	 *
	 * @param page where the editor is or goes
	 * @param row the finding
	 */
	static void show(IWorkbenchPage page, Row row) {
		try {
			if (row.elementId().isEmpty()) {
				IDE.openEditor(page, row.marker());
				return;
			}
			ChainEditors.open(page, row.file(), row.elementId());
			page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Problems.status(UiTexts.text("editor.open", row.file().getName()), e), StatusManager.SHOW);
		}
	}

	/**
	 * The finding of a row in the document in the editor.
	 *
	 * @return the finding; empty if it is no longer true
	 */
	static Optional<Finding> find(Mending mending, Row row) {
		return row.isOwn() ? Optional.of(row.own()) : mending.find(row.ruleId(), row.elementId(), row.key());
	}

	private static void once(EditSession session, Runnable code) {
		session.onFindings(new Runnable() {
			@Override
			public void run() {
				session.forget(this);
				code.run();
			}
		});
	}

	private static void run(IWorkbenchPage page, EditSession session, Row row, BiConsumer<Mending, Finding> code) {
		Mending mending = mending(session, row.file());
		find(mending, row).ifPresentOrElse(finding -> code.accept(mending, finding),
			() -> MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), UiTexts.text("findings.title"),
				UiTexts.text("findings.gone")));
	}
}
