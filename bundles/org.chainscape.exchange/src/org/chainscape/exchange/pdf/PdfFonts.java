package org.chainscape.exchange.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.chainscape.scene.FontRuns;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;
import org.chainscape.scene.Shape;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/**
 * The fonts of one PDF document: Noto Sans SC, regular and bold, embedded as far as it is used, so that text can be searched, marked and
 * copied. Characters it lacks are drawn as outlines of an installed font. For one thread; make it anew for every document.
 */
public final class PdfFonts implements FontRuns {

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
	/** Widths that differ by less than this share are the same width. */
	private static final double NOTHING = 0.0005;

	private final PDDocument document;
	private Face regular;
	private Face bold;

	/**
	 * The fonts of a document. Nothing is read before it is used.
	 *
	 * @param document the document they are embedded in when it is saved
	 */
	public PdfFonts(PDDocument document) {
		this.document = Objects.requireNonNull(document);
	}

	/**
	 * A font that can be used on the pages of the document.
	 *
	 * @param heavy whether the bold weight is wanted
	 * @return the font; only what is used of it goes into the file
	 * @throws UncheckedIOException if it cannot be read
	 */
	public PDFont font(boolean heavy) {
		return face(heavy).font();
	}

	/**
	 * Whether a text can be set in the font.
	 *
	 * @param text the text
	 * @param heavy whether the bold weight is wanted
	 * @return false if one of its visible characters is missing
	 */
	public boolean has(String text, boolean heavy) {
		return text.codePoints().allMatch(point -> isInvisible(point) || face(heavy).has(point));
	}

	/**
	 * Makes a surface write text as text in these fonts, whatever font is set on it; each text takes the room it would take in that one.
	 *
	 * @param graphics a surface of the same document
	 */
	public void prepare(PdfBoxGraphics2D graphics) {
		graphics.setFontTextDrawer(new EmbeddedText(this));
	}

	@Override
	public List<Run> runs(String text, FontSpec font) {
		Font main = Fonts.shipped().font(font);
		Face face = face(font.bold());
		List<Run> runs = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		boolean own = true;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int point = text.codePointAt(i);
			boolean owned = isInvisible(point) ? own : face.has(point);
			if (owned != own && !piece.isEmpty()) {
				add(runs, piece, own ? main : null, font);
			}
			own = owned;
			piece.appendCodePoint(point);
		}
		add(runs, piece, own ? main : null, font);
		return runs;
	}

	/** Stretched or condensed to the width the scene was measured with, so that nothing touches its neighbour. */
	@Override
	public List<Run> runs(Shape.Text text) {
		List<Run> runs = runs(text.text(), text.font());
		double width = runs.stream().mapToDouble(run -> run.font().getStringBounds(run.text(), CONTEXT).getWidth()).sum();
		if (width <= 0 || text.width() <= 0 || Math.abs(text.width() / width - 1) < NOTHING) {
			return runs;
		}
		AffineTransform stretch = AffineTransform.getScaleInstance(text.width() / width, 1);
		return runs.stream().map(run -> new Run(run.text(), run.font().deriveFont(stretch))).toList();
	}

	/** What is drawn of a text: characters that are not seen and not in the font are left out, odd spaces become plain ones. */
	String drawn(String text, boolean heavy) {
		StringBuilder drawn = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			if (face(heavy).has(point)) {
				drawn.appendCodePoint(point);
			} else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
				drawn.append(' ');
			}
		});
		return drawn.toString();
	}

	private static void add(List<Run> runs, StringBuilder piece, Font own, FontSpec font) {
		if (own == null) {
			runs.addAll(Fonts.find().runs(piece.toString(), font));
		} else if (!piece.isEmpty()) {
			runs.add(new Run(piece.toString(), own));
		}
		piece.setLength(0);
	}

	private static boolean isInvisible(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
				|| Character.getType(point) == Character.FORMAT;
	}

	private Face face(boolean heavy) {
		try {
			if (heavy) {
				bold = bold == null ? Face.bold(document) : bold;
				return bold;
			}
			regular = regular == null ? Face.regular(document) : regular;
			return regular;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
