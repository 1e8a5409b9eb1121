package org.chainscape.ui.compare;

import org.chainscape.compare.Version;
import org.chainscape.ui.Icon;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What is compared: an earlier version, and a file as its editor has it, saved or not.
 *
 * @param from the earlier version
 * @param file the file
 */
public record CompareInput(Version from, IFile file) implements IEditorInput {

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
		return null;
	}

	@Override
	public String getToolTipText() {
		return CompareTexts.text("editor.tip", file.getFullPath().toString(), from.label());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
