package org.chainscape.examples.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.FindingStatus;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.calculation.PrintedValue;

/** Faults of what sources say: rival statements, misprints, ratings. */
final class FaultsOfSources {

	private FaultsOfSources() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("conflict.lineage-order", FaultsOfSources::tooEarly),
			new FaultKind("conflict.name-variant", FaultsOfSources::misprint),
			new FaultKind("conflict.rating-bounds", FaultsOfSources::bounds),
			new FaultKind("conflict.rating-word", FaultsOfSources::word),
			new FaultKind("conflict.recorded", FaultsOfSources::recorded),
			new FaultKind("conflict.rival-categories", ground -> rival(ground, PropertyKind.CATEGORY, each -> each.getText() != null,
				copy -> copy.setText(copy.getText() + "之外"))),
			new FaultKind("conflict.rival-dates", ground -> rival(ground, PropertyKind.DATE, each -> each.getDate() != null,
				copy -> copy.setDate(PartialDate.parse("1901-02")))),
			new FaultKind("conflict.rival-values", ground -> rival(ground, PropertyKind.QUANTITY, FaultsOfSources::isPlain, copy -> {
				copy.setValue(copy.getValue().multiply(BigDecimal.valueOf(17)));
				copy.setPrinted(null);
			})),
			new FaultKind("conflict.rival-precision", ground -> rival(ground, PropertyKind.QUANTITY, FaultsOfSources::isPlain,
				copy -> copy.setComparator(Comparator.ABOUT))),
			new FaultKind("conflict.rival-origins", FaultsOfSources::otherOrigin));
	}

	private static Optional<Fault> rival(Ground ground, PropertyKind kind, Predicate<Observation> wanted,
			Consumer<Observation> change) {
		return ground.at(Observation.class, each -> each.getProperty().getKind() == kind && each.getState() == DisclosureState.DISCLOSED
			&& wanted.test(each), observation -> {
				Observation copy = ground.rival(observation, change);
				return Fault.among("a rival", observation, copy);
			});
	}

	private static boolean isPlain(Observation observation) {
		return observation.getComparator() == Comparator.EQUAL && observation.getUpperValue() == null && observation.getValue() != null
			&& observation.getValue().signum() > 0 && PrintedValue.of(observation).isPresent();
	}

	private static Optional<Fault> tooEarly(Ground ground) {
		Observation date = ground.any(Observation.class, each -> each.getDate() != null && each.getProperty().getKind() == PropertyKind.DATE
			&& each.getState() == DisclosureState.DISCLOSED).orElseThrow();
		return ground.at(Lineage.class, each -> isDated(each.getSource()), lineage -> {
			Observation early = ground.cited(ground.identified(Ground.CHAIN.createObservation()));
			early.setProperty(date.getProperty());
			early.setDate(PartialDate.parse("1901"));
			early.setPrinted("1901年");
			// The first date that is too early is reported; one lineage of the library has another.
			lineage.getTarget().getObservations().add(0, early);
			return Fault.at(lineage, early, "an heir of 1901");
		});
	}

	private static boolean isDated(ChainNode node) {
		return node instanceof FoundationModel model && (model.getReleased() != null || model.getObservations().stream()
			.anyMatch(each -> each.getDate() != null && each.getProperty().getKind() == PropertyKind.DATE
				&& each.getState() == DisclosureState.DISCLOSED));
	}

	private static Optional<Fault> misprint(Ground ground) {
		if (ground.random(2) == 0) {
			return ground.at(Participation.class, each -> true, participation -> {
				participation.setPrintedName(participation.getCompany().getName() + "误");
				return Fault.at(participation.getCompany(), participation, "misprinted");
			});
		}
		return ground.at(NamedElement.class, each -> !each.getCitations().isEmpty() && each.getName() != null, element -> {
			element.getCitations().get(0).setPrintedAs(element.getName().substring(1) + "误");
			return Fault.at(element, "misprinted");
		});
	}

	private static Optional<Fault> bounds(Ground ground) {
		return ground.at(RatingLevel.class, FaultsOfSources::isBetween, level -> {
			level.setUpper(null);
			level.setLower(BigDecimal.valueOf(-200));
			return Fault.at(level.eContainer(), level, "bounds too wide");
		});
	}

	private static boolean isBetween(RatingLevel level) {
		RatingScale scale = (RatingScale) level.eContainer();
		return scale.getLevels().stream().filter(each -> each.getLower() != null || each.getUpper() != null).count() > 1
			&& (level.getLower() != null || level.getUpper() != null);
	}

	private static Optional<Fault> word(Ground ground) {
		RatingLevel one = ground.any(RatingLevel.class);
		RatingScale scale = (RatingScale) one.eContainer();
		return ground.at(RatingLevel.class, each -> ((RatingScale) each.eContainer()).getScope() != scale.getScope(), other -> {
			other.setWord(one.getWord());
			return Fault.among("one word for stocks and industries", one, other);
		});
	}

	private static Optional<Fault> recorded(Ground ground) {
		RecordedFinding finding = ground.named(Ground.CHAIN.createRecordedFinding(), "试种问题");
		finding.setDescription("由人记下");
		finding.setStatus(FindingStatus.OPEN);
		finding.getElements().add(ground.any(Element.class));
		ground.document().getFindings().add(finding);
		return Optional.of(Fault.at(finding, "recorded"));
	}

	private static Optional<Fault> otherOrigin(Ground ground) {
		return ground.any(Lineage.class, each -> isArchitecture(each.getSource()) && each.getTarget() instanceof FoundationModel
			&& !isArchitecture(each.getTarget())).map(lineage -> {
				FoundationModel other = ground.any(FoundationModel.class, each -> isArchitecture(each) && each != lineage.getSource()).orElseThrow();
				Lineage rival = ground.relate(Ground.CHAIN.createLineage(), other, lineage.getTarget());
				return new Fault("another architecture " + rival.getId(), finding -> finding.relatedIds().contains(rival.getId())
					&& finding.relatedIds().contains(lineage.getId()));
			});
	}

	private static boolean isArchitecture(ChainNode node) {
		return node instanceof FoundationModel model && model.getKind() == ModelKind.ARCHITECTURE;
	}
}
