package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.validation.settings.SettingsFile;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;

/**
 * Has every chain file checked when it appears or its content changes, in the background, and all of them once at the start. What is found
 * stands as markers of the type {@link FindingMarkers#TYPE} at the file; deleting the file deletes them with it.
 */
public final class ChainValidationListener implements IResourceChangeListener {

	/** The family of the jobs that check, to wait for. */
	public static final Object FAMILY = new Object();

	/** Extensions of files with rules of the project's own, and of what they import. */
	private static final Set<String> RULES = Set.of("evl", "eol");
	/** Wait this long after a change, in milliseconds, so that a burst of changes is checked once. */
	private static final long DELAY_MS = 150;
	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING
		| IResourceDelta.LOCAL_CHANGED | IResourceDelta.MOVED_FROM;

	private final Map<IFile, ValidationJob> jobs = new ConcurrentHashMap<>();
	private final Map<IFile, FileFindings> files = new ConcurrentHashMap<>();

	/**
	 * Starts listening and checks what is there already.
	 *
	 * @param workspace the workspace
	 */
	public void start(IWorkspace workspace) {
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		checkAll(workspace.getRoot());
	}

	/**
	 * Lets the markers of files that are open follow their editors. User interface thread only.
	 *
	 * @param workbench the workbench
	 */
	public void follow(IWorkbench workbench) {
		new OpenEditors(this::findings).start(workbench);
	}

	/**
	 * Checks all files in a container again, with everything there is, in the background; the user sees how far it is and can stop it.
	 *
	 * @param container what is checked with everything in it
	 * @throws CoreException if the workspace cannot be read
	 */
	public void checkNow(IContainer container) throws CoreException {
		List<IFile> chains = Workspace.chainFiles(container);
		Job job = Job.create(UiTexts.text("findings.now", container.getName()), monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, chains.size());
			for (IFile file : chains) {
				progress.subTask(file.getFullPath().makeRelative().toString());
				new ValidationJob(file, findings(file)).run(progress.split(1));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private FileFindings findings(IFile file) {
		return files.computeIfAbsent(file, FileFindings::new);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getDelta() == null) {
			return;
		}
		List<IFile> changed = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> visit(delta, changed));
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
		}
		changed.forEach(this::check);
	}

	private boolean visit(IResourceDelta delta, List<IFile> changed) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project && (delta.getFlags() & IResourceDelta.OPEN) != 0 && project.isOpen()) {
			checkAll(project);
			return false;
		}
		if (Workspace.isChainFile(resource)) {
			IFile file = (IFile) resource;
			if (delta.getKind() == IResourceDelta.REMOVED) {
				jobs.remove(file);
				files.remove(file);
			} else if (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & CONTENT) != 0) {
				changed.add(file);
			}
		}
		if (decides(resource) && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0)) {
			checkAll(resource.getProject());
		}
		return true;
	}

	/** Whether a file has a say in what is found in the chain files of its project. */
	private static boolean decides(IResource resource) {
		String extension = resource.getFileExtension();
		return resource instanceof IFile && (SettingsFile.NAME.equals(resource.getName()) || extension != null && RULES.contains(extension));
	}

	private void checkAll(IContainer container) {
		try {
			Workspace.chainFiles(container).forEach(this::check);
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
		}
	}

	/** A job that runs while it is scheduled again runs once more afterwards, so the last content is always the one checked. */
	private void check(IFile file) {
		jobs.computeIfAbsent(file, chain -> new ValidationJob(chain, findings(chain))).schedule(DELAY_MS);
	}
}
