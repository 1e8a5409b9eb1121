package org.chainscape.report.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Words;

/**
 * The plots there are. A chain that states enough comparable numbers gets at most six, the most telling first: developments over time tell
 * more than rankings, rankings more than counts; among plots of a kind, many numbers tell more than few, with diminishing gain; and a
 * second plot of the same things, or of a property that was already shown, tells half as much.
 */
public final class Plots {

	private static final int MOST = 6;
	private static final double AGAIN = 0.5;

	private Plots() {
	}

	/**
	 * Makes the plots that have enough numbers.
	 *
	 * @param basis what they are read from
	 * @return the plots in the order of a report, each with a name of its own
	 */
	public static List<ReportPlot> make(ReportBasis basis) {
		Facts facts = new Facts(basis);
		List<Candidate> candidates = new ArrayList<>(new ReleasePlots(facts).find());
		candidates.addAll(new YearPlots(facts).find());
		candidates.addAll(new SubjectPlots(facts).find());
		candidates.addAll(new CountPlots(facts).find());
		List<Candidate> chosen = new ArrayList<>();
		while (chosen.size() < MOST && !candidates.isEmpty()) {
			Candidate best = candidates.stream().max(Comparator.comparingDouble(candidate -> worth(candidate, chosen))).orElseThrow();
			chosen.add(best);
			candidates.remove(best);
		}
		Set<String> names = new HashSet<>();
		return chosen.stream().map(candidate -> finished(candidate.plot(), names, facts)).toList();
	}

	private static double worth(Candidate candidate, List<Candidate> chosen) {
		double worth = candidate.score();
		for (Candidate other : chosen) {
			boolean sameThings = other.subjects().stream().filter(candidate.subjects()::contains).count() * 2 > candidate.subjects().size();
			boolean sameNumber = property(candidate.plot()).equals(property(other.plot()));
			worth *= (sameThings ? AGAIN : 1) * (sameNumber ? AGAIN : 1);
		}
		return worth;
	}

	/** Plots of one property have axes of one name, whatever the magnitude. */
	private static String property(ReportPlot plot) {
		return plot.axes().y().replaceAll("[（(].*", "").strip();
	}

	/** With a name of its own, and with the mark of reserved numbers explained. */
	private static ReportPlot finished(ReportPlot plot, Set<String> names, Facts facts) {
		String name = plot.name();
		for (int number = 2; !names.add(name); number++) {
			name = plot.name() + "-" + number;
		}
		List<String> notes = new ArrayList<>(plot.words().notes());
		if (plot.series().stream().flatMap(series -> series.points().stream()).anyMatch(Point::reserved)) {
			notes.add(facts.text("note.reserved", Marks.SIGN));
		}
		return new ReportPlot(name, plot.title(), plot.kind(), plot.axes(), plot.series(), new Words(plot.words().sources(), notes));
	}
}
