package org.chainscape.report.outline;

import java.util.List;
import java.util.Objects;

import org.chainscape.report.content.ReportMaterial;

/**
 * A report without a template: what stands on its cover, and its blocks in order, numbered. Table of contents and list of figures follow
 * from the blocks.
 *
 * @param title title of the report
 * @param subtitle what stands below it; empty for none
 * @param date day of the report as printed
 * @param keyNumbers how much the report is made of, for the cover
 * @param reports the research reports it is built on, a line each, for the cover
 * @param blocks everything after cover, table of contents and list of figures
 */
public record Outline(String title, String subtitle, String date, List<KeyNumber> keyNumbers, List<String> reports,
		List<Block> blocks) {

	/** Copies the lists. */
	public Outline {
		Objects.requireNonNull(title);
		Objects.requireNonNull(subtitle);
		Objects.requireNonNull(date);
		keyNumbers = List.copyOf(keyNumbers);
		reports = List.copyOf(reports);
		blocks = List.copyOf(blocks);
	}

	/**
	 * A count.
	 *
	 * @param count how many, as printed
	 * @param label of what
	 */
	public record KeyNumber(String count, String label) {
	}

	/**
	 * The usual report of a chain. Every figure, every plot and every table that has rows stands in it exactly once.
	 *
	 * @param material what it is put together of; no figure is drawn yet
	 * @return the report in order
	 */
	public static Outline of(ReportMaterial material) {
		return new OutlineBuilder(material).build();
	}

	/** {@return the headings in order, for the table of contents} */
	public List<Block.Heading> headings() {
		return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
	}

	/** {@return figures, plots and tables in order, for the list of figures and tables} */
	public List<Block.Exhibit> exhibits() {
		return blocks.stream().filter(Block.Exhibit.class::isInstance).map(Block.Exhibit.class::cast).toList();
	}
}
