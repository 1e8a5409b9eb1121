package org.chainscape.ui.navigator;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.search.Catalogue.Found;
import org.chainscape.model.search.ClassPrefix;
import org.chainscape.model.search.Quality;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.documents.Documents;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Narrows the tree to what is called like something typed. Files are read and searched in the background; a file whose elements are not
 * known yet stays out of sight until they are. User interface thread only.
 */
final class TreeFilter {

	/** Name of the data of a viewer where its filter is. */
	static final String DATA = "org.chainscape.ui.navigator.filter";
	/** More than this of one file nobody looks through. */
	private static final int MOST = 200;

	private final Display display;
	private final Runnable changed;
	private final Map<IFile, Set<ChainEntry>> found = new HashMap<>();
	private final Map<Object, Set<ChainEntry>> children = new HashMap<>();
	private String text = "";
	private int round;
	private int unread;

	TreeFilter(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
	}

	boolean isActive() {
		return !text.isEmpty();
	}

	/** {@return how many files are still to be looked into} */
	int unread() {
		return unread;
	}

	/** {@return all entries that fit} */
	List<ChainEntry> found() {
		return found.values().stream().flatMap(Collection::stream).toList();
	}

	/** Narrows the tree to something else; to nothing for the whole tree. */
	void set(String typed) {
		text = typed.strip();
		found.clear();
		children.clear();
		round++;
		unread = 0;
		if (isActive()) {
			Documents.smallFirst(files()).forEach(this::look);
		}
		changed.run();
	}

	/** The file has changed: what fits is found out again. */
	void again(IFile file) {
		if (isActive() && unread == 0) {
			look(file);
		}
	}

	private static List<IFile> files() {
		try {
			return Workspace.chainFiles(Workspace.root());
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
			return List.of();
		}
	}

	private void look(IFile file) {
		int asked = round;
		String typed = text;
		unread++;
		Documents.get().catalogue(file, catalogue -> {
			Job job = Job.createSystem(UiTexts.text("tree.job", file.getName()), (ICoreRunnable) monitor -> {
				ClassPrefix prefix = ClassPrefix.of(typed);
				List<Found> narrow = prefix.rest().isBlank() ? List.of()
					: catalogue.find(prefix.rest(), listed -> prefix.allows(listed.type()), MOST);
				List<Found> hits = narrow.isEmpty() && !prefix.word().isEmpty() ? catalogue.find(typed, listed -> true, MOST) : narrow;
				List<String> ids = hits.stream().filter(hit -> hit.quality() != Quality.FUZZY).map(hit -> hit.element().id()).toList();
				display.asyncExec(() -> show(file, ids, asked));
			});
			job.setPriority(Job.SHORT);
			job.schedule();
		});
	}

	private void show(IFile file, List<String> ids, int asked) {
		if (asked != round) {
			return;
		}
		unread--;
		found.remove(file);
		children.keySet().removeIf(key -> file.equals(key) || key instanceof ChainEntry entry && entry.file().equals(file));
		ChainTree tree = new ChainTree(Documents.get().of(file), UiTexts.language());
		for (String id : ids) {
			ChainEntry entry = tree.find(id, false);
			if (entry != null) {
				found.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(entry);
				for (ChainEntry at = entry; at != null; at = at.parent()) {
					children.computeIfAbsent(at.parent() == null ? file : at.parent(), key -> new LinkedHashSet<>()).add(at);
				}
			}
		}
		changed.run();
	}

	/** What stands below a file or entry; {@code null} for everything. */
	Collection<ChainEntry> children(Object parent) {
		if (!isActive()) {
			return null;
		}
		Set<ChainEntry> known = children.get(parent);
		return known == null && parent instanceof IFile ? Set.of() : known;
	}

	/** Whether a file or folder stays in sight. */
	boolean shows(IResource resource) {
		if (!isActive() || resource instanceof IFile file && found.containsKey(file)) {
			return true;
		}
		Set<IResource> above = new HashSet<>();
		if (resource instanceof IContainer) {
			found.keySet().forEach(file -> {
				for (IResource at = file; at != null; at = at.getParent()) {
					above.add(at);
				}
			});
		}
		return above.contains(resource);
	}
}
