package org.chainscape.ui.publish.report;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.preview.Page;
import org.chainscape.ui.publish.preview.PdfPage;

/** The pages of a PDF file that is deleted when nobody needs them any more. They are painted one at a time. */
final class PdfPages implements Closeable {

	private final Path file;
	private final PDDocument document;
	private final PDFRenderer renderer;
	private final List<Page> pages = new ArrayList<>();
	private boolean closed;

	private PdfPages(Path file, PDDocument document) {
		this.file = file;
		this.document = document;
		renderer = new PDFRenderer(document);
		for (int i = 0; i < document.getNumberOfPages(); i++) {
			int index = i;
			pages.add(PdfPage.of(document.getPage(i), factor -> paint(index, factor)));
		}
	}

	/**
	 * Opens a file.
	 *
	 * @param file the file; deleted in the end
	 * @return its pages
	 * @throws IOException if it cannot be read
	 */
	static PdfPages open(Path file) throws IOException {
		return new PdfPages(file, Loader.loadPDF(file.toFile()));
	}

	/** {@return the pages} */
	List<Page> pages() {
		return List.copyOf(pages);
	}

	private synchronized BufferedImage paint(int index, float factor) throws IOException {
		if (closed) {
			throw new IOException(PublishTexts.text("preview.working"));
		}
		return renderer.renderImage(index, factor, ImageType.RGB);
	}

	@Override
	public synchronized void close() throws IOException {
		if (!closed) {
			closed = true;
			document.close();
			Files.deleteIfExists(file);
		}
	}
}
