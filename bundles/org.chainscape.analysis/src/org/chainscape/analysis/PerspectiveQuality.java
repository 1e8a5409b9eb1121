package org.chainscape.analysis;

import java.util.List;

/**
 * A perspective of a chain.
 *
 * @param id its id
 * @param name its name
 * @param chain name of its chain
 * @param basis name of the source it is taken from; empty for none
 * @param segments its stages and segments, each before what is nested in it
 */
public record PerspectiveQuality(String id, String name, String chain, String basis, List<SegmentQuality> segments) {

	/** Keeps a copy of the list. */
	public PerspectiveQuality {
		segments = List.copyOf(segments);
	}
}
