package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.RelationTable.Refusal;
import org.chainscape.model.query.RelationTable;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/**
 * A relation joins what relations of its class can join. The palette of the editor offers nothing else; imports and files written by
 * hand can.
 */
public final class RelationEnds implements ElementRule<Relation> {

	private static final RuleInfo INFO = new RuleInfo("relation.ends", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Relation> subject() {
		return Relation.class;
	}

	@Override
	public void check(Relation relation, ValidationIndex index, FindingSink sink) {
		if (relation.getSource() != null && relation.getTarget() != null) {
			RelationTable.refusal(relation.eClass(), relation.getSource(), relation.getTarget())
				.filter(refusal -> refusal == Refusal.ENDS || refusal == Refusal.UNLIKE)
				.ifPresent(refusal -> sink.report(relation, List.of(relation.getSource(), relation.getTarget()), relation.eClass(),
					relation.getSource(), relation.getSource().eClass(), relation.getTarget(), relation.getTarget().eClass()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(RelationEnds::canBeTurned).map(relation -> List.of(
			Mending.reverse("reverse-relation", relation)))
			.orElse(List.of());
	}

	private static boolean canBeTurned(Relation relation) {
		return relation.getSource() != null && relation.getTarget() != null
			&& RelationTable.refusal(relation.eClass(), relation.getTarget(), relation.getSource()).isEmpty();
	}
}
