package org.chainscape.report.page;

import java.io.IOException;
import java.io.Writer;

import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.outline.Outline;

/**
 * Writes a report as one HTML file that needs nothing else: figures to move in, facts and sources behind every box and line, a search over
 * all of it. The same material gives the same characters.
 */
public final class PageReport {

	private PageReport() {
	}

	/**
	 * Writes the report.
	 *
	 * @param material what it is put together of
	 * @param writer where to; for a file use UTF-8, as the page says; flushed, not closed
	 * @param progress is told about every figure, and may stop
	 * @throws IOException if writing fails
	 * @throws ReportException if a figure or table cannot be made
	 */
	public static void write(ReportMaterial material, Writer writer, ReportProgress progress) throws IOException, ReportException {
		PageBody body = new PageBody(material.basis(), Outline.of(material));
		String content = body.write(progress);
		new PageFrame(material.basis(), body).write(content, writer);
		writer.flush();
	}
}
