package org.chainscape.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The standard output. Who reads it may stop reading when it has seen enough, as {@code head} does; that is no error, and the rest is
 * dropped. Every other failure is passed on.
 */
final class PipedResult extends OutputStream {

	private interface Writing {

		void run() throws IOException;
	}

	private final OutputStream target;
	private boolean unread;

	PipedResult(OutputStream target) {
		this.target = new BufferedOutputStream(target);
	}

	@Override
	public void write(int b) throws IOException {
		pass(() -> target.write(b));
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		pass(() -> target.write(bytes, offset, length));
	}

	@Override
	public void flush() throws IOException {
		pass(target::flush);
	}

	@Override
	public void close() throws IOException {
		pass(target::close);
	}

	private void pass(Writing writing) throws IOException {
		if (unread) {
			return;
		}
		try {
			writing.run();
		} catch (IOException e) {
			// Java has no type for it; Linux and macOS say "Broken pipe", Windows "The pipe is being closed" or "has been ended".
			unread = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
			if (!unread) {
				throw e;
			}
		}
	}
}
