package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.chainscape.tabular.sheet.SheetException.Kind;

/**
 * The end of a zip archive, looked at before its directory is read into memory: a file of a million entries is no workbook.
 *
 * @param entries how many entries there are
 * @param bytes how long the directory is
 */
record ZipDirectory(long entries, long bytes) {

	/** A workbook has a part per sheet, drawing and picture. */
	static final int MOST_PARTS = 20_000;
	private static final int MOST_BYTES = 16 << 20;
	private static final int END = 0x06054b50;
	private static final int LOCATOR_64 = 0x07064b50;
	private static final int END_64 = 0x06064b50;
	private static final int END_LENGTH = 22;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final long UNKNOWN = 0xFFFFFFFFL;

	/** Refuses an archive whose end is missing or that has too many parts. */
	static void check(Place place, RandomAccessFile file) throws IOException {
		long tailStart = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
		byte[] tail = new byte[(int) (file.length() - tailStart)];
		file.seek(tailStart);
		file.readFully(tail);
		ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
		int end = tail.length - END_LENGTH;
		while (end >= 0 && bytes.getInt(end) != END) {
			end--;
		}
		if (end < 0) {
			throw new SheetException(Kind.CORRUPT, place, Term.NO_DIRECTORY);
		}
		ZipDirectory directory = new ZipDirectory(bytes.getShort(end + 10) & 0xFFFF, bytes.getInt(end + 12) & UNKNOWN);
		if (directory.bytes == UNKNOWN && end >= 20 && bytes.getInt(end - 20) == LOCATOR_64) {
			directory = of64(place, file, bytes.getLong(end - 12));
		}
		if (directory.entries > MOST_PARTS || directory.bytes > MOST_BYTES || directory.entries < 0 || directory.bytes < 0) {
			throw new SheetException(Kind.TOO_MUCH, place, "zip", Term.PARTS, MOST_PARTS);
		}
	}

	private static ZipDirectory of64(Place place, RandomAccessFile file, long position) throws IOException {
		byte[] record = new byte[56];
		if (position < 0 || position > file.length() - record.length) {
			throw new SheetException(Kind.CORRUPT, place, Term.NO_DIRECTORY);
		}
		file.seek(position);
		file.readFully(record);
		ByteBuffer bytes = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
		if (bytes.getInt(0) != END_64) {
			throw new SheetException(Kind.CORRUPT, place, Term.NO_DIRECTORY);
		}
		return new ZipDirectory(bytes.getLong(32), bytes.getLong(40));
	}
}
