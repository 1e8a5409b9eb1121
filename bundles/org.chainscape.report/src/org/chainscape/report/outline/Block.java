package org.chainscape.report.outline;

import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportTable;

/** A piece of a report, in reading order. */
public sealed interface Block {

	/**
	 * A heading.
	 *
	 * @param level 1 for a chapter, 2 for a section
	 * @param number its number as printed, such as {@code 2.1}; empty for none
	 * @param text what it says, without number
	 * @param anchor where links lead, unique in the report
	 */
	record Heading(int level, String number, String text, String anchor) implements Block {

		/** {@return number and text as one line} */
		public String line() {
			return number.isEmpty() ? text : number + " " + text;
		}
	}

	/**
	 * Running text.
	 *
	 * @param text the paragraph
	 */
	record Paragraph(String text) implements Block {
	}

	/** What has a number and a caption, and stands in the list of figures and tables. */
	sealed interface Exhibit extends Block {

		/** {@return its number as printed, such as {@code 图1}} */
		String label();

		/** {@return where links lead, unique in the report} */
		String anchor();

		/** {@return its title without number; may be empty} */
		String title();
	}

	/**
	 * A figure.
	 *
	 * @param figure the figure
	 * @param label its number as printed, such as {@code 图1}
	 * @param anchor where links lead
	 */
	record Figure(ReportFigure figure, String label, String anchor) implements Exhibit {

		/** {@return the title of the diagram; its name where it has none. The same as that of the plate, without drawing it} */
		@Override
		public String title() {
			String title = Captions.clean(figure.diagram().getTitle());
			return title.isEmpty() ? Captions.clean(figure.name()) : title;
		}
	}

	/**
	 * A plot, counted among the figures.
	 *
	 * @param plot the plot
	 * @param label its number as printed
	 * @param anchor where links lead
	 */
	record Plot(ReportPlot plot, String label, String anchor) implements Exhibit {

		@Override
		public String title() {
			return Captions.clean(plot.title());
		}
	}

	/**
	 * A table.
	 *
	 * @param table the table
	 * @param label its number as printed, such as {@code 表1}
	 * @param anchor where links lead
	 */
	record Table(ReportTable table, String label, String anchor) implements Exhibit {

		@Override
		public String title() {
			return Captions.clean(table.title());
		}
	}
}
