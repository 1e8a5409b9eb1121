package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Competition;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Relation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Who owns another does not compete with it. It happens, and is worth a remark. */
public final class CompetesWithOwned implements ElementRule<Competition> {

	private static final RuleInfo INFO = new RuleInfo("relation.competes-with-owned", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Competition> subject() {
		return Competition.class;
	}

	@Override
	public Inputs<Competition> inputs() {
		return Inputs.of(Competition.class).when(Ownership.class, (ownership, index) ->
			Stream.of(ownership.getSource(), ownership.getTarget()).flatMap(end -> Reads.relations(Competition.class, end,
				index).stream())
				.distinct().toList());
	}

	@Override
	public void check(Competition competition, ValidationIndex index, FindingSink sink) {
		ChainNode source = competition.getSource();
		ChainNode target = competition.getTarget();
		if (source != null && target != null && source != target) {
			List<Relation> ofSource = index.relationsOf(source);
			List<Relation> ofTarget = index.relationsOf(target);
			(ofSource.size() < ofTarget.size() ? ofSource : ofTarget).stream().filter(Ownership.class::isInstance)
				.filter(each -> each.getSource() == source && each.getTarget() == target
					|| each.getSource() == target && each.getTarget() == source).findFirst()
				.ifPresent(ownership -> sink.report(competition, List.of(ownership), ownership.getSource(), ownership.getTarget()));
		}
	}
}
