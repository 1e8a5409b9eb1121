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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.preview.Page;

/** The pages of a PDF file that is deleted when nobody needs them any more. They are painted one at a time. */
final class PdfPages implements Closeable {

	private static final double POINTS_IN_UNIT = 0.75;

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
			pages.add(page(document.getPage(i), i));
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

	private Page page(PDPage page, int index) {
		PDRectangle box = page.getCropBox();
		boolean turned = page.getRotation() % 180 != 0;
		return new PdfPage(index, (turned ? box.getHeight() : box.getWidth()) / POINTS_IN_UNIT,
			(turned ? box.getWidth() : box.getHeight()) / POINTS_IN_UNIT);
	}

	private synchronized BufferedImage paint(int index, double scale) throws IOException {
		if (closed) {
			throw new IOException(PublishTexts.text("preview.working"));
		}
		return renderer.renderImage(index, (float) (scale / POINTS_IN_UNIT), ImageType.RGB);
	}

	@Override
	public synchronized void close() throws IOException {
		if (!closed) {
			closed = true;
			document.close();
			Files.deleteIfExists(file);
		}
	}

	/** A page of the file. */
	private final class PdfPage implements Page {

		private final int index;
		private final double width;
		private final double height;

		PdfPage(int index, double width, double height) {
			this.index = index;
			this.width = width;
			this.height = height;
		}

		@Override
		public double width() {
			return width;
		}

		@Override
		public double height() {
			return height;
		}

		@Override
		public BufferedImage paint(double scale) throws IOException {
			return PdfPages.this.paint(index, scale);
		}
	}
}
