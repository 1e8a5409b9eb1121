package org.chainscape.scene;

import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EObject;

/** Small drawing helpers that need theme and measurer. */
final class Ink {

	/** The middle of Chinese characters and capitals lies this part of the size above the baseline. */
	private static final double MIDDLE = 0.37;

	private final SceneOptions options;
	private final TextWrap wrap;

	Ink(SceneOptions options) {
		this.options = options;
		this.wrap = new TextWrap(options.measurer());
	}

	SceneOptions options() {
		return options;
	}

	/** The name of an element as it stands in a figure: with a sign where the edition marks it. */
	String name(EObject element) {
		String name = Labels.name(element, options.language());
		return element instanceof Element statement ? name + ReservedSigns.of(options.edition(), statement) : name;
	}

	/** The ticker printed beside the name of a company, with a sign only where the name has none; empty where it has no code. */
	String ticker(Company company) {
		String sign = options.edition().marks(company) ? ""
				: Listings.shown(company).map(security -> ReservedSigns.of(options.edition(), security)).orElse("");
		return Listings.shown(company).map(Listings::text).orElse("") + sign;
	}

	/** Whether the outline of an element is drawn through rather than dashed. */
	boolean isSolid(Element element) {
		return element.isConfirmed() && !options.edition().marks(element);
	}

	Palette palette() {
		return options.theme().palette();
	}

	TypeScale type() {
		return options.theme().type();
	}

	Metrics metrics() {
		return options.theme().metrics();
	}

	TextWrap wrap() {
		return wrap;
	}

	double width(String text, FontSpec font) {
		return options.measurer().width(text, font);
	}

	/** Whole units, so that lines of text keep their rhythm. */
	double lineHeight(FontSpec font) {
		return Math.round(options.measurer().lineHeight(font));
	}

	/** The baseline that puts a line in the middle of a height. */
	static double baseline(double middle, FontSpec font) {
		return middle + font.size() * MIDDLE;
	}

	/** A line of text whose middle is at a height. */
	Shape.Text text(String text, double x, double middle, FontSpec font, Color color) {
		return new Shape.Text(x, baseline(middle, font), width(text, font), text, font, color);
	}

	/** The same, centred. */
	Shape.Text centred(String text, Point middle, FontSpec font, Color color) {
		return text(text, middle.x() - width(text, font) / 2, middle.y(), font, color);
	}

	/** A small diamond. */
	static Shape.Polygon diamond(Point middle, double radius, Color fill) {
		return new Shape.Polygon(List.of(new Point(middle.x(), middle.y() - radius), new Point(middle.x() + radius, middle.y()),
				new Point(middle.x(), middle.y() + radius), new Point(middle.x() - radius, middle.y())), fill);
	}

	static Shape.Ellipse circle(Point middle, double radius, Color fill, Shape.Stroke stroke) {
		return new Shape.Ellipse(new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), fill, stroke);
	}

	/** A colour between two. */
	static Color mix(Color from, Color to, double share) {
		return new Color(mix(from.red(), to.red(), share), mix(from.green(), to.green(), share), mix(from.blue(), to.blue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
