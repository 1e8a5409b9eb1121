package org.chainscape.ui.compare;

import org.chainscape.compare.Version;
import org.chainscape.ui.Icon;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What is compared: an earlier version, and a file as its editor has it, saved or not; or two versions of a file. */
public final class CompareInput implements IEditorInput, IPersistableElement {

	private static final String FILE = "file";
	private static final String FROM = "from";
	private static final String TO = "to";

	private final Picked from;
	private final Picked to;
	private final IFile file;

	/** For a later version that is {@code null} what the file is now is compared. */
	CompareInput(Picked from, Picked to, IFile file) {
		this.from = from;
		this.to = to;
		this.file = file;
	}

	/** {@return what was saved; {@code null} if it is nothing this program knows} */
	static CompareInput restore(IMemento memento, IFile file) {
		IMemento earlier = memento.getChild(FROM);
		IMemento later = memento.getChild(TO);
		Picked from = earlier == null ? null : Picked.restore(earlier, file);
		Picked to = later == null ? null : Picked.restore(later, file);
		return from == null || later != null && to == null ? null : new CompareInput(from, to, file);
	}

	/** {@return the full path of the file in the workspace that was saved; {@code null} if none was} */
	static String file(IMemento memento) {
		return memento.getString(FILE);
	}

	/** {@return the earlier version} */
	Version from() {
		return from.version();
	}

	/** {@return the later version; {@code null} if that is the file as it is now} */
	Version to() {
		return to == null ? null : to.version();
	}

	/** {@return the file} */
	IFile file() {
		return file;
	}

	@Override
	public boolean exists() {
		return file.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.COMPARE.descriptor();
	}

	@Override
	public String getName() {
		return CompareTexts.text("editor.name", file.getName());
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return CompareInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file.getFullPath().toString());
		from.save(memento.createChild(FROM));
		if (to != null) {
			to.save(memento.createChild(TO));
		}
	}

	@Override
	public String getToolTipText() {
		String now = file.getFullPath().makeRelative().toString() + (to == null ? "" : CompareTexts.text("editor.tip.version", to().label()));
		return CompareTexts.text("editor.tip", now, from().label());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CompareInput input && file.equals(input.file) && from.isSame(input.from)
			&& (to == null ? input.to == null : to.isSame(input.to));
	}

	@Override
	public int hashCode() {
		return file.hashCode() * 31 + from().key().hashCode();
	}
}
