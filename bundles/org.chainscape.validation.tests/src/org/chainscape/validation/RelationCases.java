package org.chainscape.validation;

import java.util.List;

/** Cases of rules about relations. */
final class RelationCases {

	private RelationCases() {
	}

	static List<RuleCase> all() {
		return List.of();
	}
}
