package org.chainscape.ui.publish.report;

/** What reports of Word and PowerPoint are made from. */
public enum TemplateUse {
	/**
	 * The report that is there already is made anew in place, and what was written into it by hand stays;
	 * without one the neutral template.
	 */
	EXISTING,
	/** The neutral template of the product. */
	NEUTRAL,
	/** A file of the house. */
	FILE
}
