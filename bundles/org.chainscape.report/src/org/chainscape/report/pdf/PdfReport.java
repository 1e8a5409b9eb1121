package org.chainscape.report.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.content.ReportMaterial;

/** Writes a report as PDF: cover, contents, running heads, figures as vectors with text that can be searched. */
public final class PdfReport {

	private PdfReport() {
	}

	/**
	 * Writes the report.
	 *
	 * @param material what it is put together of
	 * @param stream where to; flushed, not closed
	 * @param progress is told about every figure, and may stop
	 * @throws IOException if writing fails
	 * @throws ReportException if a figure or table cannot be made
	 */
	public static void write(ReportMaterial material, OutputStream stream, ReportProgress progress) throws IOException, ReportException {
		throw new UnsupportedOperationException();
	}
}
