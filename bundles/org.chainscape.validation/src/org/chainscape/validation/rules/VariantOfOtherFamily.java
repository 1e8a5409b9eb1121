package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A variant belongs to the family of the model it is a variant of; where it names none it is taken to be in the same. */
public final class VariantOfOtherFamily implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.variant-family", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<FoundationModel> subject() {
		return FoundationModel.class;
	}

	@Override
	public Inputs<FoundationModel> inputs() {
		return Inputs.of(FoundationModel.class).when(FoundationModel.class, (model, index) -> Models.below(model, index),
				AigcPackage.Literals.FOUNDATION_MODEL__FAMILY);
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		if (isMixedUp(model)) {
			FoundationModel original = model.getVariantOf();
			sink.report(model, List.of(original), original, model.getFamily(), original.getFamily());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), FoundationModel.class).filter(VariantOfOtherFamily::isMixedUp)
				.map(model -> List.of(new Fix("use-family-of-original", List.of(model, model.getVariantOf().getFamily()),
						List.of(new Edit.Change(model, AigcPackage.Literals.FOUNDATION_MODEL__FAMILY, model.getVariantOf().getFamily())))))
				.orElse(List.of());
	}

	private static boolean isMixedUp(FoundationModel model) {
		FoundationModel original = model.getVariantOf();
		return original != null && model.getFamily() != null && original.getFamily() != null && model.getFamily() != original.getFamily()
				&& model.getFamily() != original;
	}
}
