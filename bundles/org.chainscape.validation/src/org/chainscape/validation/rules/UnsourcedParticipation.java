package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Participation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** Who takes part in a segment is stated by a source. */
public final class UnsourcedParticipation implements ElementRule<Participation> {

	private static final RuleInfo INFO = new RuleInfo("facts.unsourced-participation", Severity.WARNING, RuleMode.LIVE);

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
		if (Sourcing.isMissing(participation)) {
			sink.report(participation);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Participation.class, participation -> {
			if (!Sourcing.isMissing(participation)) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			index.participationsOf(participation.getCompany()).stream()
				.filter(other -> other != participation && other.eContainer() == participation.eContainer() && !other.getCitations().isEmpty()
					&& other.getRole() == participation.getRole())
				.findFirst().ifPresent(other -> fixes.add(Mending.citing(participation, other, other.getCitations())));
			fixes.addAll(Mending.citingOwnEstimate(participation, index));
			fixes.add(Mending.delete("delete-participation", participation));
			return fixes;
		});
	}
}
