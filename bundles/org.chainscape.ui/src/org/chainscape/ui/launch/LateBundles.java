package org.chainscape.ui.launch;

import java.util.Map;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Starts plug-ins that serve others only when those are there to be served. What finds services for the web server of the help reads the
 * manifests of all plug-ins when it starts: that would be a tenth of every start of the studio, and most need no web server. What log4j
 * writes to is to be there as soon as somebody logs.
 */
final class LateBundles implements SynchronousBundleListener {

	/** The plug-in that starts, and the one that is to be there for it. */
	private static final Map<String, String> SERVING = Map.of(
			"org.eclipse.equinox.http.jetty", "org.apache.aries.spifly.dynamic.bundle",
			"org.apache.logging.log4j.api", "org.apache.logging.log4j.to.jul");

	private LateBundles() {
	}

	/** From now on. */
	static void watch() {
		BundleContext context = FrameworkUtil.getBundle(LateBundles.class).getBundleContext();
		if (context != null) {
			context.addBundleListener(new LateBundles());
		}
	}

	@Override
	public void bundleChanged(BundleEvent event) {
		String needed = event.getType() == BundleEvent.STARTED ? SERVING.get(event.getBundle().getSymbolicName()) : null;
		Bundle bundle = needed == null ? null : Platform.getBundle(needed);
		if (bundle == null) {
			return;
		}
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			Problems.log(UiTexts.text("launch.late", needed), e);
		}
	}
}
