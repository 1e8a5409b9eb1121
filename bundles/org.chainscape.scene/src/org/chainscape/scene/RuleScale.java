package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleScale;
import org.chainscape.model.view.StyleTarget;

/** Turns what a rule reads into colours and widths. */
final class RuleScale {

	private static final double THIN = 1;
	private static final double THICK = 5;
	/** Lines and outlines need darker colours than areas: the palest part of the scale is left out. */
	private static final double PALE = 0.3;
	private static final double DARKER = 0.28;
	private static final double PALER = 0.75;

	private final Theme theme;
	private final boolean area;
	private final boolean numeric;
	private final List<Datum> words;
	private final String unit;
	private final double low;
	private final double middle;
	private final double high;
	private final List<Color> colors;

	RuleScale(StyleRule rule, Collection<Datum> data, Theme theme) {
		this.theme = theme;
		area = rule.getTarget() != StyleTarget.RELATIONS && rule.getChannel() == StyleChannel.FILL;
		List<Datum> known = data.stream().filter(datum -> datum.isNumber() || datum.isWord()).distinct().toList();
		numeric = rule.getScale() != StyleScale.CATEGORIES && !known.isEmpty() && known.stream().allMatch(Datum::isNumber);
		words = known.stream().sorted(Comparator.comparingInt(Datum::order).thenComparingDouble(Datum::number)
				.thenComparing(Datum::text)).toList();
		unit = known.isEmpty() ? "" : known.get(0).text();
		low = end(rule.getLow(), known, list -> list.stream().mapToDouble(Datum::number).min().orElse(0));
		high = Math.max(low, end(rule.getHigh(), known, list -> list.stream().mapToDouble(Datum::number).max().orElse(0)));
		middle = rule.getScale() == StyleScale.DIVERGING && low < 0 && high > 0 ? 0 : (low + high) / 2;
		colors = colors(rule);
	}

	/** Whether values lie on a scale rather than in classes. */
	boolean isNumeric() {
		return numeric;
	}

	/** The classes in order. */
	List<Datum> words() {
		return words;
	}

	String unit() {
		return unit;
	}

	double low() {
		return low;
	}

	double middle() {
		return middle;
	}

	double high() {
		return high;
	}

	Color color(Datum datum) {
		if (datum.kind() == Datum.Kind.MISSING) {
			return theme.scales().missing();
		}
		return numeric ? color(share(datum.number())) : colors.get(Math.max(0, words.indexOf(datum)) % colors.size());
	}

	/** The colour at a part of the scale, 0 to 1. */
	Color color(double share) {
		double at = Math.min(1, Math.max(0, share)) * (colors.size() - 1);
		int lower = (int) Math.min(Math.floor(at), colors.size() - 2);
		return Ink.mix(colors.get(lower), colors.get(lower + 1), at - lower);
	}

	double width(Datum datum) {
		double share = numeric ? share(datum.number())
				: words.size() < 2 ? 1 : (double) Math.max(0, words.indexOf(datum)) / (words.size() - 1);
		return width(share);
	}

	static double width(double share) {
		return Math.round((THIN + Math.min(1, Math.max(0, share)) * (THICK - THIN)) * 4) / 4.0;
	}

	/** Both halves of a scale are of their own length, so that its middle is where it should be. */
	private double share(double value) {
		if (high <= low) {
			return 0.5;
		}
		return value <= middle ? (value - low) / (middle - low) / 2 : 0.5 + (value - middle) / (high - middle) / 2;
	}

	private static double end(String stored, List<Datum> known, ToDoubleFunction<List<Datum>> found) {
		String text = stored == null ? "" : stored.strip();
		return text.matches("[+-]?\\d{1,15}(\\.\\d{1,9})?") ? Double.parseDouble(text) : found.applyAsDouble(known);
	}

	private List<Color> colors(StyleRule rule) {
		List<Color> own = rule.getColors().stream().filter(color -> color != null && color.matches("#[0-9a-fA-F]{6}"))
				.map(Color::of).toList();
		if (own.size() >= (numeric ? 2 : 1)) {
			return own;
		}
		if (numeric) {
			List<Color> scale = rule.getScale() == StyleScale.DIVERGING ? theme.scales().diverging() : theme.scales().sequential();
			return area || rule.getScale() == StyleScale.DIVERGING ? scale : darkEnd(scale);
		}
		if (rule.getBasis() == StyleBasis.CHOKE_POINT) {
			Color choke = theme.palette().choke();
			return List.of(area ? Ink.mix(choke, theme.palette().card(), PALER) : choke);
		}
		List<Color> classes = theme.scales().categories();
		return area ? classes : classes.stream().map(color -> Ink.mix(color, theme.palette().text(), DARKER)).toList();
	}

	private List<Color> darkEnd(List<Color> scale) {
		List<Color> dark = new ArrayList<>();
		for (int i = 0; i < scale.size(); i++) {
			double at = (PALE + (1 - PALE) * i / (scale.size() - 1)) * (scale.size() - 1);
			int lower = (int) Math.min(Math.floor(at), scale.size() - 2);
			dark.add(Ink.mix(Ink.mix(scale.get(lower), scale.get(lower + 1), at - lower), theme.palette().text(), DARKER));
		}
		return dark;
	}
}
