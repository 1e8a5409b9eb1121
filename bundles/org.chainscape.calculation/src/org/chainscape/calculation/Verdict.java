package org.chainscape.calculation;

/** What came out of running a calculation again. */
public enum Verdict {
	/** The recomputed value, rounded as the source rounds, is the printed one; or it lies on the right side of a printed bound. */
	EXACT,
	/** What the printed inputs may stand for includes a result that would have been printed like this. */
	WITHIN_ROUNDING,
	/** No reading of the printed inputs gives the printed result. */
	FAILS,
	/** There is no printed result to compare with. */
	DERIVED,
	/** There is no value. */
	IMPOSSIBLE
}
