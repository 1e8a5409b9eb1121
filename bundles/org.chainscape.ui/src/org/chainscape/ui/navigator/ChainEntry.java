package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.ui.Icon;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;

/**
 * One line below a chain file in the project tree, apart from the model. Two entries are equal if they stand for the same place of the
 * same file.
 * When the file is read again, an entry takes over what its equal now shows, so that a tree keeps what is expanded and selected.
 */
public final class ChainEntry implements IAdaptable {

	private final IFile file;
	private final ChainEntry parent;
	private final String key;
	private volatile Line line;
	private volatile List<ChainEntry> children = new ArrayList<>();

	/**
	 * What an entry shows.
	 *
	 * @param icon the icon
	 * @param name the name
	 * @param detail a quiet addition behind the name; may be empty
	 */
	public record Line(Icon icon, String name, String detail) {
	}

	/**
	 * An entry directly below the file.
	 *
	 * @param file the file
	 * @param key id of the element, or a name of its own for a group
	 * @param line what it shows
	 */
	public ChainEntry(IFile file, String key, Line line) {
		this(file, null, key, line);
	}

	private ChainEntry(IFile file, ChainEntry parent, String key, Line line) {
		this.file = file;
		this.parent = parent;
		this.key = key;
		this.line = line;
	}

	/**
	 * Adds an entry below this one.
	 *
	 * @param childKey id of the element
	 * @param childLine what it shows
	 * @return the new entry
	 */
	ChainEntry add(String childKey, Line childLine) {
		ChainEntry child = new ChainEntry(file, this, childKey, childLine);
		children.add(child);
		return child;
	}

	/**
	 * What is to be shown in place of old entries: where a fresh entry equals an old one, the old one, which now shows what the fresh one
	 * does.
	 *
	 * @param old the entries shown so far
	 * @param fresh the entries of the file as it is now
	 * @return the entries to show, in the order of the fresh ones
	 */
	static List<ChainEntry> merge(List<ChainEntry> old, List<ChainEntry> fresh) {
		Map<ChainEntry, ChainEntry> known = new HashMap<>();
		old.forEach(entry -> known.put(entry, entry));
		List<ChainEntry> merged = new ArrayList<>();
		for (ChainEntry entry : fresh) {
			ChainEntry same = known.get(entry);
			if (same != null) {
				same.line = entry.line;
				same.children = merge(same.children, entry.children);
			}
			merged.add(same == null ? entry : same);
		}
		return merged;
	}

	/** {@return the file} */
	public IFile file() {
		return file;
	}

	/** {@return the entry above, or {@code null} directly below the file} */
	public ChainEntry parent() {
		return parent;
	}

	/** {@return the id of the element this entry is about, or the name of a group} */
	public String key() {
		return key;
	}

	/** {@return true if this is a group, a message or a placeholder and not an element} */
	public boolean isGroup() {
		return key.startsWith(ChainTree.GROUP);
	}

	/** {@return what it shows} */
	public Line line() {
		return line;
	}

	/** {@return the entries below} */
	public List<ChainEntry> children() {
		return Collections.unmodifiableList(children);
	}

	/** Elements can be dragged: they are known by the platform URI of their file with their id as its fragment. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter != URI.class || isGroup()) {
			return null;
		}
		return adapter.cast(URI.createPlatformResourceURI(file.getFullPath().toString(), true).appendFragment(key));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ChainEntry entry && key.equals(entry.key) && file.equals(entry.file) && Objects.equals(parent, entry.parent);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, key);
	}

	@Override
	public String toString() {
		return line.name();
	}
}
