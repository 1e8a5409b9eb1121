package org.chainscape.report.markdown;

import java.io.IOException;
import java.nio.file.Path;

import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.content.ReportMaterial;

/** Writes a report as Markdown as GitHub reads it, with its figures as SVG files beside it. */
public final class MarkdownReport {

	private MarkdownReport() {
	}

	/**
	 * Writes the report. The file itself comes last, so that it never names a figure that is not there.
	 *
	 * @param material what it is put together of
	 * @param file the Markdown file; its figures go into a folder of its name with {@code -figures}
	 * @param progress is told about every figure, and may stop
	 * @throws IOException if writing fails
	 * @throws ReportException if a figure or table cannot be made
	 */
	public static void write(ReportMaterial material, Path file, ReportProgress progress) throws IOException, ReportException {
		throw new UnsupportedOperationException();
	}
}
