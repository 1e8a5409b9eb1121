package org.chainscape.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Scene;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a figure as a Word file: one page, on which it stands in the line, made of native shapes. */
public final class DocxFigure {

	private static final double TWIPS = 15;
	/** Millimetres. */
	private static final double MARGIN = 10;
	private static final double A4_WIDTH = 210;
	private static final double A4_HEIGHT = 297;
	/** Pages of Word have edges of at most 22 inches. */
	private static final double LONGEST = 22 * 25.4;
	/** What the line a figure stands in needs below it. */
	private static final double LINE = 2;

	private DocxFigure() {
	}

	/**
	 * Writes a figure. For a column of 15 cm the page is A4; for a figure of its own size the page is as large as the figure with a margin.
	 *
	 * @param scene the figure
	 * @param preset the page
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(Scene scene, PagePreset preset, OutputStream stream) throws IOException {
		Paper paper = Paper.of(scene, preset);
		double scale = Math.min(preset == PagePreset.NATURAL ? 1 : Double.MAX_VALUE,
				Math.min((paper.width() - 2 * paper.side()) * PagePreset.UNITS / scene.width(),
						(paper.height() - 2 * paper.above() - LINE) * PagePreset.UNITS / scene.height()));
		try (XWPFDocument document = new XWPFDocument()) {
			paper.apply(document);
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setAlignment(ParagraphAlignment.CENTER);
			paragraph.setSpacingBefore(0);
			paragraph.setSpacingAfter(0);
			XWPFRun run = paragraph.createRun();
			run.setFontSize(1);
			WordShapes.add(run, scene, scene.width() * scale, scene.height() * scale, WordShapes.Readers.ALL);
			StablePackage.write(document, stream);
		}
	}

	/**
	 * A page, in millimetres.
	 *
	 * @param width its width
	 * @param height its height
	 * @param side margin on the left and right
	 * @param above margin above and below
	 */
	private record Paper(double width, double height, double side, double above) {

		static Paper of(Scene scene, PagePreset preset) {
			return switch (preset) {
			case NATURAL -> new Paper(Math.min(LONGEST, scene.width() / PagePreset.UNITS + 2 * MARGIN),
					Math.min(LONGEST, scene.height() / PagePreset.UNITS + 2 * MARGIN + LINE), MARGIN, MARGIN);
			case COLUMN -> new Paper(A4_WIDTH, A4_HEIGHT, (A4_WIDTH - 150) / 2, 25);
			case A4_LANDSCAPE -> new Paper(A4_HEIGHT, A4_WIDTH, 12, 12);
			case WIDESCREEN -> new Paper(338.6667, 190.5, MARGIN, MARGIN);
			};
		}

		void apply(XWPFDocument document) {
			CTSectPr section = document.getDocument().getBody().addNewSectPr();
			CTPageSz size = section.addNewPgSz();
			size.setW(twips(width));
			size.setH(twips(height));
			if (width > height) {
				size.setOrient(STPageOrientation.LANDSCAPE);
			}
			CTPageMar margins = section.addNewPgMar();
			margins.setLeft(twips(side));
			margins.setRight(twips(side));
			margins.setTop(twips(above));
			margins.setBottom(twips(above));
			margins.setHeader(BigInteger.ZERO);
			margins.setFooter(BigInteger.ZERO);
			margins.setGutter(BigInteger.ZERO);
		}

		private static BigInteger twips(double millimetres) {
			return BigInteger.valueOf(Math.round(millimetres * PagePreset.UNITS * TWIPS));
		}
	}
}
