package org.chainscape.ui.manual;

import org.chainscape.ui.WindowParts;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

/** Gives every view and editor of ours its help as soon as it is there, so that none can be forgotten, and its hint at the first use. */
public final class HelpOfParts extends WindowParts implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> start(workbench));
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		MPart model = part == null ? null : part.getSite().getService(MPart.class);
		if (model != null && model.getWidget() instanceof Control control) {
			HelpContexts.set(control, reference.getId());
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		if (part != null) {
			Hints.tell(part);
		}
	}
}
