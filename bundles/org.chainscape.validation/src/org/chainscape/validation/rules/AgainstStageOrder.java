package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Supply;
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
 * In a perspective whose stages stand in the order of supply nothing is supplied from a later stage to an earlier one. An item that sits in
 * several stages counts only where all its places agree.
 */
public final class AgainstStageOrder implements ElementRule<Supply> {

	private static final RuleInfo INFO = new RuleInfo("flow.against-stage-order", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Supply> subject() {
		return Supply.class;
	}

	@Override
	public Inputs<Supply> inputs() {
		return Inputs.of(Supply.class)
			.when(Item.class, (item, index) -> Reads.relations(Supply.class, item, index), ChainPackage.Literals.ITEM__PLACES)
			.when(Place.class, AgainstStageOrder::suppliesIn, ChainPackage.Literals.PLACE__ITEMS)
			.when(Perspective.class, (perspective, index) -> perspective.getStages().stream()
				.flatMap(stage -> Reads.placesIn(stage).stream()).flatMap(place -> suppliesIn(place, index).stream()).distinct().toList(),
				ChainPackage.Literals.PERSPECTIVE__ORDERED, ChainPackage.Literals.PERSPECTIVE__STAGES);
	}

	@Override
	public void check(Supply supply, ValidationIndex index, FindingSink sink) {
		Map<Perspective, Span> sources = spans(supply.getSource());
		Map<Perspective, Span> targets = spans(supply.getTarget());
		sources.forEach((perspective, from) -> {
			Span to = targets.get(perspective);
			if (perspective.isOrdered() && to != null && from.first > to.last) {
				sink.report(supply, perspective.getStages().get(from.first), perspective.getStages().get(to.last), perspective);
			}
		});
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Supply.class, supply -> {
			List<Perspective> violated = violated(supply.getSource(), supply.getTarget());
			List<Fix> fixes = new ArrayList<>();
			if (!violated.isEmpty() && violated(supply.getTarget(), supply.getSource()).isEmpty()
					&& Circles.canBeTurned(supply, Supply.class, index)) {
				fixes.add(Mending.reverse("reverse-relation", supply));
			}
			violated.forEach(perspective -> fixes.add(Mending.change("unorder-perspective", List.of(perspective), perspective,
				ChainPackage.Literals.PERSPECTIVE__ORDERED, false)));
			return fixes;
		});
	}

	private static List<Perspective> violated(ChainNode source, ChainNode target) {
		Map<Perspective, Span> sources = spans(source);
		Map<Perspective, Span> targets = spans(target);
		return sources.keySet().stream().filter(Perspective::isOrdered)
			.filter(each -> targets.containsKey(each) && sources.get(each).first > targets.get(each).last).toList();
	}

	private static Map<Perspective, Span> spans(ChainNode end) {
		Map<Perspective, Span> spans = new LinkedHashMap<>();
		for (Place place : places(end)) {
			ValidationIndex.stageOf(place).filter(stage -> stage.eContainer() instanceof Perspective)
				.ifPresent(stage -> {
					Perspective perspective = (Perspective) stage.eContainer();
					int ordinal = perspective.getStages().indexOf(stage);
					spans.merge(perspective, new Span(ordinal, ordinal), Span::join);
				});
		}
		return spans;
	}

	private static List<Place> places(ChainNode end) {
		if (end instanceof Place place) {
			return List.of(place);
		}
		return end instanceof Item item ? item.getPlaces() : List.of();
	}

	private static List<Supply> suppliesIn(Place place, ValidationIndex index) {
		return Stream.concat(Stream.of(place), place.getItems().stream())
			.flatMap(end -> Reads.relations(Supply.class, end, index).stream()).distinct().toList();
	}

	/** The stages an end touches, by their place in the perspective. */
	private record Span(int first, int last) {

		Span join(Span other) {
			return new Span(Math.min(first, other.first), Math.max(last, other.last));
		}
	}
}
