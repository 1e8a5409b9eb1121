package org.chainscape.ui.health;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Says that memory is running out, while there still is enough to go on. What counts is what is left after the collector has been through
 * all objects; what it can still collect is no reason to be told. A collection of a part that leaves much behind is only a reason to look
 * more closely from then on, until one of everything has shown what is the matter. Told once each time the limit is passed.
 */
public final class MemoryWatch implements NotificationListener {

	/** The share of the memory for old objects from which on one is told: one more file of a size that needs watching may be too much. */
	static final double LIMIT = 0.8;

	private static final double GIGABYTE = 1L << 30;
	private static final int MOST_NAMES = 3;
	private static final long LOOK_MS = 4_000;

	private final IWorkbench workbench;
	private final MemoryPoolMXBean old;
	private final Job look = new Job(HealthTexts.get("memory.job")) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			look();
			return Status.OK_STATUS;
		}
	};
	/** How many collections of everything there had been when the limit was passed. */
	private long collections;

	private MemoryWatch(IWorkbench workbench, MemoryPoolMXBean old) {
		this.workbench = workbench;
		this.old = old;
		look.setSystem(true);
	}

	/**
	 * Starts to watch. Costs nothing until the limit is passed.
	 *
	 * @param workbench whose windows tell it
	 */
	public static void start(IWorkbench workbench) {
		old().ifPresent(pool -> {
			pool.setCollectionUsageThreshold((long) (LIMIT * pool.getUsage().getMax()));
			MemoryWatch watch = new MemoryWatch(workbench, pool);
			NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
			memory.addNotificationListener(watch, null, null);
			workbench.addWorkbenchListener(new Ending(() -> watch.stop(memory)));
		});
	}

	/** The pool of objects that have lived for long: the largest one with a limit that is known after a collection. */
	private static Optional<MemoryPoolMXBean> old() {
		return ManagementFactory.getMemoryPoolMXBeans().stream()
			.filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
			.filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
			.filter(pool -> pool.getUsage() != null && pool.getUsage().getMax() > 0)
			.max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
	}

	private void stop(NotificationEmitter memory) {
		look.cancel();
		try {
			memory.removeNotificationListener(this);
		} catch (ListenerNotFoundException e) {
			ILog.of(MemoryWatch.class).info(HealthTexts.get("memory.job"), e);
		}
	}

	@Override
	public void handleNotification(Notification notification, Object handback) {
		if (MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED.equals(notification.getType())) {
			collections = collections();
			look.schedule(LOOK_MS);
		}
	}

	/** How many times everything has been collected, which is what the collector of the old objects does. */
	private static long collections() {
		return ManagementFactory.getGarbageCollectorMXBeans().stream()
			.filter(collector -> collector.getName().contains("Old") || collector.getName().contains("MarkSweep"))
			.mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
	}

	private void look() {
		boolean sure = collections() > collections;
		if (!old.isCollectionUsageThresholdExceeded()) {
			// What was left has been collected since.
			return;
		}
		if (!sure) {
			look.schedule(LOOK_MS);
		} else if (!workbench.isClosing()) {
			workbench.getDisplay().asyncExec(this::tell);
		}
	}

	/** Shows the notice; user interface thread. */
	private void tell() {
		if (!workbench.isClosing() && workbench.getActiveWorkbenchWindow() != null) {
			String words = words();
			ILog.of(MemoryWatch.class).warn(words);
			MemoryNotice.open(workbench.getActiveWorkbenchWindow().getShell(), words);
		}
	}

	/** {@return what is to be said: how much is used, and what can be done} */
	String words() {
		MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
		String files = Arrays.stream(workbench.getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage).filter(page -> page != null)
			.flatMap(page -> Arrays.stream(page.getEditorReferences())).filter(editor -> editor.getEditor(false) != null)
			.map(IEditorReference::getName).distinct().limit(MOST_NAMES).collect(Collectors.joining(HealthTexts.get("memory.between")));
		long more = Math.max(2, Math.round(2 * heap.getMax() / GIGABYTE));
		return HealthTexts.get("memory.text", gigabytes(heap.getUsed()), gigabytes(heap.getMax()))
			+ (files.isEmpty() ? "" : "\n" + HealthTexts.get("memory.close", files)) + "\n" + HealthTexts.get("memory.more", Long.toString(more));
	}

	private static String gigabytes(long bytes) {
		return String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
	}

	/** Runs code when the workbench ends. */
	private record Ending(Runnable code) implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench closing, boolean forced) {
			return true;
		}

		@Override
		public void postShutdown(IWorkbench closed) {
			code.run();
		}
	}
}
