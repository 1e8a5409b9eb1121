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
	 * @param text what it says
	 * @param anchor where links lead, unique in the report
	 */
	record Heading(int level, String text, String anchor) implements Block {
	}

	/**
	 * Running text.
	 *
	 * @param text the paragraph
	 */
	record Paragraph(String text) implements Block {
	}

	/**
	 * A figure.
	 *
	 * @param figure the figure
	 * @param label its number as printed, such as {@code 图1}
	 * @param anchor where links lead
	 */
	record Figure(ReportFigure figure, String label, String anchor) implements Block {
	}

	/**
	 * A plot, counted among the figures.
	 *
	 * @param plot the plot
	 * @param label its number as printed
	 * @param anchor where links lead
	 */
	record Plot(ReportPlot plot, String label, String anchor) implements Block {
	}

	/**
	 * A table.
	 *
	 * @param table the table
	 * @param label its number as printed, such as {@code 表1}
	 * @param anchor where links lead
	 */
	record Table(ReportTable table, String label, String anchor) implements Block {
	}
}
