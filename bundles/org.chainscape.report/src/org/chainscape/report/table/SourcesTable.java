package org.chainscape.report.table;

import java.math.BigDecimal;
import java.util.stream.Collectors;

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
		Draft draft = new Draft("sources", desk).column("number", Kind.CODE, 0.8).column("publisher", Kind.TEXT, 2.6)
				.column("title", Kind.TEXT, 4.2).column("date", Kind.CODE, 1.6).column("analysts", Kind.TEXT, 3)
				.column("completeness", Kind.TEXT, 2.4).column("uses", Kind.NUMBER, 1);
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
		draft.row(draft.named(number, source), Cell.of(publisher), draft.cell(title.equals(publisher) ? "" : title, source),
				Cell.of(date(source)), Cell.of(signatories(source, desk)), Cell.of(held(source, desk)),
				new Cell(String.valueOf(uses), BigDecimal.valueOf(uses), null, false));
	}

	private static String date(Source source) {
		return source.getDate() != null ? source.getDate().toString() : Words.orNone(source.getDateText() == null ? "" : Words.NONE);
	}

	/** Who signed a report, with certificate numbers; how an own estimate was made. */
	private static String signatories(Source source, Desk desk) {
		if (source instanceof OwnEstimate estimate) {
			return Words.clean(estimate.getMethod());
		}
		return source instanceof Report report ? report.getAnalysts().stream().map(analyst -> signatory(analyst, desk))
				.collect(Collectors.joining(desk.language() == Language.ZH ? "；" : "; ")) : "";
	}

	private static String signatory(Analyst analyst, Desk desk) {
		String certificate = Words.clean(analyst.getCertificate());
		return Words.clean(analyst.getName()) + Words.bracketed(certificate, desk.language());
	}

	private static String held(Source source, Desk desk) {
		if (!(source instanceof Report) && Words.clean(source.getCompletenessNote()).isEmpty()) {
			return "";
		}
		return Labels.of(ChainPackage.Literals.COMPLETENESS, source.getCompleteness(), desk.language());
	}
}
