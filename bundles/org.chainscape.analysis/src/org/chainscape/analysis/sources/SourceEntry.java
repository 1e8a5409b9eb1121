package org.chainscape.analysis.sources;

import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Source;

/**
 * A source with everything that cites it.
 *
 * @param source the source
 * @param age how old it is
 * @param uses who cites it where, in the order of the document
 */
public record SourceEntry(Source source, SourceAge age, List<Citing> uses) {

	/** Keeps a copy. */
	public SourceEntry {
		uses = List.copyOf(uses);
	}

	/** {@return how many numbers and words cite it} */
	public int facts() {
		return (int) uses.stream().filter(Citing::isFact).count();
	}

	/** {@return its date; of a page without one the day it was read; {@code null} for none} */
	public PartialDate date() {
		return SourceAge.date(source);
	}
}
