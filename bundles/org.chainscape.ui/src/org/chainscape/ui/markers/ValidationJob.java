package org.chainscape.ui.markers;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.BackgroundReading;
import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Finding;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Checks one chain file as it lies on the disk, with all rules. Checks of one file follow one another. */
final class ValidationJob extends Job {

	private final IFile file;
	private final FileFindings findings;

	ValidationJob(IFile file, FileFindings findings) {
		super(UiTexts.text("validation.job", file.getName()));
		this.file = file;
		this.findings = findings;
		setPriority(DECORATE);
		setRule(BackgroundReading.rule());
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		if (!file.isAccessible() || file.getLocation() == null) {
			return Status.OK_STATUS;
		}
		if (!BackgroundReading.letEditorsGoFirst(monitor)) {
			return Status.CANCEL_STATUS;
		}
		Language language = UiTexts.language();
		try {
			FullCheck check = new FullCheck();
			Path path = file.getLocation().toFile().toPath();
			ChainDocument document = ChainStore.load(path);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			FullCheck.Result result = check.of(document, path, monitor::isCanceled);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			List<Finding> following = result.findings().stream().filter(check::follows).toList();
			List<Finding> others = result.findings().stream().filter(finding -> !check.follows(finding)).toList();
			Entries entries = new Entries(ElementIndex.of(document), language, result.own());
			findings.saved(entries.of(following, FileFindings.MOST), entries.of(others, FileFindings.MOST),
				Math.max(0, following.size() - FileFindings.MOST) + Math.max(0, others.size() - FileFindings.MOST));
		} catch (ChainFileException e) {
			findings.saved(List.of(), List.of(Entries.of(e, language)), 0);
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ChainValidationListener.FAMILY;
	}
}
