package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.RelationTable.Refusal;
import org.chainscape.model.query.RelationTable;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Nothing supplies, owns or replaces what it is a part of: the nesting says already how they stand. A part can act on its whole, and
 * everything can stand in a relation to the industry as such.
 */
public final class RelationWithin implements ElementRule<Relation> {

	private static final RuleInfo INFO = new RuleInfo("relation.within", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Relation.class).when(Place.class, (place, index) -> Reads.placesIn(place).stream()
			.flatMap(each -> index.relationsOf(each).stream()).distinct().toList(), ChainPackage.Literals.PLACE__SEGMENTS);
	}

	@Override
	public void check(Relation relation, ValidationIndex index, FindingSink sink) {
		ChainNode source = relation.getSource();
		ChainNode target = relation.getTarget();
		if (source != null && target != null
				&& RelationTable.refusal(relation.eClass(), source, target).filter(Refusal.INSIDE::equals).isPresent()) {
			boolean outer = EcoreUtil.isAncestor(source, target);
			sink.report(relation, List.of(source, target), relation.eClass(), outer ? source : target, outer ? target : source);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index)
			.map(relation -> List.of(Mending.delete("delete-relation", relation))).orElse(List.of());
	}
}
