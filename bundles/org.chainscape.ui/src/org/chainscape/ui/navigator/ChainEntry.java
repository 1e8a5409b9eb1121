package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.chainscape.ui.Icon;
import org.eclipse.core.resources.IFile;

/**
 * One line below a chain file in the project tree: a snapshot for showing, apart from the model. Two entries are equal if they stand for the same
 * place of the same file, so that a tree keeps what is expanded when the file is read again.
 */
public final class ChainEntry {

	private final IFile file;
	private final ChainEntry parent;
	private final String key;
	private final Line line;
	private final List<ChainEntry> children = new ArrayList<>();

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
