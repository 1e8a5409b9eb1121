package org.chainscape.rules.evl;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The beginning of what rules print; the rest goes nowhere. */
final class RunLog extends OutputStream {

	private static final int BYTES = 16 * 1024;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	@Override
	public synchronized void write(int value) {
		if (bytes.size() < BYTES) {
			bytes.write(value);
		}
	}

	@Override
	public synchronized void write(byte[] values, int start, int length) {
		bytes.write(values, start, Math.max(0, Math.min(length, BYTES - bytes.size())));
	}

	PrintStream stream() {
		return new PrintStream(this, false, StandardCharsets.UTF_8);
	}

	synchronized String text() {
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
