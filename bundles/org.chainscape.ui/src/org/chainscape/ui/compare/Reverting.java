package org.chainscape.ui.compare;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.ConflictWording;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.statushandlers.StatusManager;

/** Takes differences back in the editor of the file, as one step that can be undone there. */
final class Reverting {

	private static final int MOST = 12;

	private final IWorkbenchPartSite site;
	private final IFile file;

	Reverting(IWorkbenchPartSite site, IFile file) {
		this.site = site;
		this.file = file;
	}

	void run(Comparison comparison, List<Difference> wanted, Runnable afterwards) {
		EditSession session = Documents.get().session(file).orElse(null);
		if (session != null) {
			apply(session, comparison, wanted, afterwards);
			return;
		}
		IWorkbenchPart own = site.getPart();
		ElementLink.open(site.getPage(), file, null).map(editor -> Adapters.adapt(editor, Opening.class)).ifPresent(opening -> {
			site.getPage().activate(own);
			opening.whenOpen(opened -> apply(opened, comparison, wanted, afterwards));
		});
	}

	private void apply(EditSession session, Comparison comparison, List<Difference> wanted, Runnable afterwards) {
		Worked[] worked = new Worked[1];
		// Nobody can change the document while it is looked at beside the user interface.
		if (!session.hold(() -> work(session, comparison, wanted, worked))) {
			return;
		}
		if (!worked[0].result().consequences().isEmpty() && !isWanted(worked[0].result(), comparison)) {
			return;
		}
		BusyIndicator.showWhile(site.getShell().getDisplay(), () -> session.run(CompareTexts.text("step.revert", String.valueOf(wanted.size())),
			() -> worked[0].changes().apply(session.document())));
		afterwards.run();
	}

	/** What taking back comes to. */
	private record Worked(MergeResult result, Differences changes) {
	}

	private boolean work(EditSession session, Comparison comparison, List<Difference> wanted, Worked[] worked) {
		try {
			site.getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(CompareTexts.text("action.revert"), IProgressMonitor.UNKNOWN);
				try {
					Pulse pulse = () -> !monitor.isCanceled();
					MergeResult result = Merge.revert(comparison.differences(), wanted, session.document(), pulse);
					worked[0] = new Worked(result, result.changes(pulse));
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			String sentence = CompareTexts.text("revert.failed");
			StatusManager.getManager().handle(Problems.status(sentence, e.getTargetException()), StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException e) {
			// Somebody did not want to wait; nothing has happened.
		}
		return false;
	}

	private boolean isWanted(MergeResult result, Comparison comparison) {
		ConflictWording words = new ConflictWording(comparison.wording().naming(), UiTexts.language());
		String list = result.consequences().stream().limit(MOST).map(words::consequence).collect(Collectors.joining("\n"));
		return MessageDialog.openConfirm(site.getShell(), CompareTexts.text("action.revert"), CompareTexts.text("revert.consequences", list));
	}
}
