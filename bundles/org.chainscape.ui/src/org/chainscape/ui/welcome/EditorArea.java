package org.chainscape.ui.welcome;

import org.chainscape.ui.WindowParts;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

/**
 * Takes away what the platform shows in an editor area without editors. It is put aside when an editor is opened, but not while the area is
 * out of sight, as behind the welcome page: then it stands before the editor, which looks blank.
 */
public final class EditorArea extends WindowParts implements IStartup {

	/** What the platform names it, under the key {@link #KEY}. */
	private static final String EMPTY = "EditorStack.OnboardingContainer";
	private static final String KEY = "id";

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> start(PlatformUI.getWorkbench()));
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor) {
			for (Composite around = editor.getSite().getService(Composite.class); around != null; around = around.getParent()) {
				clear(around);
			}
		}
	}

	private static void clear(Composite folder) {
		for (Control child : folder.getChildren()) {
			if (EMPTY.equals(child.getData(KEY))) {
				child.dispose();
			}
		}
	}
}
