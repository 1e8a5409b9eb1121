package org.chainscape.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Scene;
import org.chainscape.scene.paint.ScenePainter;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/**
 * Writes scenes as PDF: lines as lines, text as text in the font the program carries, embedded as far as it is used. One page for each
 * figure. The same scenes give the same bytes.
 */
public final class PdfFigure {

	private static final double POINTS_PER_UNIT = 0.75;
	private static final String PROGRAM = "Chainscape";

	private PdfFigure() {
	}

	/**
	 * Writes a figure on a page of its own.
	 *
	 * @param scene the scene
	 * @param preset the page
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws org.chainscape.scene.FontMissingException if no font has one of the characters
	 */
	public static void write(Scene scene, PagePreset preset, OutputStream stream) throws IOException {
		writeAll(List.of(() -> scene), preset, stream);
	}

	/**
	 * Writes figures, each on a page of its own, with bookmarks. A scene is asked for when its turn comes and not kept.
	 *
	 * @param scenes the scenes, at least one
	 * @param preset the pages
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws org.chainscape.scene.FontMissingException if no font has one of the characters
	 */
	public static void writeAll(List<Supplier<Scene>> scenes, PagePreset preset, OutputStream stream) throws IOException {
		try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			Book book = new Book(document);
			for (Supplier<Scene> scene : scenes) {
				book.add(scene.get(), preset);
			}
			book.finish();
			document.save(stream);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		stream.flush();
	}

	/**
	 * Draws a figure on a surface of a PDF, in units of the scene.
	 *
	 * @param scene the scene
	 * @param graphics the surface, scaled and moved by the caller
	 * @param fonts the fonts of the same document
	 */
	public static void paint(Scene scene, PdfBoxGraphics2D graphics, PdfFonts fonts) {
		paint(scene, graphics, fonts, new PictureFiles());
	}

	private static void paint(Scene scene, PdfBoxGraphics2D graphics, PdfFonts fonts, PictureFiles pictures) {
		fonts.prepare(graphics);
		graphics.setImageEncoder(pictures);
		new ScenePainter(fonts, pictures).paint(scene, graphics);
	}

	/** A document of figures in the making. */
	private static final class Book {

		private final PDDocument document;
		private final PdfFonts fonts;
		private final PictureFiles pictures = new PictureFiles();
		private final PDDocumentOutline bookmarks = new PDDocumentOutline();

		Book(PDDocument document) {
			this.document = document;
			fonts = new PdfFonts(document);
			// Otherwise the time of day goes into the file.
			document.setDocumentId(0L);
		}

		void add(Scene scene, PagePreset preset) throws IOException {
			PagePreset.Place place = preset.place(scene.width(), scene.height());
			PDRectangle bounds = new PDRectangle(points(place.width()), points(place.height()));
			PDPage page = new PDPage(bounds);
			document.addPage(page);
			PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, bounds);
			graphics.scale(POINTS_PER_UNIT, POINTS_PER_UNIT);
			graphics.translate(place.x(), place.y());
			graphics.scale(place.scale(), place.scale());
			paint(scene, graphics, fonts, pictures);
			graphics.dispose();
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawForm(graphics.getXFormObject());
			}
			describe(scene, page);
		}

		private void describe(Scene scene, PDPage page) {
			PDOutlineItem bookmark = new PDOutlineItem();
			PDPageFitDestination destination = new PDPageFitDestination();
			destination.setPage(page);
			bookmark.setDestination(destination);
			bookmark.setTitle(scene.name());
			bookmarks.addLast(bookmark);
			if (document.getNumberOfPages() == 1) {
				document.getDocumentInformation().setTitle(scene.name());
				document.getDocumentInformation().setCreator(PROGRAM);
				document.getDocumentCatalog().setLanguage(scene.language());
				PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
				preferences.setDisplayDocTitle(true);
				document.getDocumentCatalog().setViewerPreferences(preferences);
			}
		}

		void finish() {
			if (document.getNumberOfPages() > 1) {
				document.getDocumentCatalog().setDocumentOutline(bookmarks);
			}
		}

		private static float points(double units) {
			return (float) (units * POINTS_PER_UNIT);
		}
	}
}
