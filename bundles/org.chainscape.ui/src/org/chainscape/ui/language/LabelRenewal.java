package org.chainscape.ui.language;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * The workbench remembers windows with the names of perspectives and of views that were not looked at, in the language they had then. After
 * a start in another language they get the names of today.
 */
public final class LabelRenewal implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> renew(workbench));
	}

	private static void renew(IWorkbench workbench) {
		if (workbench.isClosing()) {
			return;
		}
		MApplication application = workbench.getService(MApplication.class);
		EModelService model = workbench.getService(EModelService.class);
		for (MPerspective perspective : model.findElements(application, null, MPerspective.class, List.of(), EModelService.ANYWHERE)) {
			IPerspectiveDescriptor known = workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId());
			if (known != null && !known.getLabel().equals(perspective.getLabel())) {
				perspective.setLabel(known.getLabel());
			}
		}
		for (MPart part : model.findElements(application, null, MPart.class, List.of(), EModelService.ANYWHERE)) {
			IViewDescriptor known = part.getElementId() == null ? null : workbench.getViewRegistry().find(part.getElementId());
			// A view that is open names itself.
			if (known != null && part.getObject() == null && !known.getLabel().equals(part.getLabel())) {
				part.setLabel(known.getLabel());
			}
		}
	}
}
