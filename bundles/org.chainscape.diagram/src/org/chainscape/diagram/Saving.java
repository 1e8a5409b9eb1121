package org.chainscape.diagram;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.diagram.safety.SafetyTexts;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainResourceFactory;
import org.chainscape.store.ChainStore;
import org.chainscape.store.SaveReport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the document of an editor, beside the user interface, and tells what became of it. */
final class Saving {

	/** Most places a message names. */
	private static final int MOST = 12;

	private final ChainEditor editor;
	/** What was told already; nobody wants to hear it at every save. */
	private final Set<SaveReport.Change> told = new HashSet<>();
	private boolean toldNotKept;

	Saving(ChainEditor editor) {
		this.editor = editor;
	}

	/**
	 * Writes the document. Events are handled meanwhile, but the document must not change; see {@code EditSession.hold}. If that fails, the
	 * user is told why, and can save elsewhere.
	 *
	 * @param document the document
	 * @param target the file
	 * @param monitor shows that something is going on
	 * @return whether it is written
	 */
	boolean write(ChainDocument document, Path target, IProgressMonitor monitor) {
		// Writing finds nothing to complete any more, so that nobody hears of changes in another thread.
		ElementIndex.of(document).assignIds();
		SaveReport[] report = new SaveReport[1];
		try {
			ModalContext.run(progress -> {
				try {
					progress.beginTask(DiagramTexts.get("saving", target.getFileName()), IProgressMonitor.UNKNOWN);
					report[0] = ChainStore.saveAndTell(document, target);
				} catch (ChainFileException e) {
					throw new InvocationTargetException(e);
				}
			}, true, monitor, editor.getSite().getShell().getDisplay());
			editor.later(() -> tell(report[0]));
			return true;
		} catch (InvocationTargetException e) {
			offerOtherPlace(reason(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private void offerOtherPlace(String reason) {
		MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), DiagramTexts.get("error.save"), null, reason, MessageDialog.ERROR,
				0, SafetyTexts.get("save.failed.saveAs"), SafetyTexts.get("save.failed.copy"), SafetyTexts.get("save.failed.close"));
		int pressed = dialog.open();
		if (pressed == 0) {
			editor.later(editor::doSaveAs);
		} else if (pressed == 1) {
			editor.later(this::saveCopy);
		}
	}

	/** Where no folder of the workspace can be written, work is brought to safety anywhere else; the editor stays with its file. */
	private void saveCopy() {
		EditSession session = editor.session();
		if (session == null) {
			return;
		}
		FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
		dialog.setText(SafetyTexts.get("save.failed.copy"));
		dialog.setFileName(editor.getEditorInput().getName());
		dialog.setFilterExtensions(new String[] {"*." + ChainResourceFactory.EXTENSION});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null && session.hold(() -> write(session.document(), Path.of(chosen), new NullProgressMonitor()))) {
			editor.later(() -> MessageDialog.openInformation(editor.getSite().getShell(), SafetyTexts.get("save.failed.copy"),
					SafetyTexts.get("save.failed.copied", chosen, editor.getEditorInput().getName())));
		}
	}

	private void tell(SaveReport report) {
		List<SaveReport.Change> news = report.changes().stream().filter(told::add).toList();
		if (!news.isEmpty()) {
			String lines = news.stream().limit(MOST).map(change -> change.message(DiagramTexts.language())).collect(Collectors.joining("\n"));
			String more = news.size() > MOST ? "\n" + SafetyTexts.get("save.changed.more", Integer.toString(news.size() - MOST)) : "";
			MessageDialog.openInformation(editor.getSite().getShell(), SafetyTexts.get("save.changed.title"),
					SafetyTexts.get("save.changed", lines + more));
		}
		if (report.notKept().isPresent() && !toldNotKept) {
			toldNotKept = true;
			MessageDialog.openWarning(editor.getSite().getShell(), SafetyTexts.get("save.changed.title"),
					SafetyTexts.get("save.notKept", report.notKept().get()));
		}
	}

	/** To be told when another document is in the editor. */
	void forget() {
		told.clear();
	}

	private static String reason(Throwable cause) {
		if (cause instanceof ChainFileException problem) {
			return problem.message(DiagramTexts.language());
		}
		ILog.of(Saving.class).error(DiagramTexts.get("error.save"), cause);
		return cause instanceof OutOfMemoryError ? DiagramTexts.get("saving.memory") : String.valueOf(cause);
	}
}
