package org.chainscape.tabular.mapping;

import java.util.Objects;

import org.chainscape.model.PartialDate;

/**
 * Where the tables come from, as it stands in the line 资料来源: every imported number cites a source with this publisher and date.
 *
 * @param publisher who published the tables, such as Wind; empty if not known
 * @param date the day the data is of, or {@code null} if not known
 * @param title what the data is called; empty for the name of each file
 */
public record Origin(String publisher, PartialDate date, String title) {

	/** Nothing is known of where the tables come from. */
	public static final Origin UNKNOWN = new Origin("", null, "");

	/** Needs words. */
	public Origin {
		Objects.requireNonNull(publisher);
		Objects.requireNonNull(title);
	}
}
