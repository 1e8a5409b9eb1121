package org.chainscape.validation;

import java.util.List;

/** Cases of rules about what is published. */
final class ReportCases {

	private ReportCases() {
	}

	static List<RuleCase> all() {
		return List.of();
	}
}
