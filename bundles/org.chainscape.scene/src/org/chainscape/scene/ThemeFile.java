package org.chainscape.scene;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a theme from {@code key=value} lines. A key that is missing keeps the look of the house, so that a file may hold one line; a key
 * that is mistyped is a problem, because it would do nothing without a word.
 */
final class ThemeFile {

	private static final int MOST_TINTS = 24;
	private static final double LARGEST_TYPE = 40;
	private static final double LARGEST_RADIUS = 40;
	private static final double LARGEST_SPINE = 8;

	private final String file;
	private final Properties values = new Properties();
	private final Set<String> known = new HashSet<>();
	private final List<ThemeProblem> problems = new ArrayList<>();
	private final Theme theme;

	/**
	 * Reads a file.
	 *
	 * @param file its name, for problems
	 * @param reader its text
	 * @throws IOException if reading fails
	 */
	ThemeFile(String file, Reader reader) throws IOException {
		this.file = file;
		try {
			values.load(reader);
		} catch (IllegalArgumentException e) {
			// An escape that is none.
			problem(ThemeProblem.Kind.UNREADABLE, "", String.valueOf(e.getMessage()));
		}
		theme = theme(Theme.standard());
		for (String key : new TreeSet<>(values.stringPropertyNames())) {
			if (!known.contains(key)) {
				problem(ThemeProblem.Kind.UNKNOWN_KEY, key, values.getProperty(key));
			}
		}
	}

	/** What is wrong with it; none for a theme that can be used. */
	List<ThemeProblem> problems() {
		return problems;
	}

	Theme theme() {
		return theme;
	}

	/** Its name in a language; empty if it has none. */
	String name(String language) {
		return value("name." + language);
	}

	private Theme theme(Theme base) {
		name("zh");
		name("en");
		return new Theme(palette(base.palette()), tints(base.tints()), type(base.type()), metrics(base.metrics()), scales(base.scales()));
	}

	private Palette palette(Palette base) {
		return new Palette(color("background", base.background()), color("text", base.text()), color("muted", base.muted()),
				color("faint", base.faint()), color("caption", base.caption()), color("card", base.card()),
				color("chipFill", base.chipFill()), color("chipLine", base.chipLine()), color("hairline", base.hairline()),
				color("edge", base.edge()), color("domestic", base.domestic()), color("foreign", base.foreign()),
				color("choke", base.choke()), color("error", base.error()), color("warning", base.warning()),
				color("info", base.info()), color("note", base.note()));
	}

	/** {@code tint.1=#fill #ink} and so on; the first of them replaces all tints of the house. */
	private List<StageTint> tints(List<StageTint> base) {
		List<StageTint> tints = new ArrayList<>();
		for (int i = 1; i <= MOST_TINTS; i++) {
			List<Color> pair = colors("tint." + i, 2, List.of());
			if (pair.size() < 2) {
				break;
			}
			tints.add(new StageTint(pair.get(0), pair.get(1)));
		}
		return tints.isEmpty() ? base : tints;
	}

	private TypeScale type(TypeScale base) {
		return new TypeScale(font("caption", base.caption()), font("rowTitle", base.rowTitle()), font("band", base.band()),
				font("bandSubtitle", base.bandSubtitle()), font("card", base.card()), font("cardSubtitle", base.cardSubtitle()),
				font("subCard", base.subCard()), font("chip", base.chip()), font("code", base.code()), font("label", base.label()),
				font("badge", base.badge()), font("small", base.small()));
	}

	private Metrics metrics(Metrics base) {
		return new Metrics(base.margin(), base.bandGap(), base.bandPadding(), base.bandBottom(),
				measure("radius.band", LARGEST_RADIUS, base.bandRadius()), base.cardGap(), base.relatedGap(), base.rowGap(),
				measure("radius.card", LARGEST_RADIUS, base.cardRadius()), measure("spine", LARGEST_SPINE, base.spine()),
				base.cardPadding(), base.innerPadding(), base.chipHeight(), base.chipGap(), base.headGap());
	}

	private Scales scales(Scales base) {
		List<Color> missing = colors("scale.missing", 1, List.of(base.missing()));
		return new Scales(colors("scale.sequential", 2, base.sequential()), colors("scale.diverging", 3, base.diverging()),
				colors("scale.categories", 1, base.categories()), missing.get(0));
	}

	private Color color(String name, Color otherwise) {
		return colors("color." + name, 1, List.of(otherwise)).get(0);
	}

	/** Colours separated by blanks or commas. */
	private List<Color> colors(String key, int least, List<Color> otherwise) {
		String text = value(key);
		if (text.isEmpty()) {
			if (values.containsKey(key)) {
				problem(ThemeProblem.Kind.TOO_FEW_COLORS, key, Integer.toString(least));
			}
			return otherwise;
		}
		List<Color> colors = new ArrayList<>();
		for (String piece : text.split("[\\s,]+")) {
			if (!piece.matches("#[0-9a-fA-F]{6}")) {
				problem(ThemeProblem.Kind.NOT_A_COLOR, key, piece);
				return otherwise.isEmpty() ? Collections.nCopies(least, Palette.standard().text()) : otherwise;
			}
			colors.add(Color.of(piece));
		}
		if (colors.size() < least) {
			problem(ThemeProblem.Kind.TOO_FEW_COLORS, key, Integer.toString(least));
			return otherwise;
		}
		return colors;
	}

	/** A size, and whether it is bold: {@code 14 bold}. */
	private FontSpec font(String name, FontSpec otherwise) {
		String key = "type." + name;
		String text = value(key);
		if (text.isEmpty()) {
			return otherwise;
		}
		List<String> pieces = Arrays.asList(text.split("\\s+"));
		boolean bold = pieces.size() > 1 && "bold".equals(pieces.get(1));
		boolean plain = pieces.size() == 1 || "regular".equals(pieces.get(1));
		if (!pieces.get(0).matches("\\d{1,2}") || !bold && !plain || pieces.size() > 2 || Integer.parseInt(pieces.get(0)) < 6
				|| Integer.parseInt(pieces.get(0)) > LARGEST_TYPE) {
			problem(ThemeProblem.Kind.NOT_A_SIZE, key, text);
			return otherwise;
		}
		return new FontSpec(Integer.parseInt(pieces.get(0)), bold);
	}

	private double measure(String key, double largest, double otherwise) {
		String text = value(key);
		if (text.isEmpty()) {
			return otherwise;
		}
		if (!text.matches("\\d{1,2}(\\.\\d)?") || Double.parseDouble(text) > largest) {
			problem(ThemeProblem.Kind.NOT_A_MEASURE, key, text);
			return otherwise;
		}
		return Double.parseDouble(text);
	}

	private String value(String key) {
		known.add(key);
		return values.getProperty(key, "").strip();
	}

	private void problem(ThemeProblem.Kind kind, String key, String value) {
		problems.add(new ThemeProblem(file, kind, key, value));
	}
}
