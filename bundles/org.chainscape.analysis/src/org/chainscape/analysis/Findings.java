package org.chainscape.analysis;

import java.util.List;

/**
 * The open findings of a scope.
 *
 * @param lines numbers by category, the categories in their order
 * @param rivals contradictions between sources: findings of the category of conflicts
 * @param open all errors and warnings, and infos about contradictions: the gravest first, then in the order of the file
 */
public record Findings(List<FindingLine> lines, int rivals, List<OpenFinding> open) {

	/** Keeps copies of the lists. */
	public Findings {
		lines = List.copyOf(lines);
		open = List.copyOf(open);
	}

	/** {@return all findings} */
	public SeverityCounts counts() {
		return lines.stream().map(FindingLine::counts).reduce(SeverityCounts.NONE, SeverityCounts::plus);
	}
}
