package org.chainscape.validation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All cases of all rules, one class for each category. Every rule of the standard set has at least one. */
final class RuleCases {

	private RuleCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(IdentityCases.all(), ListingCases.all(), StructureCases.all(), PartCases.all(), CycleCases.all(), FactsCases.all(),
			ValueCases.all(), DateCases.all(), RelationCases.all(), DiagramCases.all(), ConflictCases.all(), CoverageCases.all(),
			CalculationCases.all(), AigcCases.all(), ModelCases.all(), FigureCases.all(), ReportCases.all(),
			ImportCases.all(), LibraryCases.all()).flatMap(Collection::stream)
			.toList();
	}
}
