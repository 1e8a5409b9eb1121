package org.chainscape.tabular.sheet;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file with tables, opened: a workbook (.xlsx, .xlsm, .xls) or delimited text (.csv, .tsv, .txt). What it is, is told by its content and
 * not by its name.
 */
public abstract class TableFile implements Closeable {

	private final Path file;

	TableFile(Path file) {
		this.file = file;
	}

	/**
	 * Opens a file.
	 *
	 * @param file the file
	 * @param limits how much is read
	 * @return the file, to be closed
	 * @throws SheetException if it is no table file that can be read
	 */
	public static TableFile open(Path file, SheetLimits limits) throws SheetException {
		return open(file, limits, Dialect.DETECTED);
	}

	/**
	 * Opens a file whose encoding or delimiter somebody knows.
	 *
	 * @param file the file
	 * @param limits how much is read
	 * @param dialect what is known of a text file; workbooks take no notice of it
	 * @return the file, to be closed
	 * @throws SheetException if it is no table file that can be read
	 */
	public static TableFile open(Path file, SheetLimits limits, Dialect dialect) throws SheetException {
		return new Opening(file, limits, dialect).open();
	}

	/**
	 * A block as Excel puts it on the clipboard.
	 *
	 * @param name what the block is called in messages
	 * @param pasted the text
	 * @return a table of one sheet
	 * @throws SheetException if it is longer than any table that is read
	 */
	public static TableFile of(String name, String pasted) throws SheetException {
		return Opening.block(name, pasted);
	}

	/** {@return the file; for a block its name} */
	public final Path file() {
		return file;
	}

	/** {@return the names of the sheets in their order, hidden ones too; one empty name for text} */
	public abstract List<String> sheets();

	/**
	 * Whether the workbook hides a sheet.
	 *
	 * @param sheet a name of {@link #sheets()}
	 * @return true if it is hidden
	 */
	public boolean isHidden(String sheet) {
		return false;
	}

	/** {@return the encoding of text; empty for workbooks and blocks} */
	public Optional<String> encoding() {
		return Optional.empty();
	}

	/** {@return the delimiter of text; empty for workbooks} */
	public Optional<Character> delimiter() {
		return Optional.empty();
	}

	/**
	 * The rows of a sheet, merged cells as the file has them: the value in the top left one, the others blank.
	 *
	 * @param sheet a name of {@link #sheets()}
	 * @return the rows, to be closed
	 * @throws SheetException if there is no such sheet or it cannot be read
	 */
	public abstract TableRows rows(String sheet) throws SheetException;

	/**
	 * The rows of a sheet with the value of merged cells in every one of them. Reads the sheet twice.
	 *
	 * @param sheet a name of {@link #sheets()}
	 * @return the rows, to be closed
	 * @throws SheetException if there is no such sheet or it cannot be read
	 */
	public TableRows rowsWithMergedCellsFilled(String sheet) throws SheetException {
		return rows(sheet);
	}

	/** {@return what was read otherwise than one might expect, so far: macros that were ignored, characters that were removed …} */
	public List<SheetNotice> notices() {
		return List.of();
	}

	/** Gives back what is open; never fails. */
	@Override
	public abstract void close();
}
