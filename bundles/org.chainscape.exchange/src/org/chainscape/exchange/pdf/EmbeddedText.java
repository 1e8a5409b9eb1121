package org.chainscape.exchange.pdf;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;

/**
 * Writes text as text in the font of the document, in whatever font it is set: another one of the same size and weight would have to be
 * drawn as outlines, which nobody can search. It takes the room the other would take. What the font lacks becomes outlines.
 */
final class EmbeddedText implements IPdfBoxGraphics2DFontTextDrawer {

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
	private static final String HEAVY = "bold";

	private final PdfFonts fonts;
	private final Set<String> own = Stream.of(false, true).map(bold -> Fonts.shipped().font(new FontSpec(1, bold)).getPSName())
			.collect(Collectors.toUnmodifiableSet());

	EmbeddedText(PdfFonts fonts) {
		this.fonts = fonts;
	}

	@Override
	public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface) {
		text.first();
		boolean uniform = text.getRunLimit() == text.getEndIndex();
		return uniform && fonts.has(string(text), isHeavy(font(text, surface)));
	}

	/** The surface has its origin at the start of the baseline; y points downwards there, and upwards in text. */
	@Override
	public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface) throws IOException {
		Font font = font(text, surface);
		PDFont embedded = fonts.font(isHeavy(font));
		String drawn = fonts.drawn(string(text), isHeavy(font));
		if (drawn.isEmpty()) {
			return;
		}
		AffineTransform upwards = new AffineTransform(font.getTransform());
		upwards.scale(own.contains(font.getPSName()) ? 1 : stretch(drawn, font, embedded), -1);
		PDPageContentStream content = surface.getContentStream();
		surface.applyPaint(surface.getPaint(), null);
		content.beginText();
		content.setFont(embedded, font.getSize2D());
		content.setTextMatrix(new Matrix(upwards));
		content.showText(drawn);
		content.endText();
	}

	@Override
	public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv surface) {
		return surface.getCalculationGraphics().getFontMetrics(font);
	}

	private static Font font(AttributedCharacterIterator text, IFontTextDrawerEnv surface) {
		return text.getAttribute(TextAttribute.FONT) instanceof Font font ? font : surface.getFont();
	}

	private static double stretch(String text, Font font, PDFont embedded) throws IOException {
		double wanted = font.deriveFont(new AffineTransform()).getStringBounds(text, CONTEXT).getWidth();
		double natural = embedded.getStringWidth(text) / 1000 * font.getSize2D();
		return wanted > 0 && natural > 0 ? wanted / natural : 1;
	}

	/** Fonts read from files do not say so by their style. */
	private static boolean isHeavy(Font font) {
		return font.isBold() || font.getPSName().toLowerCase(Locale.ROOT).contains(HEAVY);
	}

	private static String string(AttributedCharacterIterator text) {
		StringBuilder string = new StringBuilder();
		for (char each = text.first(); each != CharacterIterator.DONE; each = text.next()) {
			string.append(each);
		}
		return string.toString();
	}
}
