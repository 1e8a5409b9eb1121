package org.chainscape.ui.editors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor one only looks at things in: it has nothing of its own to save. */
public abstract class LookingEditor extends EditorPart {

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// There is never anything to save.
	}

	@Override
	public final void doSaveAs() {
		// There is never anything to save.
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
