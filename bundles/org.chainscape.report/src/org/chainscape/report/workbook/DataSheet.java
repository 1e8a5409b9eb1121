package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.report.ReportProgress;

/** 数据: every observation, one row each. */
final class DataSheet {

	/** How many rows are written between two looks at the clock of whoever waits. */
	private static final int PORTION = 5_000;

	static final List<Column> COLUMNS = List.of(Column.of("handle", 18), Column.of("subject", 26), Column.of("path", 40),
		Column.of("property", 16), Column.of("comparator", 7), Column.of("value", 13), Column.of("upper", 11), Column.of("magnitude", 7),
		Column.of("unit", 11), Column.of("printed", 20), Column.of("words", 22), Column.of("from", 11), Column.of("to", 11),
		Column.of("asOf", 11), Column.of("actuality", 6), Column.of("basis", 16), Column.of("denominator", 18), Column.of("state", 9),
		Column.of("reserved", 9), Column.of("confidence", 8), Column.of("source", 7), Column.of("publisher", 18), Column.of("section", 22),
		Column.of("locator", 9), Column.of("page", 6), Column.of("lines", 15), Column.of("quote", 42), Column.of("origin", 18),
		Column.of("id", 36));

	private final Ledger ledger;
	private final Page page;
	private final Book book;

	DataSheet(Book book, Ledger ledger, Page page) {
		this.book = book;
		this.ledger = ledger;
		this.page = page;
	}

	void write(ReportProgress progress) {
		for (Iterator<Observation> all = ledger.all(Observation.class); all.hasNext();) {
			Observation observation = all.next();
			Line line = page.line(book.shade(observation));
			ledger.put(observation, line.number());
			what(line, observation);
			value(line, observation);
			when(line, observation);
			where(line, observation);
			if (page.rows() % PORTION == 0) {
				progress.step(book.text("sheet.data") + " " + page.rows(), 0, 0);
			}
		}
		page.finish();
	}

	private void what(Line line, Observation observation) {
		line.text("handle", ledger.handle(observation)).text("subject", ledger.name(observation.eContainer()))
			.text("path", ledger.path(observation.eContainer())).text("property", ledger.name(observation.getProperty()))
			.text("id", observation.getId());
	}

	private void value(Line line, Observation observation) {
		if (observation.getComparator() != Comparator.EQUAL) {
			line.code("comparator", ledger.label(ChainPackage.Literals.COMPARATOR, observation.getComparator()));
		}
		line.number("value", observation.getValue()).number("upper", observation.getUpperValue());
		if (observation.getMagnitude() != Magnitude.ONE) {
			line.code("magnitude", ledger.label(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude()));
		}
		line.text("unit", observation.getUnit()).text("printed", observation.getPrinted());
		if (observation.getDate() == null) {
			line.text("words", observation.getText());
		} else {
			line.date("words", observation.getDate());
		}
	}

	private void when(Line line, Observation observation) {
		line.date("from", observation.getPeriodStart()).date("to", observation.getPeriodEnd()).date("asOf", observation.getAsOf());
		if (observation.getActuality() != Actuality.UNSPECIFIED) {
			line.code("actuality", observation.getActuality() == Actuality.ACTUAL ? "A" : "E");
		}
		line.text("basis", observation.getBasis());
		line.text("denominator", observation.getDenominator() == null ? observation.getDenominatorText()
			: ledger.name(observation.getDenominator()));
		line.code("state", ledger.label(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState()));
		line.code("reserved", ledger.reservation(observation));
		if (observation.getConfidence() != null) {
			line.number("confidence", BigDecimal.valueOf(observation.getConfidence()));
		}
	}

	private void where(Line line, Observation observation) {
		ledger.number(line, observation);
		part(line, "section", observation, Citation::getSection);
		part(line, "locator", observation, Citation::getLocator);
		part(line, "page", observation, Citation::getPage);
		part(line, "lines", observation, Citation::getLines);
		part(line, "quote", observation, Citation::getQuote);
		part(line, "origin", observation, citation -> ledger.name(citation.getOrigin()));
	}

	private void part(Line line, String column, Element element, Function<Citation, String> part) {
		line.text(column, ledger.distinct(element.getCitations(), part));
	}
}
