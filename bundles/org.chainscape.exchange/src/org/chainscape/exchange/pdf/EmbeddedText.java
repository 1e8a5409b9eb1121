package org.chainscape.exchange.pdf;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;

/** Writes what is set in the font of the document as text; everything else becomes outlines. */
final class EmbeddedText implements IPdfBoxGraphics2DFontTextDrawer {

	private final PdfFonts fonts;
	private final String regular = Fonts.shipped().font(new FontSpec(1, false)).getPSName();
	private final String bold = Fonts.shipped().font(new FontSpec(1, true)).getPSName();

	EmbeddedText(PdfFonts fonts) {
		this.fonts = fonts;
	}

	@Override
	public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface) {
		String name = surface.getFont().getPSName();
		return (name.equals(regular) || name.equals(bold)) && fonts.has(string(text), name.equals(bold));
	}

	/** The surface has its origin at the start of the baseline; y points downwards there, and upwards in text. */
	@Override
	public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface) throws IOException {
		Font font = surface.getFont();
		boolean heavy = font.getPSName().equals(bold);
		String drawn = fonts.drawn(string(text), heavy);
		if (drawn.isEmpty()) {
			return;
		}
		AffineTransform upwards = new AffineTransform(font.getTransform());
		upwards.scale(1, -1);
		PDPageContentStream content = surface.getContentStream();
		surface.applyPaint(surface.getPaint(), null);
		content.beginText();
		content.setFont(fonts.font(heavy), font.getSize2D());
		content.setTextMatrix(new Matrix(upwards));
		content.showText(drawn);
		content.endText();
	}

	@Override
	public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv surface) {
		return surface.getCalculationGraphics().getFontMetrics(font);
	}

	private static String string(AttributedCharacterIterator text) {
		StringBuilder string = new StringBuilder();
		for (char each = text.first(); each != CharacterIterator.DONE; each = text.next()) {
			string.append(each);
		}
		return string.toString();
	}
}
