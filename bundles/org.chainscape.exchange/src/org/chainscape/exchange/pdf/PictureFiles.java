package org.chainscape.exchange.pdf;

import java.awt.Graphics2D;
import java.awt.Image;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.chainscape.scene.PictureData;
import org.chainscape.scene.Shape;
import org.chainscape.scene.paint.ScenePainter;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;

/** Embeds a photograph as the file it is, not as its pixels, and every picture once in a document. */
final class PictureFiles implements ScenePainter.Groups, IPdfBoxGraphics2DImageEncoder {

	private final IPdfBoxGraphics2DImageEncoder pixels = new PdfBoxGraphics2DLosslessImageEncoder();
	private final Map<String, PDImageXObject> embedded = new HashMap<>();
	private Shape.Picture next;

	@Override
	public void picture(Shape.Picture picture, Graphics2D graphics) {
		next = picture;
	}

	@Override
	public PDImageXObject encodeImage(PDDocument document, PDPageContentStream content, Image image,
			IPdfBoxGraphics2DImageEncoderEnv surface) {
		if (next == null) {
			return pixels.encodeImage(document, content, image, surface);
		}
		Shape.Picture picture = next;
		next = null;
		PDImageXObject known = embedded.get(picture.data());
		if (known == null) {
			known = "image/jpeg".equals(picture.mediaType()) ? photograph(document, picture)
					: pixels.encodeImage(document, content, image, surface);
			embedded.put(picture.data(), known);
		}
		return known;
	}

	private static PDImageXObject photograph(PDDocument document, Shape.Picture picture) {
		try {
			byte[] file = PictureData.bytes(picture.data()).orElseThrow();
			return JPEGFactory.createFromStream(document, new ByteArrayInputStream(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
