package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleScale;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewPackage;

/** Explains a style rule in the legend: a bar with both ends for numbers, a sample each for classes, and what is drawn without a value. */
final class RuleLegend {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double BAR = 72;
	private static final double BAR_HEIGHT = 10;
	private static final int STEPS = 24;
	private static final double GAP = 5;
	private static final double SWATCH = 18;
	private static final double SWATCH_HEIGHT = 12;
	private static final double PILL = 14;

	private final Ink ink;
	private final Legend legend;

	RuleLegend(Ink ink, Legend legend) {
		this.ink = ink;
		this.legend = legend;
	}

	void explain(RuleLook look) {
		StyleRule rule = look.rule();
		if (look.hasValues()) {
			if (look.scale().isNumeric()) {
				scale(look);
			} else {
				classes(look);
			}
		}
		if (look.hasMissing() && rule.getChannel() == StyleChannel.FILL && rule.getTarget() != StyleTarget.RELATIONS) {
			legend.add(text("legend.missing"), SWATCH, List.of(area(ink.options().theme().scales().missing())));
		}
	}

	/** The name of the rule; without one, what it is about. */
	static String title(StyleRule rule, String property, Language language) {
		String own = TextWrap.clean(rule.getName());
		if (!own.isEmpty()) {
			return own;
		}
		return rule.getBasis() == StyleBasis.OBSERVATION && !property.isEmpty() ? property
				: Labels.of(ViewPackage.Literals.STYLE_BASIS, rule.getBasis(), language);
	}

	private void scale(RuleLook look) {
		RuleScale scale = look.scale();
		Language language = ink.options().language();
		List<Shape> shapes = new ArrayList<>();
		double x = label(Datum.label(scale.low(), scale.unit(), language), 0, shapes);
		if (scale.high() > scale.low()) {
			x = look.rule().getChannel() == StyleChannel.WIDTH ? widths(look, x, shapes) : bar(look, x, shapes);
			x = label(Datum.label(scale.high(), scale.unit(), language), x, shapes);
		} else {
			shapes.addAll(Moves.shapes(sample(look, Datum.number(scale.low(), scale.unit())), x, 0));
			x += SWATCH + GAP;
		}
		legend.add(look.title(), x - GAP, shapes);
	}

	private double label(String text, double x, List<Shape> shapes) {
		shapes.add(ink.text(text, x, 0, ink.type().small(), ink.palette().muted()));
		return x + ink.width(text, ink.type().small()) + GAP;
	}

	/** Each step reaches to the end of the bar and is covered by the next, so that no seam shows at any zoom. */
	private double bar(RuleLook look, double x, List<Shape> shapes) {
		double top = -BAR_HEIGHT / 2;
		for (int i = 0; i < STEPS; i++) {
			double left = x + BAR * i / STEPS;
			shapes.add(new Shape.Box(new Rect(left, top, x + BAR - left, BAR_HEIGHT), 0,
					look.scale().color((double) i / (STEPS - 1)), null));
		}
		shapes.add(new Shape.Box(new Rect(x, top, BAR, BAR_HEIGHT), 0, null, new Shape.Stroke(ink.palette().hairline(), 1, false)));
		double end = x + BAR + GAP;
		if (look.rule().getScale() == StyleScale.DIVERGING) {
			double middle = x + BAR / 2;
			shapes.add(new Shape.Line(List.of(new Point(middle, top - 2), new Point(middle, -top + 2)), 0,
					new Shape.Stroke(ink.palette().muted(), 1, false)));
		}
		return end;
	}

	private double widths(RuleLook look, double x, List<Shape> shapes) {
		double at = x;
		for (double share : List.of(0.0, 0.5, 1.0)) {
			shapes.add(new Shape.Line(List.of(new Point(at, 0), new Point(at + SWATCH, 0)), 0,
					new Shape.Stroke(ink.palette().edge(), RuleScale.width(share), false)));
			at += SWATCH + GAP;
		}
		return at;
	}

	private void classes(RuleLook look) {
		List<Datum> words = look.scale().words();
		// Where the word says what is meant, as with bottlenecks, a title would only repeat it.
		boolean titled = look.rule().getBasis() != StyleBasis.CHOKE_POINT || !TextWrap.clean(look.rule().getName()).isEmpty();
		if (titled) {
			legend.add(text("legend.title", look.title()), 0, List.of());
		}
		for (Datum word : words) {
			legend.add(word.label(ink.options().language()), SWATCH, sample(look, word));
		}
	}

	/** How something with a value looks, from x = 0 around y = 0. */
	private List<Shape> sample(RuleLook look, Datum datum) {
		Color color = look.scale().color(datum);
		boolean line = look.rule().getTarget() == StyleTarget.RELATIONS;
		return switch (look.rule().getChannel()) {
		case WIDTH -> List.of(stroke(ink.palette().edge(), look.scale().width(datum)));
		case BADGE -> List.of(new Shape.Box(new Rect(0, -PILL / 2, SWATCH, PILL), PILL / 2, color, null));
		case BORDER -> List.of(line ? stroke(color, 2) : new Shape.Box(new Rect(1, -SWATCH_HEIGHT / 2, SWATCH - 2, SWATCH_HEIGHT), 3,
				ink.palette().card(), new Shape.Stroke(color, 2, false)));
		case FILL -> List.of(line ? stroke(color, 2) : area(color));
		};
	}

	private Shape area(Color color) {
		return new Shape.Box(new Rect(0, -SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT), 3, color,
				new Shape.Stroke(ink.palette().hairline(), 1, false));
	}

	private static Shape stroke(Color color, double width) {
		return new Shape.Line(List.of(new Point(0, 0), new Point(SWATCH, 0)), 0, new Shape.Stroke(color, width, false));
	}

	private String text(String key, String... arguments) {
		return TEXTS.get(ink.options().language(), key, (Object[]) arguments);
	}
}
