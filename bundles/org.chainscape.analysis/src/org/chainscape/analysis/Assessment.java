package org.chainscape.analysis;

import java.util.List;

/**
 * How a scope stands.
 *
 * @param scope what is assessed
 * @param inventory what it holds, confirmed or to be verified
 * @param companies companies that take part in it, each once; of the whole document all companies it holds
 * @param coverage how far it is sourced
 * @param freshness how old its facts are
 * @param findings its open findings
 * @param perspectives completeness of its segments, by perspective
 * @param sources what it cites, the most cited first
 * @param gaps what is missing, by kind and then in the order of the file
 */
public record Assessment(Scope scope, Inventory inventory, int companies, Coverage coverage, Freshness freshness, Findings findings,
		List<PerspectiveQuality> perspectives, List<SourceUse> sources, List<Gap> gaps) {

	/** Keeps copies of the lists. */
	public Assessment {
		perspectives = List.copyOf(perspectives);
		sources = List.copyOf(sources);
		gaps = List.copyOf(gaps);
	}

	/**
	 * Gaps of a kind.
	 *
	 * @param kind the kind
	 * @return them in the order of the file
	 */
	public List<Gap> gaps(GapKind kind) {
		return gaps.stream().filter(gap -> gap.lack().kind() == kind).toList();
	}
}
