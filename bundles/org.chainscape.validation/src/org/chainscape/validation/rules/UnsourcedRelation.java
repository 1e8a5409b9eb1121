package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

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

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Relation.class, relation -> {
			if (!Sourcing.isMissing(relation)) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			Reads.relations(Relation.class, relation.getSource(), index).stream()
				.filter(other -> other != relation && other.eClass() == relation.eClass() && other.getSource() == relation.getSource()
					&& other.getTarget() == relation.getTarget() && !other.getCitations().isEmpty())
				.findFirst().ifPresent(other -> fixes.add(Mending.citing(relation, other, other.getCitations())));
			fixes.add(Mending.change("mark-inferred", List.of(relation), relation, ChainPackage.Literals.RELATION__INFERRED, true));
			fixes.addAll(Mending.citingOwnEstimate(relation, index));
			return fixes;
		});
	}
}
