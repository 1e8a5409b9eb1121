package org.chainscape.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chainscape.exchange.pdf.PdfFonts;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Outline;

/**
 * Writes a report as PDF: cover, contents and list of figures with page numbers, running heads, bookmarks, figures as vectors with text
 * that can be searched. The same material gives the same bytes.
 */
public final class PdfReport {

	private PdfReport() {
	}

	/**
	 * Writes the report. Figures are drawn one after the other and kept as compressed drawings only.
	 *
	 * @param material what it is put together of
	 * @param stream where to; flushed, not closed
	 * @param progress is told about every figure, and may stop
	 * @throws IOException if writing fails
	 * @throws ReportException if a figure or table cannot be made
	 */
	public static void write(ReportMaterial material, OutputStream stream, ReportProgress progress) throws IOException, ReportException {
		Outline outline = Outline.of(material);
		try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			PdfFonts fonts = new PdfFonts(document);
			Map<String, Artwork> artworks = draw(outline, new Studio(document, fonts, material.basis()), progress);
			Pages pages = new Pages(document, fonts);
			pages.lay(new PdfMarkup(material.basis(), outline, artworks), artworks);
			pages.describe(outline, material.basis().request());
			document.save(stream);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		stream.flush();
	}

	private static Map<String, Artwork> draw(Outline outline, Studio studio, ReportProgress progress) throws IOException, ReportException {
		Map<String, Artwork> artworks = new LinkedHashMap<>();
		int total = outline.exhibits().size() + 1;
		int done = 0;
		for (Block.Exhibit exhibit : outline.exhibits()) {
			progress.step(exhibit.title(), done++, total);
			if (exhibit instanceof Block.Figure figure) {
				artworks.put(exhibit.anchor(), studio.draw(figure));
			} else if (exhibit instanceof Block.Plot plot) {
				artworks.put(exhibit.anchor(), studio.draw(plot));
			}
		}
		progress.step(outline.title(), done, total);
		return artworks;
	}
}
