package org.chainscape.report.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.chainscape.report.ReportException;
import org.chainscape.store.AtomicFile;

/** Writes a file whole or not at all, and lets through why its content could not be made. */
final class Whole {

	/**
	 * Makes the content of a file.
	 *
	 * @param <T> what it answers
	 */
	interface Content<T> {

		/** Writes the content. */
		T write(OutputStream stream) throws IOException, ReportException;
	}

	/** Carries what is wrong with a report through the writing of the file. */
	private static final class Carrier extends IOException {

		private static final long serialVersionUID = 1L;

		Carrier(ReportException problem) {
			super(problem);
		}
	}

	private Whole() {
	}

	/** Writes a file. */
	static <T> T write(Path file, Content<T> content) throws IOException, ReportException {
		Answer<T> answer = new Answer<>();
		try {
			AtomicFile.write(file, stream -> answer.value = guarded(content, stream));
		} catch (Carrier e) {
			throw (ReportException) e.getCause();
		}
		return answer.value;
	}

	private static <T> T guarded(Content<T> content, OutputStream stream) throws IOException {
		try {
			return content.write(stream);
		} catch (ReportException e) {
			throw new Carrier(e);
		}
	}

	/** What the content answered. */
	private static final class Answer<T> {

		private T value;
	}
}
