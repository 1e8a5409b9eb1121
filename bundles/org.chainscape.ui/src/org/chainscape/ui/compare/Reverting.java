package org.chainscape.ui.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.ConflictWording;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

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
		MergeResult[] made = new MergeResult[1];
		BusyIndicator.showWhile(site.getShell().getDisplay(),
			() -> made[0] = Merge.revert(comparison.differences(), wanted, session.document(), Pulse.NONE));
		if (!made[0].consequences().isEmpty() && !isWanted(made[0], comparison)) {
			return;
		}
		session.run(CompareTexts.text("step.revert", String.valueOf(wanted.size())), () -> made[0].apply(session.document()));
		afterwards.run();
	}

	private boolean isWanted(MergeResult result, Comparison comparison) {
		ConflictWording words = new ConflictWording(comparison.wording().naming(), UiTexts.language());
		String list = result.consequences().stream().limit(MOST).map(words::consequence).collect(Collectors.joining("\n"));
		return MessageDialog.openConfirm(site.getShell(), CompareTexts.text("action.revert"), CompareTexts.text("revert.consequences", list));
	}
}
