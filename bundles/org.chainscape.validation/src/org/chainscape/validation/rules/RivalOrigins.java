package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.Lineage;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EObject;

/** The models of one family come from one network architecture; sources that name different ones contradict each other. */
public final class RivalOrigins implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-origins", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Map<FoundationModel, List<Lineage>> origins = new LinkedHashMap<>();
		for (EObject object : index.contents()) {
			if (object instanceof Lineage lineage && lineage.getTarget() instanceof FoundationModel model
					&& lineage.getSource() instanceof FoundationModel origin && origin.getKind() == ModelKind.ARCHITECTURE
					&& model.getKind() != ModelKind.ARCHITECTURE) {
				origins.computeIfAbsent(model.getFamily() == null ? model : model.getFamily(), key -> new ArrayList<>()).add(lineage);
			}
		}
		origins.forEach((family, lineages) -> {
			if (lineages.stream().map(Lineage::getSource).distinct().count() > 1) {
				sink.report(family, lineages, Statements.sides(lineages, lineage -> lineage.getSource().getName()));
			}
		});
	}
}
