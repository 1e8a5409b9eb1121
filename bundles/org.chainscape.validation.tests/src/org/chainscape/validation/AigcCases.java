package org.chainscape.validation;

import java.util.List;

/** Cases of rules about the things of the AIGC chain. */
final class AigcCases {

	private AigcCases() {
	}

	static List<RuleCase> all() {
		return List.of();
	}
}
