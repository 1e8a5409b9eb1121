package org.chainscape.report.plot;

import java.util.Set;

import org.chainscape.report.ReportPlot;

/**
 * A plot that could be printed.
 *
 * @param plot the plot
 * @param score how telling it is
 * @param subjects ids of what it is about; a second plot of the same things tells less
 */
record Candidate(ReportPlot plot, double score, Set<String> subjects) {
}
