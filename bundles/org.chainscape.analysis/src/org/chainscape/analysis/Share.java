package org.chainscape.analysis;

/**
 * So many of so many. Always shown with both numbers, so that a reader can count again.
 *
 * @param part how many have what is asked for
 * @param whole how many there are; 0 where the question does not arise
 */
public record Share(int part, int whole) {

	/** Nothing of nothing. */
	public static final Share NONE = new Share(0, 0);

	private static final int HUNDRED = 100;

	/** Checks the numbers. */
	public Share {
		if (part < 0 || part > whole) {
			throw new IllegalArgumentException(part + " of " + whole);
		}
	}

	/** {@return whether there is anything to have a share of} */
	public boolean applies() {
		return whole > 0;
	}

	/** {@return the share in percent; 0 if there is nothing} */
	public double percent() {
		return whole == 0 ? 0 : (double) HUNDRED * part / whole;
	}

	/** {@return the share in whole percent, rounded so that only everything is 100 and only nothing is 0} */
	public int wholePercent() {
		int rounded = (int) Math.round(percent());
		if (part > 0 && rounded == 0) {
			return 1;
		}
		return part < whole && rounded == HUNDRED ? HUNDRED - 1 : rounded;
	}
}
