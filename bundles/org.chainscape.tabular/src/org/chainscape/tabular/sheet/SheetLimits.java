package org.chainscape.tabular.sheet;

/**
 * How much of a table file is read before it is refused. Nothing is ever cut off: a file beyond a limit is refused with a sentence that
 * names the limit.
 *
 * @param fileBytes longest file
 * @param unpackedBytes most bytes all parts of a workbook may unpack to
 * @param packing how many times its packed size a part of a workbook may unpack to; looked at from a few million bytes on
 * @param sheets most sheets of a workbook
 * @param rows highest row number
 * @param columns most columns
 * @param cellCharacters longest text of a cell
 * @param rowCharacters longest text of all cells of a row
 */
public record SheetLimits(long fileBytes, long unpackedBytes, int packing, int sheets, int rows, int columns, int cellCharacters,
	int rowCharacters) {

	/** Beyond what Excel itself writes, and small enough for any machine. */
	public static final SheetLimits DEFAULT = new SheetLimits(1L << 30, 4L << 30, 250, 1000, 10_000_000, 16_384, 100_000, 4_000_000);

	/** Needs positive numbers. */
	public SheetLimits {
		if (Math.min(fileBytes, unpackedBytes) < 1 || Math.min(packing, sheets) < 1 || Math.min(rows, columns) < 1
			|| Math.min(cellCharacters, rowCharacters) < 1) {
			throw new IllegalArgumentException("limits are positive");
		}
	}
}
