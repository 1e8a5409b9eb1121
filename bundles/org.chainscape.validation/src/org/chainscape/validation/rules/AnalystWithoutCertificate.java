package org.chainscape.validation.rules;

import java.util.List;
import java.util.Locale;

import org.chainscape.model.chain.Analyst;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A signatory of a report has a certificate number where others of the same report have one. Research assistants have none. */
public final class AnalystWithoutCertificate implements ElementRule<Analyst> {

	private static final RuleInfo INFO = new RuleInfo("report.analyst-without-certificate", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Analyst> subject() {
		return Analyst.class;
	}

	@Override
	public Inputs<Analyst> inputs() {
		return Inputs.of(Analyst.class).sharing(ReportGroups.SIGNATORIES);
	}

	@Override
	public void check(Analyst analyst, ValidationIndex index, FindingSink sink) {
		String role = analyst.getRole() == null ? "" : analyst.getRole().toLowerCase(Locale.ROOT);
		if (!Statements.isBlank(analyst.getCertificate()) || role.contains("助理") || role.contains("assistant")
				|| role.contains("联系人") || analyst.eContainer() == null) {
			return;
		}
		List<Analyst> certified = index.group(ReportGroups.SIGNATORIES, analyst.eContainer()).stream()
				.filter(other -> !Statements.isBlank(other.getCertificate())).toList();
		if (!certified.isEmpty()) {
			sink.report(analyst, certified, analyst.eContainer());
		}
	}
}
