package org.chainscape.diagram.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.scene.Fonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;

/**
 * The two screen fonts texts are painted with, regular and bold. They are large, and the painter scales them down: toolkits only know whole
 * point sizes and round every glyph's width at small ones, so a scaled large font is the only one that lands where the scene says.
 */
final class SurfaceFonts {

	/** Size the fonts are made in, in points. */
	private static final int POINTS = 36;
	private static final double POINTS_PER_INCH = 72;
	/** Widths kept at most; a large diagram has a few thousand texts. */
	private static final int MEASURED = 8000;

	private final Device device;
	private final GC gc;
	private final Face regular;
	private final Face bold;

	/**
	 * Makes the fonts.
	 *
	 * @param device the screen
	 */
	SurfaceFonts(Device device) {
		this.device = device;
		gc = new GC(device);
		String family = family(device);
		regular = new Face(family, SWT.NORMAL);
		bold = new Face(family, SWT.BOLD);
	}

	/**
	 * The face of a weight.
	 *
	 * @param isBold whether it is bold
	 * @return the face
	 */
	Face face(boolean isBold) {
		return isBold ? bold : regular;
	}

	/** Frees what the screen lent. */
	void dispose() {
		gc.dispose();
		regular.font.dispose();
		bold.font.dispose();
	}

	private static String family(Device device) {
		List<String> wanted = Fonts.families();
		Optional<String> installed = wanted.stream().filter(name -> device.getFontList(name, true).length > 0
				|| device.getFontList(name, false).length > 0).findFirst();
		return installed.orElseGet(() -> Arrays.stream(device.getSystemFont().getFontData()).findFirst()
				.map(data -> data.getName()).orElse("Sans"));
	}

	/** One weight. */
	final class Face {

		private final Font font;
		private final double pixels;
		private final int ascent;
		private final Map<String, Integer> widths = new LinkedHashMap<>(256, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
				return size() > MEASURED;
			}
		};

		private Face(String family, int style) {
			font = new Font(device, family, POINTS, style);
			pixels = POINTS * device.getDPI().y / POINTS_PER_INCH;
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			ascent = metrics.getAscent() + metrics.getLeading();
		}

		/** {@return the font to paint with} */
		Font font() {
			return font;
		}

		/** {@return its em size in pixels} */
		double pixels() {
			return pixels;
		}

		/** {@return from the top of a painted text to its baseline, in pixels} */
		int ascent() {
			return ascent;
		}

		/**
		 * How wide a text comes out.
		 *
		 * @param text the text
		 * @return its width in this font, in pixels
		 */
		int width(String text) {
			return widths.computeIfAbsent(text, wanted -> {
				gc.setFont(font);
				return gc.stringExtent(wanted).x;
			});
		}
	}
}
