package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.aigc.Dataset;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Nothing is trained on data that came out after it. */
public final class LaterTrainingData implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.later-training-data", Severity.WARNING, RuleMode.LIVE);
	private static final Grouping<Dataset, FoundationModel> TRAINED_ON = new Grouping<>(Inputs.of(FoundationModel.class),
		FoundationModel::getTrainedOn);

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
		return Inputs.of(FoundationModel.class).when(Dataset.class, (dataset, index) -> index.group(TRAINED_ON, dataset),
				ChainPackage.Literals.ITEM__RELEASED);
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		for (Dataset dataset : model.getTrainedOn()) {
			if (Dates.isBefore(model.getReleased(), dataset.getReleased())) {
				sink.report(model, List.of(dataset), model.getReleased(), dataset, dataset.getReleased());
			}
		}
	}
}
