package org.chainscape.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries have one fixed time, and in whose XML shapes that were left out get their place. */
final class StableZip extends ZipArchiveOutputStream {

	/** Zip files hold local time; at the very beginning of their era some readers are confused. */
	static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	/** Shapes resemble each other so much that more effort gains little. */
	private static final int LEVEL = 4;

	/** The XML of the entry that is being written; {@code null} while it is no XML. */
	private Part part;

	StableZip(OutputStream stream) {
		super(stream);
		setLevel(LEVEL);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
		super.putArchiveEntry(entry);
		part = entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml") ? new Part() : null;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (part == null) {
			super.write(bytes, offset, length);
		} else {
			part.write(bytes, offset, length);
		}
	}

	@Override
	public void closeArchiveEntry() throws IOException {
		Part whole = part;
		part = null;
		if (whole != null) {
			whole.unpack(this);
		}
		super.closeArchiveEntry();
	}

	/** Shows its bytes without a copy. */
	private static final class Part extends ByteArrayOutputStream {

		Part() {
			super(8192);
		}

		void unpack(OutputStream stream) throws IOException {
			LateShapes.unpack(buf, count, stream);
		}
	}
}
