package org.chainscape.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.BackgroundReading;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads chain files for the project tree in the background and remembers what it read until the file changes. Usable from every thread. */
final class ChainTrees {

	private final Map<IFile, List<ChainEntry>> trees = new ConcurrentHashMap<>();
	private final Set<IFile> underWay = ConcurrentHashMap.newKeySet();
	private final Consumer<IFile> listener;

	/** @param listener told, in a background thread, that a file has been read */
	ChainTrees(Consumer<IFile> listener) {
		this.listener = listener;
	}

	/** What is known of a file; a placeholder while it is being read, which the first question starts. */
	List<ChainEntry> of(IFile file) {
		List<ChainEntry> known = trees.get(file);
		if (known != null) {
			return known;
		}
		read(file);
		return ChainTree.loading(file);
	}

	/** The file has changed: what was shown stays until it is read again; nothing is read that nobody has asked for. */
	void changed(IFile file) {
		if (!file.exists()) {
			trees.remove(file);
		} else if (trees.containsKey(file) || underWay.contains(file)) {
			read(file);
		}
	}

	private void read(IFile file) {
		underWay.add(file);
		Job job = new Job(UiTexts.text("tree.job", file.getName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return read(file, monitor);
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == ChainContentProvider.FAMILY;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		job.setRule(BackgroundReading.rule());
		job.schedule();
	}

	private IStatus read(IFile file, IProgressMonitor monitor) {
		if (file.getLocation() == null || !BackgroundReading.letEditorsGoFirst(monitor)) {
			underWay.remove(file);
			return Status.CANCEL_STATUS;
		}
		List<ChainEntry> fresh;
		try {
			fresh = ChainTree.of(file, ChainStore.load(file.getLocation().toFile().toPath()), UiTexts.language());
		} catch (ChainFileException e) {
			fresh = ChainTree.problem(file, e.message(UiTexts.language()));
		}
		trees.merge(file, fresh, ChainEntry::merge);
		underWay.remove(file);
		listener.accept(file);
		return Status.OK_STATUS;
	}
}
