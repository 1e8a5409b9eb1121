package org.chainscape.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.chainscape.exchange.pdf.PdfFigure;
import org.chainscape.exchange.pdf.PdfFonts;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Captions;
import org.chainscape.report.plot.PlotPainter;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Scene;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** Draws figures and plots into a PDF, one after the other: once drawn, only their compressed drawing is kept. */
final class Studio {

	static final double PLOT_WIDTH = 600;
	static final double PLOT_HEIGHT = 330;
	private static final double USUAL_TYPE = 12;

	private final PDDocument document;
	private final PdfFonts fonts;
	private final HouseStyle house;
	private final Language language;

	Studio(PDDocument document, PdfFonts fonts, ReportBasis basis) {
		this.document = document;
		this.fonts = fonts;
		this.house = basis.request().house();
		this.language = basis.language();
	}

	Artwork draw(Block.Figure figure) throws IOException {
		Plate plate = figure.figure().draw();
		Scene scene = plate.scene();
		PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) scene.width(), (float) scene.height());
		PdfFigure.paint(scene, graphics, fonts);
		graphics.dispose();
		double smallest = scene.smallestText().map(text -> text.font().size()).orElse(USUAL_TYPE);
		return new Artwork(graphics.getXFormObject(), scene.width(), scene.height(), smallest, Captions.below(plate, language));
	}

	Artwork draw(Block.Plot plot) throws IOException {
		PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) PLOT_WIDTH, (float) PLOT_HEIGHT);
		fonts.prepare(graphics);
		PlotPainter.paint(plot.plot(), house, graphics, new Rectangle2D.Double(0, 0, PLOT_WIDTH, PLOT_HEIGHT));
		graphics.dispose();
		return new Artwork(graphics.getXFormObject(), PLOT_WIDTH, PLOT_HEIGHT, USUAL_TYPE,
				Captions.below(plot.plot().words().sources(), plot.plot().words().notes(), language));
	}
}
