package org.chainscape.report.house;

import java.util.List;
import java.util.Objects;

import org.chainscape.scene.Color;

/**
 * How a house presents itself in reports. It belongs to the user; what the product ships is neutral.
 *
 * @param name name of the house as it stands on the cover; empty for none
 * @param institute last in source lines, such as {@code XX 研究所整理}; empty for what the diagrams say themselves
 * @param type the fonts
 * @param colors the colours
 * @param numbering how figures and tables are counted
 * @param texts what the house prints in every report
 */
public record HouseStyle(String name, String institute, Type type, Colors colors, Numbering numbering, Texts texts) {

	/** Refuses what is missing. */
	public HouseStyle {
		Objects.requireNonNull(name);
		Objects.requireNonNull(institute);
		Objects.requireNonNull(type);
		Objects.requireNonNull(colors);
		Objects.requireNonNull(numbering);
		Objects.requireNonNull(texts);
	}

	/** How figures and tables are counted. */
	public enum Numbering {
		/** 图1, 图2 … and 表1, 表2 … */
		SEPARATE,
		/** One series for both: 图表1, 图表2 … */
		JOINT
	}

	/**
	 * The fonts, named only: they are those of the reader's machine. Sizes are in points.
	 *
	 * @param heading Chinese font of headings and captions
	 * @param body Chinese font of running text and tables
	 * @param latin font of Latin letters and digits
	 * @param size size of running text, 6 to 18
	 */
	public record Type(String heading, String body, String latin, double size) {
	}

	/**
	 * The colours.
	 *
	 * @param primary headings, captions, rules of tables
	 * @param tint background of heads of tables
	 * @param text running text
	 * @param muted source lines and notes
	 */
	public record Colors(Color primary, Color tint, Color text, Color muted) {
	}

	/**
	 * What the house prints in every report.
	 *
	 * @param analysts names with certificate numbers, one line each
	 * @param declaration 分析师声明; empty for none
	 * @param ratings the words of the rating scale, the best first
	 * @param disclaimer 免责声明, paragraph by paragraph; empty for none
	 * @param footer last line of every page; empty for none
	 */
	public record Texts(List<String> analysts, String declaration, List<RatingWord> ratings, List<String> disclaimer, String footer) {

		/** Copies the lists. */
		public Texts {
			analysts = List.copyOf(analysts);
			ratings = List.copyOf(ratings);
			disclaimer = List.copyOf(disclaimer);
		}
	}

	/**
	 * A word of the rating scale.
	 *
	 * @param scope what is rated, such as 股票 or 行业
	 * @param word the word
	 * @param meaning when it is given
	 */
	public record RatingWord(String scope, String word, String meaning) {
	}

	/** {@return the neutral style of the product} */
	public static HouseStyle neutral() {
		return new HouseStyle("", "", new Type("黑体", "楷体", "Arial", 10.5),
				new Colors(Color.of("#1f3a68"), Color.of("#eef2f8"), Color.of("#1f2a37"), Color.of("#55637a")), Numbering.SEPARATE,
				new Texts(List.of(), "", List.of(), List.of(), ""));
	}
}
