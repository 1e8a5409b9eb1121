package org.chainscape.analysis;

/** What is counted in an inventory, and can be confirmed or to be verified. */
public enum ElementKind {
	/** Stages and segments. */
	PLACE,
	/** Companies. */
	COMPANY,
	/** Securities. */
	SECURITY,
	/** Products, technologies, models, scenarios. */
	ITEM,
	/** Companies in segments. */
	PARTICIPATION,
	/** Relations. */
	RELATION,
	/** Observations. */
	FACT,
	/** Events, risks, sources and whatever else can be confirmed. */
	OTHER
}
