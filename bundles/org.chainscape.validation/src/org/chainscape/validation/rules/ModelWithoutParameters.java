package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/**
 * A model that readers compare with others says how large it is, or that nobody says so. Compared are the members of a family and the
 * variants of a model, and what was trained on a stated number of tokens. Families and architectures have no size.
 */
public final class ModelWithoutParameters implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.model-without-parameters", Severity.INFO, RuleMode.LIVE);

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
		return Models.ofRelatives();
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		if (model.getKind() == ModelKind.ARCHITECTURE || Models.isFamily(model, index) || isStated(model, index)) {
			return;
		}
		List<FoundationModel> known = Models.peers(model, index).stream().filter(ModelWithoutParameters::states).toList();
		if (!known.isEmpty() || Models.states(model, KnownProperty.TOKENS)) {
			sink.report(model, known);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), FoundationModel.class).filter(model -> !isStated(model, index))
				.map(model -> Models.toVerify(model, KnownProperty.PARAMETERS, index)).orElse(List.of());
	}

	/** A model that comes in several sizes is as large as its variants. */
	private static boolean isStated(FoundationModel model, ValidationIndex index) {
		return states(model) || Models.below(model, index).stream().anyMatch(ModelWithoutParameters::states);
	}

	private static boolean states(FoundationModel model) {
		return Models.states(model, KnownProperty.PARAMETERS);
	}
}
