package org.chainscape.ui.support;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.management.RuntimeMXBean;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the studio runs on, as texts for a report: versions and sizes, no data and no names. */
final class Environment {

	private static final List<String> PROPERTIES = List.of("java.version", "java.vendor", "java.vm.name", "os.name", "os.version", "os.arch",
		"file.encoding", "user.language", "user.country", "osgi.nl", "osgi.ws", "osgi.arch", "eclipse.buildId",
		"org.eclipse.swt.internal.gtk.version");
	private static final int MEGABYTE = 1 << 20;

	private Environment() {
	}

	/** {@return versions, memory, screens; called in the thread of the user interface} */
	static String summary() {
		StringJoiner lines = new StringJoiner("\n", "", "\n");
		IProduct product = Platform.getProduct();
		lines.add("product = " + (product == null ? "" : product.getName() + ' ' + product.getDefiningBundle().getVersion()));
		for (String property : PROPERTIES) {
			lines.add(property + " = " + System.getProperty(property, ""));
		}
		lines.add("locale = " + Locale.getDefault());
		lines.add("SWT = " + SWT.getPlatform() + ' ' + SWT.getVersion());
		RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
		lines.add("up = " + Duration.ofMillis(runtime.getUptime()));
		MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
		lines.add("heap = " + heap.getUsed() / MEGABYTE + " of " + heap.getMax() / MEGABYTE + " MB");
		lines.add("processors = " + Runtime.getRuntime().availableProcessors());
		for (Monitor monitor : Display.getCurrent().getMonitors()) {
			lines.add("monitor = " + monitor.getBounds().width + " x " + monitor.getBounds().height + ", zoom " + monitor.getZoom());
		}
		return lines.toString();
	}

	/** {@return the installed plug-ins with their versions} */
	static String plugins() {
		Bundle[] bundles = FrameworkUtil.getBundle(Environment.class).getBundleContext().getBundles();
		return Arrays.stream(bundles).map(bundle -> bundle.getSymbolicName() + ' ' + bundle.getVersion()).sorted()
			.reduce("", (all, line) -> all + line + '\n');
	}

	/** {@return what every thread does at this moment} */
	static String threads() {
		return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)).map(ThreadInfo::toString)
			.reduce("", String::concat);
	}
}
