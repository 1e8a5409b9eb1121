package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.Lineage;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** The models of one family come from one network architecture; sources that name different ones contradict each other. */
public final class RivalOrigins implements GroupRule<FoundationModel, Lineage> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-origins", Severity.WARNING, RuleMode.LIVE);
	private static final Grouping<FoundationModel, Lineage> ORIGINS = new Grouping<>(Inputs.of(Lineage.class)
		.when(FoundationModel.class, (model, index) -> Reads.relations(Lineage.class, model, index),
			AigcPackage.Literals.FOUNDATION_MODEL__KIND, AigcPackage.Literals.FOUNDATION_MODEL__FAMILY), RivalOrigins::families);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Grouping<FoundationModel, Lineage> grouping() {
		return ORIGINS;
	}

	@Override
	public void check(List<Lineage> lineages, ValidationIndex index, FindingSink sink) {
		if (lineages.stream().map(Lineage::getSource).distinct().count() > 1) {
			sink.report(families(lineages.get(0)).get(0), lineages,
				Statements.sides(lineages, lineage -> Quotes.name(lineage.getSource())));
		}
	}

	/** The family whose origin a lineage states, if it states one. */
	private static List<FoundationModel> families(Lineage lineage) {
		return lineage.getTarget() instanceof FoundationModel model && lineage.getSource() instanceof FoundationModel origin
			&& origin.getKind() == ModelKind.ARCHITECTURE && model.getKind() != ModelKind.ARCHITECTURE
				? List.of(model.getFamily() == null ? model : model.getFamily()) : List.of();
	}
}
