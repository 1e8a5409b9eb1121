package org.chainscape.rules.evl;

import java.lang.management.ManagementFactory;

import javax.management.InstanceNotFoundException;
import javax.management.MBeanException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.ReflectionException;

/** What Java tells of its memory. */
final class Memory {

	private static final double FULL = 0.75;

	private Memory() {
	}

	/** Bytes a thread has allocated since it began; 0 where Java does not count them. */
	static long allocated(Thread thread) {
		MBeanServer server = ManagementFactory.getPlatformMBeanServer();
		try {
			Object bytes = server.invoke(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
				new Object[] {thread.getId()}, new String[] {long.class.getName()});
			return bytes instanceof Long number ? Math.max(0, number) : 0;
		} catch (MalformedObjectNameException | InstanceNotFoundException | MBeanException | ReflectionException e) {
			return 0;
		}
	}

	/** Whether there is so much memory left that nobody needs to look closer. */
	static boolean isAmple() {
		return used() < FULL * Runtime.getRuntime().maxMemory();
	}

	/** Whether there is little memory left even after tidying up, which takes a while. */
	static boolean isShort() {
		System.gc();
		return !isAmple();
	}

	private static long used() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
