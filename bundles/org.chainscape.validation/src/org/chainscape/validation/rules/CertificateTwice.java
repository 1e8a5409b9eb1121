package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Analyst;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A certificate number belongs to one person, who may sign several reports. The later ones are reported. */
public final class CertificateTwice implements GroupRule<String, Analyst> {

	private static final RuleInfo INFO = new RuleInfo("report.certificate-twice", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Grouping<String, Analyst> grouping() {
		return ReportGroups.CERTIFICATES;
	}

	@Override
	public void check(List<Analyst> analysts, ValidationIndex index, FindingSink sink) {
		Analyst first = analysts.get(0);
		analysts.stream().filter(other -> !KnownNames.normalise(other.getName()).equals(KnownNames.normalise(first.getName())))
				.forEach(other -> sink.report(other, List.of(first), other.getCertificate(), first));
	}
}
