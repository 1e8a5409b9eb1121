package org.chainscape.validation.rules;

import org.chainscape.model.chain.Participation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A participation names a company. */
public final class DanglingParticipation implements ElementRule<Participation> {

	private static final RuleInfo INFO = new RuleInfo("structure.dangling-participation", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Participation> subject() {
		return Participation.class;
	}

	@Override
	public void check(Participation participation, ValidationIndex index, FindingSink sink) {
		if (participation.getCompany() == null) {
			String printed = participation.getPrintedName();
			sink.report(participation, participation.eContainer() == null ? "?" : participation.eContainer(), printed == null ? "" : printed);
		}
	}
}
