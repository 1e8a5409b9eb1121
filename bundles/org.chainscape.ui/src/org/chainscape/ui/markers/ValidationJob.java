package org.chainscape.ui.markers;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Validator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Checks one chain file as it lies on the disk and writes its markers. The file is locked meanwhile, other files are not. */
final class ValidationJob extends WorkspaceJob {

	private final IFile file;

	ValidationJob(IFile file) {
		super(UiTexts.text("validation.job", file.getName()));
		this.file = file;
		setRule(file);
		setPriority(DECORATE);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!file.isAccessible() || file.getLocation() == null) {
			return Status.OK_STATUS;
		}
		Language language = UiTexts.language();
		try {
			ChainDocument document = ChainStore.load(file.getLocation().toFile().toPath());
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			FindingMarkers.write(file, Validator.standard().validate(document).findings(), document, language);
		} catch (ChainFileException e) {
			FindingMarkers.write(file, e, language);
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ChainValidationListener.FAMILY;
	}
}
