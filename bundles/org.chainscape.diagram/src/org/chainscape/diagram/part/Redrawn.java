package org.chainscape.diagram.part;

/** An edit part whose figure can follow its model without looking at anything else. */
interface Redrawn {

	/** Shows the present state of what it stands for; inner parts and lines are not looked at. */
	void redrawn();
}
