package org.chainscape.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportTable;
import org.chainscape.report.content.ReportMaterial;

/**
 * Writes the workbook (底稿): every observation with its unit, period and citation, companies, participations, relations, products,
 * sources, and the calculations as live formulas. Written row by row, so that it needs little memory however long the chain is; the same
 * chain gives the same bytes.
 */
public final class WorkbookReport {

	private static final int STEPS = 9;

	private final ReportMaterial material;
	private final ReportProgress progress;
	private int done;

	private WorkbookReport(ReportMaterial material, ReportProgress progress) {
		this.material = material;
		this.progress = progress;
	}

	/**
	 * Writes a workbook.
	 *
	 * @param material what it is made of
	 * @param output receives an XLSX file; not closed
	 * @param progress is told which sheet is written
	 * @throws IOException if it cannot be written
	 */
	public static void write(ReportMaterial material, OutputStream output, ReportProgress progress) throws IOException {
		new WorkbookReport(material, progress).write(output);
	}

	private void write(OutputStream output) throws IOException {
		try (Book book = new Book(material.basis())) {
			NotesSheet notes = book.notes();
			Page data = book.page("data", DataSheet.COLUMNS);
			Page companies = book.page("companies", NodeSheets.COMPANIES);
			Page participations = book.page("participations", NodeSheets.PARTICIPATIONS);
			Page relations = book.page("relations", LinkSheets.RELATIONS);
			Page items = book.page("items", LinkSheets.ITEMS);
			Page calculations = book.page("calculations", CalculationSheet.COLUMNS);
			Page sources = book.page("sources", SourceSheets.SOURCES);
			Page exhibits = book.page("exhibits", SourceSheets.EXHIBITS);
			Page checks = book.page("checks", CheckSheet.COLUMNS);
			Ledger ledger = new Ledger(book, sources, numbered());
			step(data);
			new DataSheet(book, ledger, data).write(progress);
			step(companies);
			new NodeSheets(book, ledger).companies(companies);
			step(participations);
			new NodeSheets(book, ledger).participations(participations);
			step(relations);
			new LinkSheets(book, ledger).relations(relations);
			step(items);
			new LinkSheets(book, ledger).items(items);
			step(calculations);
			CalculationSheet arithmetic = new CalculationSheet(book, ledger, calculations, data);
			arithmetic.write(progress);
			step(sources);
			new SourceSheets(book, ledger).sources(sources);
			step(exhibits);
			new SourceSheets(book, ledger).exhibits(exhibits, material.figures(), progress);
			step(checks);
			new CheckSheet(book, ledger, checks).write();
			notes.write(List.of(data, companies, participations, relations, items, calculations, sources, exhibits, checks),
				arithmetic.withheld());
			book.write(output);
		}
	}

	/** Sources have the same numbers as in the tables of the report. */
	private List<String> numbered() {
		return material.table("sources").stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
			.map(ReportTable.Cell::elementId).filter(Objects::nonNull).distinct().toList();
	}

	private void step(Page page) {
		progress.step(page.sheet().getSheetName(), done++, STEPS);
	}
}
