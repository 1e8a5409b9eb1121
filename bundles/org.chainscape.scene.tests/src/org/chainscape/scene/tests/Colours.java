package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.scene.Color;
import org.chainscape.scene.Scene;
import org.chainscape.scene.Shape;

/**
 * How colours are seen: contrast after WCAG 2, colour-blindness after Machado, Oliveira and Fernandes (2009, severity 1), distance in CIE
 * Lab.
 */
final class Colours {

	private Colours() {
	}

	/** Eyes. */
	enum Eye {
		/** Sees all. */
		COMMON(1, 0, 0, 0, 1, 0, 0, 0, 1),
		/** Without green receptors. */
		DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
		/** Without red receptors. */
		PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998);

		private final double[] matrix;

		Eye(double... matrix) {
			this.matrix = matrix;
		}

		/** The colour as it appears, linear red, green, blue. */
		double[] see(Color color) {
			double[] rgb = {linear(color.red()), linear(color.green()), linear(color.blue())};
			double[] seen = new double[3];
			for (int i = 0; i < 3; i++) {
				seen[i] = Math.min(1, Math.max(0, matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2]));
			}
			return seen;
		}
	}

	static double contrast(Color one, Color other) {
		double a = luminance(Eye.COMMON.see(one));
		double b = luminance(Eye.COMMON.see(other));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	static double lightness(double[] linear) {
		return lab(linear)[0];
	}

	static void assertApart(List<Color> colors, Eye eye, double least, String what) {
		for (int i = 0; i < colors.size(); i++) {
			for (int j = 0; j < i; j++) {
				double[] a = lab(eye.see(colors.get(i)));
				double[] b = lab(eye.see(colors.get(j)));
				double distance = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
				assertTrue(distance >= least, what + " for " + eye + ": " + colors.get(i) + " and " + colors.get(j) + " are " + distance);
			}
		}
	}

	/** Every colour a scene paints with. */
	static Stream<Color> of(Scene scene) {
		return Stream.concat(Stream.of(scene.background()), scene.shapes().flatMap(Colours::of)).filter(Objects::nonNull);
	}

	static Stream<Color> of(Shape shape) {
		if (shape instanceof Shape.Box box) {
			return Stream.of(box.fill(), box.stroke() == null ? null : box.stroke().color());
		}
		if (shape instanceof Shape.Ellipse ellipse) {
			return Stream.of(ellipse.fill(), ellipse.stroke() == null ? null : ellipse.stroke().color());
		}
		if (shape instanceof Shape.Polygon polygon) {
			return Stream.of(polygon.fill());
		}
		return shape instanceof Shape.Line line ? Stream.of(line.stroke().color())
				: shape instanceof Shape.Text text ? Stream.of(text.color()) : Stream.empty();
	}

	private static double luminance(double[] linear) {
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}

	private static double linear(int component) {
		double value = component / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static double[] lab(double[] linear) {
		double x = root((0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]) / 0.9505);
		double y = root(luminance(linear));
		double z = root((0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]) / 1.089);
		return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double root(double value) {
		return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
	}
}
