package org.chainscape.analysis;

/**
 * A stage or segment with everything nested below it.
 *
 * @param id its id
 * @param name its name
 * @param depth 0 for stages, 1 for the segments of stages, and so on
 * @param companies companies that take part here or make something here, each once
 * @param securities listed securities of these companies
 * @param items products and technologies here, each once
 * @param facts facts about the places, their participations and their items
 * @param findings open findings about them
 * @param score how well it is evidenced
 */
public record SegmentQuality(String id, String name, int depth, int companies, int securities, int items, int facts,
		SeverityCounts findings, Score score) {
}
