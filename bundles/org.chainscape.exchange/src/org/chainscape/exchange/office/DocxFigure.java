package org.chainscape.exchange.office;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Scene;

/** Writes figures as Word files: one page each, made of native shapes. */
public final class DocxFigure {

	private DocxFigure() {
	}

	/**
	 * Writes a figure.
	 *
	 * @param scene the figure
	 * @param preset the page
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(Scene scene, PagePreset preset, OutputStream stream) throws IOException {
		PagePreset.Place place = preset.place(scene.width(), scene.height());
		try (XWPFDocument document = new XWPFDocument()) {
			WordShapes.add(document.createParagraph().createRun(), scene, scene.width() * place.scale(), scene.height() * place.scale());
			StablePackage.write(document, stream);
		}
	}
}
