package org.chainscape.examples.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All ways to plant faults. Every rule has one, or a reason why there is none. */
final class FaultKinds {

	/** Rules no fault of the library can raise, with the reason. */
	static final Map<String, String> NOT_HERE = Map.of(
		"identity.company-in-library", "the library of this project is one file and uses no other",
		"structure.library-unavailable", "the library of this project is one file and uses no other");

	private FaultKinds() {
	}

	static List<FaultKind> all() {
		return Stream.of(FaultsOfIdentity.kinds(), FaultsOfFlow.kinds(), FaultsOfFacts.kinds(), FaultsOfDiagrams.kinds(), FaultsOfSources.kinds(),
			FaultsOfLists.kinds(), FaultsOfCalculations.kinds(), FaultsOfModels.kinds(), FaultsOfReports.kinds(), FaultsOfFigures.kinds(),
			FaultsOfListings.kinds(), FaultsOfImports.kinds(), FaultsOfValues.kinds(), FaultsOfRelations.kinds())
			.flatMap(Collection::stream).toList();
	}
}
