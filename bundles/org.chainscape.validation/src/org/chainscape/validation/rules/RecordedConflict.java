package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.FindingStatus;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** What a person has noted as inconsistent and nobody has resolved, so that it stands in the same list as what rules find. */
public final class RecordedConflict implements ElementRule<RecordedFinding> {

	private static final RuleInfo INFO = new RuleInfo("conflict.recorded", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<RecordedFinding> subject() {
		return RecordedFinding.class;
	}

	@Override
	public void check(RecordedFinding finding, ValidationIndex index, FindingSink sink) {
		if (finding.getStatus() != FindingStatus.RESOLVED) {
			sink.report(finding, finding.getElements(), Statements.orDash(finding.getDescription()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, RecordedFinding.class, recorded -> recorded.getStatus() == FindingStatus.RESOLVED ? List.of()
			: List.of(Mending.change("mark-resolved", List.of(recorded), recorded, ChainPackage.Literals.RECORDED_FINDING__STATUS,
				FindingStatus.RESOLVED)));
	}
}
