package org.chainscape.report.plot;

import java.util.List;

import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportPlot;

/** The plots there are. */
public final class Plots {

	private Plots() {
	}

	/**
	 * Makes the plots that have enough numbers.
	 *
	 * @param basis what they are read from
	 * @return the plots in the order of a report
	 */
	public static List<ReportPlot> make(ReportBasis basis) {
		return List.of();
	}
}
