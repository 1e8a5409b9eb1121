package org.chainscape.examples.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.Chip;
import org.chainscape.model.aigc.Dataset;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.Framework;
import org.chainscape.model.aigc.OpticalModule;
import org.chainscape.model.aigc.OpticalPackaging;
import org.chainscape.model.aigc.ProcessStep;
import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;

/** Faults of the things of the AIGC chain. */
final class FaultsOfModels {

	private static final AigcFactory AIGC = AigcFactory.eINSTANCE;

	private FaultsOfModels() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("aigc.chip-without-maker", ground -> ground.at(Chip.class, FaultsOfModels::isMade, chip -> {
				chip.getMakers().clear();
				chip.setMakerText(null);
				return Fault.at(chip, "no maker");
			})),
			new FaultKind("aigc.compute-against-parameters", FaultsOfModels::compute),
			new FaultKind("aigc.family-cycle", ground -> ground.at(FoundationModel.class, each -> each.getFamily() != null, model -> {
				model.getFamily().setFamily(model);
				return Fault.among("family of its own family", model, model.getFamily());
			})),
			new FaultKind("aigc.framework-blank", ground -> ground.at(Framework.class, each -> each.getComputationGraph() != null, framework -> {
				framework.setComputationGraph(" ");
				return Fault.at(framework, "a blank cell");
			})),
			new FaultKind("aigc.later-training-data", ground -> ground.at(FoundationModel.class, each -> each.getReleased() != null, model -> {
				Dataset dataset = item(ground, AIGC.createDataset(), "试种数据集");
				dataset.setReleased(PartialDate.parse("2031"));
				model.getTrainedOn().add(dataset);
				return Fault.at(model, dataset, "trained on later data");
			})),
			heir("aigc.model-without-date", "undated"),
			heir("aigc.model-without-parameters", "no parameters"),
			new FaultKind("aigc.older-than-original", ground -> ground.at(FoundationModel.class, each -> each.getReleased() != null, model -> {
				FoundationModel variant = item(ground, AIGC.createFoundationModel(), "试种变体");
				variant.setVariantOf(model);
				variant.setReleased(PartialDate.parse("1990"));
				return Fault.at(variant, model, "older than its original");
			})),
			new FaultKind("aigc.optical-contradiction", ground -> {
				OpticalModule module = item(ground, AIGC.createOpticalModule(), "试种 CPO 光模块");
				module.setPackaging(OpticalPackaging.PLUGGABLE);
				return Optional.of(Fault.at(module, "CPO and pluggable"));
			}),
			new FaultKind("aigc.parameter-magnitude", FaultsOfModels::magnitude),
			new FaultKind("aigc.process-order", ground -> ground.at(ProcessStep.class, each -> each.getOrder() != null, step -> {
				step.setOrder(97);
				return new Fault("order of " + step.getId(), finding -> finding.relatedIds().contains(step.getId()));
			})),
			new FaultKind("aigc.scenario-without-use", ground -> ground.at(Scenario.class, each -> each.getVertical() != null, scenario -> {
				scenario.setVertical(null);
				scenario.getProducts().clear();
				scenario.getMakers().clear();
				scenario.setMakerText(null);
				return Fault.at(scenario, "of no use");
			})),
			new FaultKind("aigc.size-in-name", FaultsOfModels::size),
			new FaultKind("aigc.variant-family", FaultsOfModels::otherFamily));
	}

	private static boolean isMade(Chip chip) {
		return !chip.getMakers().isEmpty() || chip.getMakerText() != null;
	}

	/** A new member of a family that has dated members with parameters. */
	private static FaultKind heir(String rule, String what) {
		return new FaultKind(rule, ground -> ground.at(FoundationModel.class, each -> each.getFamily() != null && each.getReleased() != null
			&& each.getObservations().stream().anyMatch(FaultsOfModels::isParameters), model -> {
				FoundationModel heir = item(ground, AIGC.createFoundationModel(), "试种模型");
				heir.setFamily(model.getFamily());
				return Fault.at(heir, what);
			}));
	}

	private static boolean isParameters(Observation observation) {
		return observation.getProperty().getName().equals("参数量") && observation.getValue() != null;
	}

	private static Optional<Fault> compute(Ground ground) {
		Optional<Property> tokens = property(ground, "令牌", "token", "Token");
		Optional<Property> compute = property(ground, "计算量", "FLOP", "训练算力");
		if (tokens.isEmpty() || compute.isEmpty()) {
			return Optional.empty();
		}
		FoundationModel model = item(ground, AIGC.createFoundationModel(), "试种模型");
		number(ground, model, property(ground, "参数量").orElseThrow(), "1750", Magnitude.HUNDRED_MILLION, "个");
		number(ground, model, tokens.get(), "30", Magnitude.HUNDRED_MILLION, "token");
		number(ground, model, compute.get(), "3640", Magnitude.ONE, "PF-days");
		return Optional.of(Fault.at(model, "compute a hundred times too high"));
	}

	private static Optional<Fault> magnitude(Ground ground) {
		return ground.at(Observation.class, each -> isParameters(each) && each.getMagnitude() == Magnitude.HUNDRED_MILLION
			&& each.eContainer() instanceof FoundationModel, observation -> {
				observation.setMagnitude(Magnitude.ONE);
				return Fault.at(observation, "no magnitude");
			});
	}

	private static Optional<Fault> size(Ground ground) {
		FoundationModel model = item(ground, AIGC.createFoundationModel(), "试种模型 7B");
		number(ground, model, property(ground, "参数量").orElseThrow(), "700", Magnitude.HUNDRED_MILLION, "个");
		return Optional.of(Fault.at(model, "7B with 700 亿"));
	}

	private static Optional<Fault> otherFamily(Ground ground) {
		return ground.any(FoundationModel.class, each -> each.getFamily() != null).map(original -> {
			FoundationModel other = ground.any(FoundationModel.class, each -> each.getFamily() != null && each.getFamily() != original
				&& each.getFamily() != original.getFamily()).orElseThrow();
			FoundationModel variant = item(ground, AIGC.createFoundationModel(), "试种变体");
			variant.setVariantOf(original);
			variant.setFamily(other.getFamily());
			return Fault.at(variant, original, "variant of another family");
		});
	}

	private static Optional<Property> property(Ground ground, String... words) {
		return ground.all(Property.class).stream().filter(each -> List.of(words).stream().anyMatch(each.getName()::contains)).findFirst();
	}

	private static void number(Ground ground, FoundationModel model, Property property, String value, Magnitude magnitude, String unit) {
		Observation observation = ground.cited(ground.identified(Ground.CHAIN.createObservation()));
		observation.setProperty(property);
		observation.setValue(new BigDecimal(value));
		observation.setMagnitude(magnitude);
		observation.setUnit(unit);
		model.getObservations().add(observation);
	}

	private static <T extends Item> T item(Ground ground, T item, String name) {
		ground.cited(ground.named(item, name)).getPlaces().add(ground.any(Segment.class));
		ground.chain().getItems().add(item);
		return item;
	}
}
