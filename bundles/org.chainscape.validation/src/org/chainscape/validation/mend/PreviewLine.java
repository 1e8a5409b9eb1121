package org.chainscape.validation.mend;

/**
 * One thing a fix does, in words.
 *
 * @param kind what is done
 * @param elementId id of the element it is done to, or of its nearest container that has one; empty if none has
 * @param element its name
 * @param what the feature that changes; for what is deleted or moved its class
 * @param before the value before; empty for none
 * @param after the value afterwards; empty for none
 */
public record PreviewLine(Kind kind, String elementId, String element, String what, String before, String after) {

	/** What can be done. */
	public enum Kind {
		/** A feature gets another value. */
		CHANGED,
		/** A value comes to a list. */
		ADDED,
		/** A value leaves a list. */
		REMOVED,
		/** An element goes elsewhere: before and after name the containers. */
		MOVED,
		/** An element goes with everything in it; before is its name, with the number of elements in it. */
		DELETED
	}
}
