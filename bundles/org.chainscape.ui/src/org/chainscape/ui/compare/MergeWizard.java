package org.chainscape.ui.compare;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.Icon;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPage;

/** Brings another version and the file together: which versions, what to do about conflicts, what becomes of it. */
final class MergeWizard extends Wizard {

	private final IFile file;
	private final IWorkbenchPage page;
	private final MergeModel model = new MergeModel();
	private final MergeSourcesPage sources;
	private final ConflictsPage conflicts;
	private final MergePreviewPage preview;

	MergeWizard(IFile file, IWorkbenchPage page) {
		this.file = file;
		this.page = page;
		setWindowTitle(CompareTexts.text("merge.title"));
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icon.BANNER.descriptor());
		sources = new MergeSourcesPage(file, model);
		conflicts = new ConflictsPage(model);
		preview = new MergePreviewPage(model);
	}

	@Override
	public void addPages() {
		addPage(sources);
		addPage(conflicts);
		addPage(preview);
	}

	/** Without a conflict there is nothing to decide. */
	@Override
	public IWizardPage getNextPage(IWizardPage current) {
		if (current == sources && !prepare()) {
			return sources;
		}
		return current == sources && model.merge().conflicts().isEmpty() ? preview : super.getNextPage(current);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	/** The file is merged as its editor has it; the editor is opened if it is not. */
	boolean prepare() {
		if (model.isMerged()) {
			return true;
		}
		if (!model.isComplete() || getContainer() == null || getContainer().getCurrentPage() != sources || !sources.isAsked()) {
			return false;
		}
		try {
			EditSession open = Documents.get().session(file).orElse(null);
			if (open == null) {
				read(() -> Comparison.read(OpenContent.saved(file)));
			} else if (!open.history().isHeld()) {
				// What is open is copied beside the user interface, and stays as it is meanwhile.
				open.history().hold(true);
				try {
					read(() -> OpenContent.copy(open.document()));
				} finally {
					open.history().hold(false);
				}
			}
			return model.isMerged();
		} catch (InvocationTargetException e) {
			sources.setErrorMessage(e.getTargetException().getLocalizedMessage());
		} catch (InterruptedException e) {
			sources.setErrorMessage(CompareTexts.text("merge.cancelled"));
		}
		return false;
	}

	private interface Mine {

		ChainDocument get() throws PublishException;
	}

	private void read(Mine mine) throws InvocationTargetException, InterruptedException {
		getContainer().run(true, true, monitor -> {
			try {
				model.prepare(mine.get(), monitor);
			} catch (PublishException e) {
				throw new InvocationTargetException(e, e.getMessage());
			} catch (CancellationException e) {
				throw new InterruptedException();
			}
		});
	}

	@Override
	public boolean performFinish() {
		EditSession session = Documents.get().session(file).orElse(null);
		if (session != null) {
			apply(session);
		} else {
			ElementLink.open(page, file, null).map(editor -> Adapters.adapt(editor, Opening.class))
				.ifPresent(opening -> opening.whenOpen(this::apply));
		}
		return true;
	}

	private void apply(EditSession session) {
		BusyIndicator.showWhile(page.getWorkbenchWindow().getShell().getDisplay(),
			() -> session.run(CompareTexts.text("merge.step", model.theirs().label()), () -> model.changes().apply(session.document())));
	}
}
