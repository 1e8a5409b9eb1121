package org.chainscape.ui.launch;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.activities.IWorkbenchActivitySupport;

/**
 * Our product leaves out pages and menus of the platform that say nothing to an analyst. An Eclipse our plug-ins are installed into is
 * somebody else's: there everything stays.
 */
final class OtherProducts {

	/** What our product leaves out unless it is asked for. */
	private static final String PLATFORM = "org.chainscape.ui.activity.platform";
	private static final String OURS = "org.chainscape.";

	private OtherProducts() {
	}

	/**
	 * Shows what the platform has, if this is not our product.
	 *
	 * @param workbench the workbench, in its thread
	 */
	static void leaveAsTheyAre(IWorkbench workbench) {
		IProduct product = Platform.getProduct();
		if (product != null && product.getId().startsWith(OURS)) {
			return;
		}
		IWorkbenchActivitySupport support = workbench.getActivitySupport();
		Set<String> shown = new HashSet<>(support.getActivityManager().getEnabledActivityIds());
		if (shown.add(PLATFORM)) {
			support.setEnabledActivityIds(shown);
		}
	}
}
