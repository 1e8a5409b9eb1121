package org.chainscape.ui.navigator;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * One line below a chain file in the project tree, apart from the model. Two entries are equal if they stand for the same place of the
 * same file, whatever they show, so that a tree keeps what is expanded and selected while the file changes.
 */
public final class ChainEntry implements IAdaptable {

	/** Start of the keys of entries that are no elements. */
	static final String GROUP = "group:";
	/** Start of the keys of entries that stand for a stretch of a long list. */
	static final String STRETCH = GROUP + "stretch:";

	private final IFile file;
	private final ChainEntry parent;
	private final String key;
	private final Line line;
	private final List<String> members;

	/**
	 * What an entry shows.
	 *
	 * @param icon the icon
	 * @param name the name
	 * @param detail a quiet addition behind the name; may be empty
	 */
	public record Line(ImageDescriptor icon, String name, String detail) {
	}

	/**
	 * An entry directly below the file.
	 *
	 * @param file the file
	 * @param key id of the element, or a name of its own for a group
	 * @param line what it shows
	 */
	public ChainEntry(IFile file, String key, Line line) {
		this(file, null, key, line, List.of());
	}

	/**
	 * @param file the file
	 * @param parent the entry above, or {@code null} directly below the file
	 * @param key id of the element, or a name of its own for a group
	 * @param line what it shows
	 * @param members ids of elements a group is about, as many as anybody cares for
	 */
	ChainEntry(IFile file, ChainEntry parent, String key, Line line, List<String> members) {
		this.file = file;
		this.parent = parent;
		this.key = key;
		this.line = line;
		this.members = members;
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
		return key.startsWith(GROUP);
	}

	/** {@return whether this only gathers a part of a long list} */
	boolean isStretch() {
		return key.startsWith(STRETCH);
	}

	/** {@return what it shows} */
	public Line line() {
		return line;
	}

	/** {@return ids of elements a group is about, as many as anybody cares for; none for elements} */
	public List<String> members() {
		return members;
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
		return Objects.hash(file, key, parent == null ? null : parent.key);
	}

	@Override
	public String toString() {
		return line.name();
	}
}
