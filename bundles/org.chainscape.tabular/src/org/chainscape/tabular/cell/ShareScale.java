package org.chainscape.tabular.cell;

/** What a number without a sign of percent means in a column of shares. */
public enum ShareScale {
	/** 0.51 is 51 %. */
	FRACTION,
	/** 51 is 51 %. */
	PERCENT
}
