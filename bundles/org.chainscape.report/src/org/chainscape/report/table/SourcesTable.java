package org.chainscape.report.table;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Analyst;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/**
 * The sources with the numbers the other tables name them by: who published them, who signed, what is held of them, how often they are
 * cited.
 */
final class SourcesTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("sources.", desk).column("number", Kind.CODE, 0.9).column("publisher", Kind.TEXT, 2.7)
				.column("title", Kind.TEXT, 3.7).column("date", Kind.CODE, 1.9).column("analysts", Kind.TEXT, 3.5)
				.column("completeness", Kind.CODE, 1.3).column("uses", Kind.NUMBER, 1.2);
		int unused = 0;
		for (Source source : desk.numbers().all()) {
			int uses = desk.numbers().uses(source);
			if (uses == 0) {
				unused++;
			} else if (desk.admits(source)) {
				draft.group(Labels.of(source.eClass(), desk.language()), null);
				add(source, uses, desk, draft);
			}
		}
		if (unused > 0) {
			draft.note("unused", String.valueOf(unused));
		}
		return draft.done();
	}

	private static void add(Source source, int uses, Desk desk, Draft draft) {
		String number = "[" + desk.numbers().of(source) + "]";
		String title = desk.name(source);
		String publisher = desk.publisher(source);
		// A paper nobody is named as the publisher of is known by its title.
		boolean paper = title.equals(publisher) && title.startsWith("《");
		draft.row(draft.named(number, source), Cell.of(paper ? "" : publisher),
				draft.cell(title.equals(publisher) && !paper ? "" : title, source), Cell.of(date(source)),
				Cell.of(signatories(source, desk)), Cell.of(held(source, desk)),
				new Cell(String.valueOf(uses), BigDecimal.valueOf(uses), null, false));
	}

	private static String date(Source source) {
		return source.getDate() != null ? source.getDate().toString() : source instanceof Report ? Words.NONE : "";
	}

	/** Who signed a report, with certificate numbers; how an own estimate was made. */
	private static String signatories(Source source, Desk desk) {
		if (source instanceof OwnEstimate estimate) {
			return Words.clean(estimate.getMethod());
		}
		return source instanceof Report report ? report.getAnalysts().stream().map(SourcesTable::signatory)
				.collect(Collectors.joining(desk.language() == Language.ZH ? "；" : "; ")) : "";
	}

	private static String signatory(Analyst analyst) {
		return Stream.of(Words.clean(analyst.getName()), Words.clean(analyst.getCertificate())).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private static String held(Source source, Desk desk) {
		if (!(source instanceof Report) && Words.clean(source.getCompletenessNote()).isEmpty()) {
			return "";
		}
		return Labels.of(ChainPackage.Literals.COMPLETENESS, source.getCompleteness(), desk.language());
	}
}
