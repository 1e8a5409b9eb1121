package org.chainscape.report.template;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.house.HouseStyle;

/** Counts the figures and tables of one report. For one thread. */
public final class Numbering {

	private static final Texts TEXTS = Texts.beside(Numbering.class);

	private final boolean joint;
	private final Language language;
	private int figures;
	private int tables;

	/**
	 * Begins to count.
	 *
	 * @param numbering whether figures and tables have one series
	 * @param language language of the report
	 */
	public Numbering(HouseStyle.Numbering numbering, Language language) {
		this.joint = numbering == HouseStyle.Numbering.JOINT;
		this.language = language;
	}

	/**
	 * The number of a figure or table.
	 *
	 * @param series word of the series, such as 图 or Figure; also the name of Word's sequence
	 * @param number the number
	 * @param between what stands between word and number
	 */
	public record Label(String series, int number, String between) {

		/** {@return the label as printed, such as 图1} */
		public String text() {
			return series + between + number;
		}
	}

	/** {@return the label of the next figure or plot} */
	public Label figure() {
		return label("figure", ++figures);
	}

	/** {@return the label of the next table} */
	public Label table() {
		return joint ? figure() : label("table", ++tables);
	}

	/** {@return the names of the series there are: one or two} */
	public java.util.List<String> series() {
		return joint ? java.util.List.of(word("joint")) : java.util.List.of(word("figure"), word("table"));
	}

	/** {@return what stands between a label and a title} */
	public String colon() {
		return TEXTS.get(language, "label.colon");
	}

	private Label label(String kind, int number) {
		return new Label(word(joint ? "joint" : kind), number, language == Language.ZH ? "" : " ");
	}

	private String word(String kind) {
		return TEXTS.get(language, "label." + kind);
	}
}
