package org.chainscape.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Compares what is written to it with bytes there are, without holding either. */
final class Comparison extends OutputStream {

	private final InputStream expected;
	private boolean same = true;

	Comparison(Content expected) throws IOException {
		this.expected = new BufferedInputStream(expected.open());
	}

	/** {@return whether exactly the expected bytes were written; to be asked once, when all is written} */
	boolean isSame() throws IOException {
		return same && expected.read() < 0;
	}

	@Override
	public void write(int value) throws IOException {
		same = same && expected.read() == (value & 0xFF);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (same) {
			byte[] there = expected.readNBytes(length);
			same = there.length == length && Arrays.equals(there, 0, length, bytes, offset, offset + length);
		}
	}

	@Override
	public void close() throws IOException {
		expected.close();
	}
}
