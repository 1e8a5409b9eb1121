package org.chainscape.ui.citations;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chainscape.ui.publish.preview.Page;
import org.chainscape.ui.publish.preview.PdfPage;

/** A PDF file whose pages are painted one at a time, with words marked on them. */
final class PdfFile implements Closeable {

	private static final Color MARK = new Color(255, 214, 0);
	private static final float OPACITY = 0.4f;

	private final PDDocument document;
	private final PDFRenderer renderer;
	private boolean closed;

	private PdfFile(PDDocument document) {
		this.document = document;
		renderer = new PDFRenderer(document);
	}

	/**
	 * Opens a file.
	 *
	 * @param file the file
	 * @return its pages
	 * @throws IOException if it cannot be read, such as one that needs a password
	 */
	static PdfFile open(Path file) throws IOException {
		return new PdfFile(Loader.loadPDF(file.toFile()));
	}

	int pages() {
		return document.getNumberOfPages();
	}

	/**
	 * Where words stand.
	 *
	 * @param index the page, from 0
	 * @param quote the words; blanks and line ends do not matter
	 * @return places on the page in points from its top left corner; none if they do not stand there
	 * @throws IOException if the page cannot be read
	 */
	synchronized List<Rectangle2D> find(int index, String quote) throws IOException {
		return closed || quote.isBlank() ? List.of() : new PdfWords(document, index).find(quote);
	}

	/** {@return the page as it is painted, with places marked} */
	Page page(int index, List<Rectangle2D> marks) {
		List<Rectangle2D> places = List.copyOf(marks);
		return PdfPage.of(document.getPage(index), factor -> paint(index, factor, places));
	}

	private synchronized BufferedImage paint(int index, float factor, List<Rectangle2D> marks) throws IOException {
		if (closed) {
			throw new IOException(CitationTexts.get("page.closed"));
		}
		BufferedImage image = renderer.renderImage(index, factor, ImageType.RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
		graphics.setColor(MARK);
		graphics.scale(factor, factor);
		marks.forEach(graphics::fill);
		graphics.dispose();
		return image;
	}

	@Override
	public synchronized void close() throws IOException {
		if (!closed) {
			closed = true;
			document.close();
		}
	}
}
