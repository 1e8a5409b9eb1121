package org.chainscape.report.table;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.Report;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/** The ratings the sources give, of industries by reports and of companies, each with what the word means at the house that gives it. */
final class RatingsTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("ratings.", desk).column("subject", Kind.TEXT, 3.2).column("word", Kind.CODE, 1.5)
				.column("change", Kind.CODE, 1.1).column("date", Kind.CODE, 1.8).column("scale", Kind.TEXT, 2.4)
				.column("meaning", Kind.TEXT, 5).column("sources", Kind.CODE, 1);
		desk.document().getSources().stream().filter(Report.class::isInstance).map(Report.class::cast).filter(desk::admits)
				.forEach(report -> report.getRatings().forEach(rating -> {
					draft.group(desk.text("ratings.reports"), null);
					row(report, rating, desk, draft);
				}));
		for (Company company : desk.admitted(Libraries.involved(desk.document()))) {
			for (Rating rating : company.getRatings()) {
				draft.group(desk.text("ratings.companies"), null);
				row(company, rating, desk, draft);
			}
		}
		return draft.done();
	}

	private static void row(Element subject, Rating rating, Desk desk, Draft draft) {
		if (!desk.admits(rating)) {
			return;
		}
		RatingScale scale = rating.getScale() != null && desk.admits(rating.getScale()) ? rating.getScale() : null;
		Optional<RatingLevel> level = scale == null ? Optional.empty()
				: scale.getLevels().stream().filter(one -> Words.clean(one.getWord()).equals(Words.clean(rating.getWord()))).findFirst();
		String name = subject instanceof Report report ? desk.text("ratings.report", desk.publisher(report), desk.name(report))
				: desk.name(subject);
		draft.row(draft.named(name, subject), draft.cell(Words.clean(rating.getWord()), rating),
				Cell.of(Words.orNone(Words.clean(rating.getChange()))), Cell.of(Words.orNone(Words.date(rating.getDate()))),
				scale == null ? Cell.of(Words.NONE) : draft.cell(desk.name(scale), scale),
				level.map(one -> draft.cell(meaning(scale, one, desk), one)).orElse(Cell.of(Words.NONE)), draft.cited(List.of(rating)));
	}

	/** The definition as printed, else the bounds; with benchmark and horizon. */
	private static String meaning(RatingScale scale, RatingLevel level, Desk desk) {
		String printed = Words.clean(level.getPrinted());
		String definition = printed.isEmpty() || printed.equals(Words.clean(level.getWord())) ? Words.orNone(bounds(level)) : printed;
		String benchmark = Words.clean(scale.getBenchmark());
		String months = scale.getHorizonMonths() == null ? "" : desk.text("ratings.months", String.valueOf(scale.getHorizonMonths()));
		String scope = Labels.of(ChainPackage.Literals.RATING_SCOPE, scale.getScope(), desk.language());
		return definition + Words.bracketed(Words.clauses(List.of(scope, months, benchmark), desk.language()), desk.language());
	}

	private static String bounds(RatingLevel level) {
		if (level.getLower() == null && level.getUpper() == null) {
			return "";
		}
		return level.getUpper() == null ? "≥ " + level.getLower().toPlainString() + "%" : level.getLower() == null
				? "≤ " + level.getUpper().toPlainString() + "%"
				: level.getLower().toPlainString() + "% ~ " + level.getUpper().toPlainString() + "%";
	}
}
