package org.chainscape.report.plot;

/** The ends of logarithmic axes. */
final class Logs {

	private Logs() {
	}

	/** The power of ten below a number, and well below it where it lies on one. */
	static double below(double number) {
		double power = Math.pow(10, Math.floor(Math.log10(number) + 1e-9));
		return number < power * 1.3 ? power / 2 : power;
	}

	/** The power of ten above a number, and somewhat more where it lies on one. */
	static double above(double number) {
		double power = Math.pow(10, Math.ceil(Math.log10(number) - 1e-9));
		return number > power / 1.6 ? power * 2 : power;
	}
}
