package org.chainscape.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Color;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

/** Writes figures as PowerPoint files: one slide each, made of native shapes. */
public final class PptxFigure {

	private static final double EMU = 9525;
	/** Slides may have edges of 1 to 56 inches. */
	private static final double SHORTEST = 96;
	private static final double LONGEST = 56 * 96.0;

	private PptxFigure() {
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
		writeAll(List.of(() -> scene), preset, stream);
	}

	/**
	 * Writes several figures into one file. The slides of a file are of one size: that of the page, or as large as the largest figure needs
	 * where the page depends on the figure. Figures larger than 56 inches are made smaller, since slides are not larger.
	 *
	 * @param scenes make the figures, one after the other
	 * @param preset the page
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void writeAll(List<Supplier<Scene>> scenes, PagePreset preset, OutputStream stream) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			List<Placed> figures = new ArrayList<>();
			double width = SHORTEST;
			double height = SHORTEST;
			for (Supplier<Scene> figure : scenes) {
				Scene scene = figure.get();
				PagePreset.Place place = preset.place(scene.width(), scene.height());
				double shrink = Math.min(1, LONGEST / Math.max(place.width(), place.height()));
				double scale = place.scale() * shrink;
				width = Math.max(width, place.width() * shrink);
				height = Math.max(height, place.height() * shrink);
				XSLFSlide slide = show.createSlide();
				background(slide, scene.background());
				Rect size = new Rect(0, 0, scene.width() * scale, scene.height() * scale);
				figures.add(new Placed(SlideShapes.add(slide, scene, scale, size), size));
			}
			CTSlideSize page = show.getCTPresentation().getSldSz();
			if (page.isSetType()) {
				page.unsetType();
			}
			page.setCx((int) Math.round(width * EMU));
			page.setCy((int) Math.round(height * EMU));
			for (Placed figure : figures) {
				SlideShapes.move(figure.group(), (width - figure.size().width()) / 2, (height - figure.size().height()) / 2);
			}
			StablePackage.write(show, stream);
		}
	}

	/**
	 * A figure on its slide.
	 *
	 * @param group its shapes
	 * @param size how large it is
	 */
	private record Placed(XSLFGroupShape group, Rect size) {
	}

	private static void background(XSLFSlide slide, Color color) {
		CTBackgroundProperties properties = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
		properties.addNewSolidFill().addNewSrgbClr()
				.setVal(new byte[] {(byte) color.red(), (byte) color.green(), (byte) color.blue()});
		properties.addNewEffectLst();
	}
}
