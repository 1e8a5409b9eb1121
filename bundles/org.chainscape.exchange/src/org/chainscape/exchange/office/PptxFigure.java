package org.chainscape.exchange.office;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;

/** Writes figures as PowerPoint files: one slide each, made of native shapes. */
public final class PptxFigure {

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
	 * Writes several figures into one file.
	 *
	 * @param scenes make the figures, one after the other
	 * @param preset the page; slides of a file are of one size, that of the largest figure where figures keep their size
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void writeAll(List<Supplier<Scene>> scenes, PagePreset preset, OutputStream stream) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			for (Supplier<Scene> figure : scenes) {
				Scene scene = figure.get();
				PagePreset.Place place = preset.place(scene.width(), scene.height());
				show.setPageSize(new Dimension((int) (place.width() * 0.75), (int) (place.height() * 0.75)));
				SlideShapes.add(show.createSlide(), scene, new Rect(place.x(), place.y(), scene.width() * place.scale(),
						scene.height() * place.scale()));
			}
			StablePackage.write(show, stream);
		}
	}
}
