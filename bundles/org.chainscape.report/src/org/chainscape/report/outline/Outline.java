package org.chainscape.report.outline;

import java.util.List;

/**
 * A report without a template: what stands on its cover, and its blocks in order, numbered.
 *
 * @param title title of the report
 * @param subtitle what stands below it; empty for none
 * @param date day of the report as printed
 * @param blocks everything after cover, table of contents and list of figures
 */
public record Outline(String title, String subtitle, String date, List<Block> blocks) {

	/** Copies the blocks. */
	public Outline {
		blocks = List.copyOf(blocks);
	}
}
