package org.chainscape.ui.publish.figure;

import java.awt.image.BufferedImage;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.scene.Scene;
import org.chainscape.ui.publish.preview.Page;

/**
 * A figure on the page it is made for.
 *
 * @param scene the figure
 * @param place where it stands on its page
 */
record FigurePage(Scene scene, PagePreset.Place place) implements Page {

	static FigurePage of(Scene scene, PagePreset preset) {
		return new FigurePage(scene, preset.place(scene.width(), scene.height()));
	}

	@Override
	public double width() {
		return place.width();
	}

	@Override
	public double height() {
		return place.height();
	}

	@Override
	public BufferedImage paint(double scale) {
		return PngFigure.paint(scene, place, scale);
	}
}
