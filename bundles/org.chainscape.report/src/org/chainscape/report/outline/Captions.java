package org.chainscape.report.outline;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Plate;

/** The words above and below what is numbered: {@code 图N：title}, {@code 资料来源：…}, {@code 注：…}. */
public final class Captions {

	private static final Texts TEXTS = Texts.beside(Captions.class);

	private Captions() {
	}

	/**
	 * What stands above a figure, plot or table.
	 *
	 * @param exhibit the figure, plot or table
	 * @param language language of the report
	 * @return number and title; the number alone where there is no title
	 */
	public static String above(Block.Exhibit exhibit, Language language) {
		String title = exhibit.title();
		return title.isEmpty() ? exhibit.label() : TEXTS.get(language, "caption", exhibit.label(), title);
	}

	/**
	 * A note as it is printed.
	 *
	 * @param note the note without {@code 注：}
	 * @param language language of the report
	 * @return the whole line
	 */
	public static String note(String note, Language language) {
		return TEXTS.get(language, "note", clean(note));
	}

	/**
	 * What stands below a figure: its source line, and its remark as a note.
	 *
	 * @param plate the figure drawn
	 * @param language language of the report
	 * @return the lines in order; none of them empty
	 */
	public static List<String> below(Plate plate, Language language) {
		return below(plate.sources(), plate.remark().isBlank() ? List.of() : List.of(plate.remark()), language);
	}

	/**
	 * What stands below a table or plot.
	 *
	 * @param sources the whole source line; empty for none
	 * @param notes notes without {@code 注：}
	 * @param language language of the report
	 * @return the lines in order; none of them empty
	 */
	public static List<String> below(String sources, List<String> notes, Language language) {
		List<String> lines = new java.util.ArrayList<>();
		if (!sources.isBlank()) {
			lines.add(clean(sources));
		}
		notes.stream().filter(note -> !note.isBlank()).map(note -> note(note, language)).forEach(lines::add);
		return List.copyOf(lines);
	}

	/** The n-th figure or plot. */
	static String figureLabel(int number, HouseStyle.Numbering numbering, Language language) {
		return label(numbering == HouseStyle.Numbering.JOINT ? "label.joint" : "label.figure", number, language);
	}

	/** The n-th table. */
	static String tableLabel(int number, HouseStyle.Numbering numbering, Language language) {
		return label(numbering == HouseStyle.Numbering.JOINT ? "label.joint" : "label.table", number, language);
	}

	/**
	 * What a picture of a figure is called where it cannot be seen.
	 *
	 * @param figure the figure
	 * @return its name in one line
	 */
	public static String alternative(ReportFigure figure) {
		return clean(figure.name());
	}

	/** One line without control characters. */
	static String clean(String text) {
		return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

	private static String label(String key, int number, Language language) {
		return TEXTS.get(language, key, Integer.toString(number));
	}
}
