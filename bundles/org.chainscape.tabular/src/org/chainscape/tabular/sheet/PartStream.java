package org.chainscape.tabular.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

import org.chainscape.tabular.sheet.SheetException.Kind;

/**
 * The bytes of a part as they are unpacked. Refuses a part that unpacks to too much, and one whose tags or texts have no end: those would
 * be held in memory before anybody could count them.
 */
final class PartStream extends FilterInputStream {

	/** Small parts may be packed as tightly as they like. */
	private static final long GRACE = 16L << 20;
	private static final long MEGA = 1L << 20;
	/** Longer than the longest text of a cell with every character written as a reference. */
	private static final int LONGEST = 1 << 20;

	private final String name;
	private final long packed;
	private final Place place;
	private final SheetLimits limits;
	private long count;
	/** How many bytes ago the last tag began and ended. */
	private int sinceTag;
	private int sinceEnd;
	/** Inside of comments and the like tags are no tags: those count as one. */
	private boolean declared;
	private int before;
	private int beforeThat;

	PartStream(InputStream stream, ZipEntry entry, Place place, SheetLimits limits) {
		super(stream);
		this.name = entry.getName();
		this.packed = Math.max(1, entry.getCompressedSize());
		this.place = place;
		this.limits = limits;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		if (read > 0) {
			count += read;
			if (count > limits.unpackedBytes()) {
				throw new SheetException(Kind.UNPACKED_SIZE, place, limits.unpackedBytes() / MEGA);
			}
			if (count > GRACE && count / packed > limits.packing()) {
				throw new SheetException(Kind.PACKED_TOO_TIGHTLY, place, name, limits.packing());
			}
			look(bytes, offset, offset + read);
		}
		return read;
	}

	private void look(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			byte next = bytes[i];
			sinceTag++;
			sinceEnd++;
			if (next == '<' && !declared) {
				sinceTag = 0;
			} else if (next == '!' && before == '<') {
				declared = true;
			} else if (next == '>') {
				if (!declared) {
					sinceEnd = 0;
				} else if (before == beforeThat && (before == '-' || before == ']')) {
					declared = false;
				}
			}
			beforeThat = before;
			before = next;
		}
		if (Math.max(sinceTag, sinceEnd) > LONGEST) {
			throw new SheetException(Kind.TOO_MUCH, place, name, Term.TAG_LENGTH, LONGEST);
		}
	}
}
