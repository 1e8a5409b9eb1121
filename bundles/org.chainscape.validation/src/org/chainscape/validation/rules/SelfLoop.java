package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Relation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A relation joins two different nodes. */
public final class SelfLoop implements ElementRule<Relation> {

	private static final RuleInfo INFO = new RuleInfo("structure.self-loop", Severity.ERROR, RuleMode.LIVE);

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
		if (relation.getSource() != null && relation.getSource() == relation.getTarget()) {
			sink.report(relation, List.of(relation.getSource()), relation.eClass());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Relation.class, relation -> relation.getSource() != null && relation.getSource() == relation.getTarget()
			? List.of(Mending.delete("delete-relation", relation)) : List.of());
	}
}
