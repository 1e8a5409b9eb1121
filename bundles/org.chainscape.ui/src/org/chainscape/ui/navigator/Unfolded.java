package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.ui.Workspace;
import org.chainscape.ui.documents.Documents;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;

/** What is unfolded in the tree is so again when the studio is started the next time. */
final class Unfolded {

	private static final String TYPE = "unfolded";
	private static final String PATH = "path";
	private static final String KEYS = "keys";
	private static final String BETWEEN = "\t";
	private static final int MOST = 200;
	/** A file that takes long to be read waits until somebody looks into it. */
	private static final long LARGE = 16_000_000;
	private static final ChainEntry.Line NOTHING = new ChainEntry.Line(null, "", "");

	private Unfolded() {
	}

	/** Writes down what is unfolded. */
	static void save(TreeViewer viewer, IMemento memento) {
		Arrays.stream(viewer.getExpandedElements()).limit(MOST).forEach(each -> {
			IResource resource = each instanceof ChainEntry entry ? entry.file() : each instanceof IResource plain ? plain : null;
			if (resource != null) {
				IMemento line = memento.createChild(TYPE);
				line.putString(PATH, resource.getFullPath().toString());
				line.putString(KEYS, each instanceof ChainEntry entry ? String.join(BETWEEN, keys(entry)) : "");
			}
		});
	}

	/** Unfolds what was, as soon as the files are read. */
	static void restore(TreeViewer viewer, IMemento memento) {
		Map<IFile, List<ChainEntry>> inside = new LinkedHashMap<>();
		for (IMemento line : memento.getChildren(TYPE)) {
			IResource resource = Workspace.root().findMember(Path.fromPortableString(line.getString(PATH)));
			String keys = line.getString(KEYS);
			if (resource == null || !resource.isAccessible()) {
				continue;
			} else if (keys == null || keys.isEmpty()) {
				viewer.setExpandedState(resource, !(resource instanceof IFile file) || isSmall(file));
			} else if (resource instanceof IFile file && Workspace.isChainFile(file) && isSmall(file)) {
				inside.computeIfAbsent(file, any -> new ArrayList<>()).add(entry(file, keys.split(BETWEEN)));
			}
		}
		inside.forEach((file, entries) -> Documents.get().whenKnown(file, content -> {
			if (!viewer.getControl().isDisposed()) {
				viewer.refresh(file);
				entries.forEach(entry -> viewer.setExpandedState(entry, true));
			}
		}));
	}

	private static boolean isSmall(IFile file) {
		return file.getLocation() != null && file.getLocation().toFile().length() < LARGE;
	}

	private static List<String> keys(ChainEntry entry) {
		List<String> keys = new ArrayList<>();
		for (ChainEntry at = entry; at != null; at = at.parent()) {
			keys.add(at.key());
		}
		Collections.reverse(keys);
		return keys;
	}

	/** Entries are equal to those of the tree if they stand for the same. */
	private static ChainEntry entry(IFile file, String... keys) {
		ChainEntry at = null;
		for (String key : keys) {
			at = new ChainEntry(file, at, key, NOTHING, List.of());
		}
		return at;
	}
}
