package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.workbook.Styles.Shade;
import org.chainscape.scene.Plate;

/** 来源 and 图表目录: where everything comes from, the figures of this report, and those of its sources. */
final class SourceSheets {

	static final List<Column> SOURCES = List.of(Column.of("sourceNumber", 6), Column.of("sourceName", 48), Column.of("sourceKind", 12),
		Column.of("publisher", 20), Column.of("date", 12), Column.of("analysts", 24), Column.of("cited", 8), Column.of("completeness", 10),
		Column.of("completenessNote", 36), Column.of("location", 40), Column.of("handle", 12), Column.of("id", 36));
	static final List<Column> EXHIBITS = List.of(Column.of("exhibitKind", 12), Column.of("number.exhibit", 9), Column.of("caption", 50),
		Column.of("exhibit.of", 44), Column.of("held", 24), Column.of("remark", 50), Column.of("handle", 16), Column.of("id", 36));

	private final Book book;
	private final Ledger ledger;

	SourceSheets(Book book, Ledger ledger) {
		this.book = book;
		this.ledger = ledger;
	}

	void sources(Page page) {
		Map<Source, Integer> cited = new HashMap<>();
		for (Iterator<Element> all = ledger.all(Element.class); all.hasNext();) {
			for (Citation citation : all.next().getCitations()) {
				cited.merge(citation.getSource(), 1, Integer::sum);
			}
		}
		ledger.numbers().forEach((source, number) -> {
			Line line = page.line(book.shade(source));
			line.number("sourceNumber", BigDecimal.valueOf(number)).text("sourceName", ledger.name(source))
				.text("sourceKind", Labels.of(source.eClass(), book.language())).text("publisher", source.getPublisher())
				.text("completeness", ledger.label(ChainPackage.Literals.COMPLETENESS, source.getCompleteness()))
				.text("completenessNote", source.getCompletenessNote()).address("location", source.getLocation())
				.text("handle", source.getHandle()).text("id", source.getId());
			if (cited.containsKey(source)) {
				line.number("cited", BigDecimal.valueOf(cited.get(source)));
			}
			if (source.getDate() == null) {
				line.code("date", source.getDateText());
			} else {
				line.date("date", source.getDate());
			}
			if (source instanceof Report report) {
				line.text("analysts", ledger.distinct(report.getAnalysts(), analyst -> analyst.getName()));
			}
		});
		page.finish();
	}

	void exhibits(Page page, List<ReportFigure> figures, ReportProgress progress) {
		int number = 0;
		for (ReportFigure figure : figures) {
			progress.step(figure.name(), number, figures.size());
			Plate plate = figure.draw();
			number++;
			page.line(Shade.PLAIN).text("exhibitKind", book.text("exhibit.own"))
				.code("number.exhibit", book.text("figure", String.valueOf(number)))
				.text("caption", plate.title().isBlank() ? figure.name() : plate.title()).text("exhibit.of", plate.sources())
				.text("held", Labels.of(ViewPackage.Literals.DIAGRAM_KIND, figure.diagram().getKind(), book.language()))
				.text("remark", plate.remark()).text("handle", figure.diagram().getHandle()).text("id", figure.diagram().getId());
		}
		for (Iterator<Exhibit> all = ledger.all(Exhibit.class); all.hasNext();) {
			Exhibit exhibit = all.next();
			page.line(book.shade(exhibit)).text("exhibitKind", ledger.label(ChainPackage.Literals.EXHIBIT_KIND, exhibit.getKind()))
				.code("number.exhibit", exhibit.getLabel()).text("caption", exhibit.getCaption())
				.text("exhibit.of", ledger.name(exhibit.eContainer()))
				.text("held", ledger.label(ChainPackage.Literals.EXHIBIT_CONTENT, exhibit.getContent())).text("handle", exhibit.getHandle())
				.text("id", exhibit.getId());
		}
		page.finish();
	}
}
