package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chainscape.ui.UiTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * What is known to be wrong with one file: what lies on the disk, checked with all rules, and while it is open in an editor what is on the
 * screen, checked with those rules that follow every edit. The markers of the file say both, each rule by the newer of the two. Usable from
 * every thread; markers are written in the background, one after another, and only what differs.
 */
final class FileFindings {

	/** More markers than this of one file help nobody; one more says how many there are. */
	static final int MOST = 1_000;

	private final IFile file;
	private final MarkerJob job;
	private List<Entry> saved = List.of();
	private List<Entry> onDemand = List.of();
	private List<Entry> live;
	private int unseenSaved;
	private int unseenLive;

	FileFindings(IFile file) {
		this.file = file;
		job = new MarkerJob();
	}

	/**
	 * Takes over what was found in the file as it lies on the disk.
	 *
	 * @param following findings of rules that also follow every edit
	 * @param others findings of all other rules, and what is wrong with the file as a whole
	 * @param unseen how many more findings there are
	 */
	void saved(List<Entry> following, List<Entry> others, int unseen) {
		synchronized (this) {
			saved = List.copyOf(following);
			onDemand = List.copyOf(others);
			unseenSaved = unseen;
		}
		job.schedule();
	}

	/**
	 * Takes over what is found in the document that is edited.
	 *
	 * @param found findings of rules that follow every edit
	 * @param unseen how many more there are
	 */
	void live(List<Entry> found, int unseen) {
		synchronized (this) {
			live = List.copyOf(found);
			unseenLive = unseen;
		}
		job.schedule();
	}

	/** The file is open in no editor any more: what lies on the disk counts again. */
	void closed() {
		synchronized (this) {
			live = null;
			unseenLive = 0;
		}
		job.schedule();
	}

	/** {@return what the markers are to say, the gravest first} */
	synchronized List<Entry> wanted() {
		List<Entry> wanted = new ArrayList<>(live == null ? saved : live);
		wanted.addAll(onDemand);
		wanted.sort(Comparator.comparingInt(Entry::severity).reversed());
		int unseen = (live == null ? unseenSaved : unseenLive) + Math.max(0, wanted.size() - MOST);
		if (unseen == 0) {
			return wanted;
		}
		List<Entry> shown = new ArrayList<>(wanted.subList(0, Math.min(MOST, wanted.size())));
		shown.add(Entry.ofFile(IMarker.SEVERITY_INFO, UiTexts.text("findings.more", Integer.toString(unseen), Integer.toString(MOST)), 0));
		return shown;
	}

	private final class MarkerJob extends WorkspaceJob {

		MarkerJob() {
			super(UiTexts.text("findings.job", file.getName()));
			setRule(file.getWorkspace().getRuleFactory().markerRule(file));
			setPriority(DECORATE);
			setSystem(true);
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			if (file.isAccessible()) {
				FindingMarkers.write(file, wanted());
			}
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == ChainValidationListener.FAMILY;
		}
	}
}
