package org.chainscape.ui.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Fonts;
import org.chainscape.scene.Scene;
import org.chainscape.scene.paint.ScenePainter;
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
		BufferedImage picture = new BufferedImage((int) Math.max(1, Math.round(width() * scale)), (int) Math.max(1, Math.round(height() * scale)),
			BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
			graphics.scale(scale, scale);
			graphics.translate(place.x(), place.y());
			graphics.scale(place.scale(), place.scale());
			new ScenePainter(Fonts.find()).paint(scene, graphics);
		} finally {
			graphics.dispose();
		}
		return picture;
	}
}
