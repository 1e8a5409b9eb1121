package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.tabular.sheet.SheetException;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.SheetNotice;
import org.chainscape.tabular.sheet.TableFile;
import org.chainscape.tabular.sheet.TableRow;
import org.chainscape.tabular.sheet.TableRows;
import org.chainscape.ui.UiTexts;

/**
 * The first rows of a table, to look at while its columns are being told apart.
 *
 * @param file its file
 * @param sheet its sheet; empty for text
 * @param rows the first rows that are not empty
 * @param more whether there are more
 * @param encoding encoding of text; empty for workbooks
 * @param notices what was read otherwise than one might expect, in sentences
 */
public record TableHead(Path file, String sheet, List<TableRow> rows, boolean more, String encoding, List<String> notices) {

	/** How many rows are read. */
	static final int MOST = 60;

	/** Copies the lists. */
	public TableHead {
		rows = List.copyOf(rows);
		notices = List.copyOf(notices);
	}

	/**
	 * Reads the first rows of all sheets of a file that are not hidden.
	 *
	 * @param file the file
	 * @return one head per sheet that has rows
	 * @throws SheetException if it cannot be read
	 */
	public static List<TableHead> read(Path file) throws SheetException {
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			return read(table);
		}
	}

	/**
	 * Reads the first rows of all sheets that are not hidden.
	 *
	 * @param table an open file
	 * @return one head per sheet that has rows
	 * @throws SheetException if it cannot be read
	 */
	public static List<TableHead> read(TableFile table) throws SheetException {
		List<TableHead> heads = new ArrayList<>();
		for (String sheet : table.sheets()) {
			List<TableRow> first = new ArrayList<>();
			boolean more;
			try (TableRows rows = table.rows(sheet)) {
				while (first.size() < MOST && rows.hasNext()) {
					first.add(rows.next());
				}
				more = rows.hasNext();
			}
			if (!first.isEmpty() && !table.isHidden(sheet)) {
				List<String> notices = table.notices().stream().map(notice -> words(notice)).toList();
				heads.add(new TableHead(table.file(), sheet, first, more, table.encoding().orElse(""), notices));
			}
		}
		return heads;
	}

	private static String words(SheetNotice notice) {
		return notice.text(UiTexts.language());
	}

	/** {@return how many columns the widest of these rows has} */
	public int columns() {
		return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
	}

	/** {@return what the table is called in lists: the file, and the sheet of a workbook} */
	public String label() {
		String name = String.valueOf(file.getFileName());
		return sheet.isEmpty() ? name : name + " › " + sheet;
	}
}
