package org.chainscape.validation;

/** When a rule is checked. */
public enum RuleMode {

	/** Cheap enough to be checked for one element after each edit. */
	LIVE,
	/** Looks at the whole document and is checked on demand, on save and on the command line. */
	BATCH
}
