package org.chainscape.validation.rules;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A relation is stated by a source, or openly marked as inferred. */
public final class UnsourcedRelation implements ElementRule<Relation> {

	private static final RuleInfo INFO = new RuleInfo("facts.unsourced-relation", Severity.WARNING, RuleMode.LIVE);

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
		if (Sourcing.isMissing(relation)) {
			sink.report(relation, relation.eClass());
		}
	}
}
