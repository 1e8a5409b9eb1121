package org.eclipse.jface.util;

/** The checks that GEF 3.2 calls; the platform itself no longer has this class. */
public final class Assert {

	private Assert() {
	}

	/** Returns true, or throws when the condition does not hold. */
	public static boolean isTrue(boolean condition) {
		return isTrue(condition, "");
	}

	/** Returns true, or throws with the message when the condition does not hold. */
	public static boolean isTrue(boolean condition, String message) {
		if (!condition) {
			throw new IllegalStateException("assertion failed: " + message);
		}
		return true;
	}

	/** Throws when the object is null. */
	public static void isNotNull(Object object) {
		isNotNull(object, "");
	}

	/** Throws with the message when the object is null. */
	public static void isNotNull(Object object, String message) {
		if (object == null) {
			throw new IllegalStateException("null value: " + message);
		}
	}
}
