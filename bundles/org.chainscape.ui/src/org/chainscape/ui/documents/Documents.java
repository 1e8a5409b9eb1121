package org.chainscape.ui.documents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.search.Catalogue;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;

/**
 * The chain files of the workspace, for all who look into them without opening them. An open file is as its editor has it, saved or not; a
 * file that is open nowhere is read in the background when somebody first asks, and kept as long as there is memory to spare. One for the
 * workbench; user interface thread only.
 */
public final class Documents implements IDisposable {

	/** The family of the jobs that read files, to wait for. */
	public static final Object FAMILY = new Object();

	private final IWorkbench workbench;
	private final Display display;
	private final Map<IFile, ReadFile> read = new HashMap<>();
	private final Map<IFile, LiveFile> live = new HashMap<>();
	private final List<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();
	private final OpenSessions sessions;
	private final IResourceChangeListener resources = this::resourcesChanged;

	Documents(IWorkbench workbench) {
		this.workbench = workbench;
		display = workbench.getDisplay();
		sessions = new OpenSessions(this::opened, this::closed);
		sessions.start(workbench);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
	}

	/** {@return the documents of the workbench} */
	public static Documents get() {
		return PlatformUI.getWorkbench().getService(Documents.class);
	}

	/**
	 * What is in a file. If that is not known yet, the file begins to be read, and listeners are told.
	 *
	 * @param file a chain file
	 * @return what is known now
	 */
	public Content of(IFile file) {
		LiveFile open = live.get(file);
		return open != null ? open.content() : reading(file).content();
	}

	/**
	 * What is in a file, if that is known already; nothing is read or counted for the answer.
	 *
	 * @param file a chain file
	 * @return what is known; empty if the file would have to be read
	 */
	public Optional<Content> known(IFile file) {
		LiveFile open = live.get(file);
		if (open != null) {
			return Optional.of(open.present());
		}
		return Optional.ofNullable(read.get(file)).map(ReadFile::present).filter(content -> content.document() != null);
	}

	/**
	 * Waits for a file without anybody standing still.
	 *
	 * @param file a chain file
	 * @param receiver is given what is in the file in the user interface thread, once it is read or cannot be; at once if that is so now
	 */
	public void whenKnown(IFile file, Consumer<Content> receiver) {
		Content now = of(file);
		if (!now.isReading()) {
			receiver.accept(now);
			return;
		}
		addListener(new Consumer<IFile>() {
			@Override
			public void accept(IFile changed) {
				Content later = changed.equals(file) ? of(file) : now;
				if (!later.isReading()) {
					removeListener(this);
					receiver.accept(later);
				}
			}
		});
	}

	/**
	 * The session a file is open in.
	 *
	 * @param file a chain file
	 * @return the session; empty if the file is open in no editor, or still being read there
	 */
	public Optional<EditSession> session(IFile file) {
		return Optional.ofNullable(live.get(file)).map(LiveFile::session);
	}

	/**
	 * Gets the catalogue of a file, as it is now, without anybody waiting.
	 *
	 * @param file a chain file
	 * @param receiver is given the catalogue in the user interface thread, at once if it is known; nothing if the file cannot be read
	 */
	public void catalogue(IFile file, Consumer<Catalogue> receiver) {
		LiveFile open = live.get(file);
		if (open != null) {
			open.catalogue(receiver);
		} else {
			reading(file).catalogue(receiver);
		}
	}

	/**
	 * Listens.
	 *
	 * @param listener is given a file of which something else is known than before: read, edited, saved, closed, deleted
	 */
	public void addListener(Consumer<IFile> listener) {
		listeners.add(listener);
	}

	/**
	 * Stops listening.
	 *
	 * @param listener a listener
	 */
	public void removeListener(Consumer<IFile> listener) {
		listeners.remove(listener);
	}

	/**
	 * Files in the order in which it is best to ask for many: what is read soon does not wait for what takes long.
	 *
	 * @param files files
	 * @return the same files, small ones first
	 */
	public static List<IFile> smallFirst(List<IFile> files) {
		return files.stream().sorted(Comparator.comparingLong(file -> file.getLocation() == null ? 0 : file.getLocation().toFile().length()))
			.toList();
	}

	private ReadFile reading(IFile file) {
		return read.computeIfAbsent(file, key -> new ReadFile(key, display, () -> tell(key)));
	}

	private void opened(IFile file, EditSession session) {
		read.remove(file);
		LiveFile before = live.put(file, new LiveFile(file, session, display, () -> tell(file)));
		if (before != null) {
			before.stop();
		}
		tell(file);
	}

	private void closed(IFile file, EditSession session) {
		LiveFile open = live.get(file);
		if (open != null && open.session() == session) {
			open.stop();
			live.remove(file);
			tell(file);
		}
	}

	private void tell(IFile file) {
		listeners.forEach(listener -> listener.accept(file));
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		Set<IFile> changed = new HashSet<>();
		try {
			if (event.getDelta() != null) {
				event.getDelta().accept(delta -> visit(delta, changed));
			}
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
		}
		if (!changed.isEmpty() && !display.isDisposed()) {
			display.asyncExec(() -> changed.forEach(this::written));
		}
	}

	private static boolean visit(IResourceDelta delta, Set<IFile> changed) {
		boolean content = delta.getKind() != IResourceDelta.CHANGED
			|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		if (content && Workspace.isChainFile(delta.getResource())) {
			changed.add((IFile) delta.getResource());
		}
		return true;
	}

	private void written(IFile file) {
		ReadFile known = read.get(file);
		if (known != null && file.exists()) {
			known.changed();
		} else {
			read.remove(file);
		}
		if (known != null || live.containsKey(file)) {
			tell(file);
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
		sessions.leave(workbench);
		live.values().forEach(LiveFile::stop);
		live.clear();
		read.clear();
		listeners.clear();
	}
}
