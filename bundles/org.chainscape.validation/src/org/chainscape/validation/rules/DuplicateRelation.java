package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Relation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * A relation is in the chain once; what several sources say is cited there. Relations that differ in what their class says more, such
 * as the round of an investment, are different; so are those that print a different label. The later one is reported.
 */
public final class DuplicateRelation implements ElementRule<Relation> {

	private static final RuleInfo INFO = new RuleInfo("relation.duplicate", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Relation> subject() {
		return Relation.class;
	}

	@Override
	public Inputs<Relation> inputs() {
		return Inputs.of(Relation.class).sharing(Groupings.SAME_RELATIONS);
	}

	@Override
	public void check(Relation relation, ValidationIndex index, FindingSink sink) {
		List<List<Relation>> groups = index.groupsOf(Groupings.SAME_RELATIONS, relation);
		if (!groups.isEmpty() && groups.get(0).get(0) != relation) {
			sink.report(relation, List.of(groups.get(0).get(0)), relation.eClass(), relation.getSource(), relation.getTarget());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Relation relation = Found.subject(this, finding, index).orElse(null);
		Relation first = Found.related(finding, Relation.class, index).orElse(null);
		if (relation == null || first == null) {
			return List.of();
		}
		List<Edit> edits = new ArrayList<>();
		relation.getCitations().forEach(each -> edits.add(new Edit.Move(each, first, ChainPackage.Literals.ELEMENT__CITATIONS)));
		relation.getObservations().forEach(each -> edits.add(new Edit.Move(each, first, ChainPackage.Literals.SUBJECT__OBSERVATIONS)));
		edits.add(new Edit.Delete(relation));
		return List.of(new Fix("merge-relations", List.of(relation, first), edits));
	}
}
