package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** What descends from something is not older than it, by any of the dates that are stated. */
public final class LineageOrder implements ElementRule<Lineage> {

	private static final RuleInfo INFO = new RuleInfo("conflict.lineage-order", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Lineage> subject() {
		return Lineage.class;
	}

	@Override
	public Inputs<Lineage> inputs() {
		return Inputs.of(Lineage.class)
			.when(Observation.class, (observation, index) -> Reads.relations(Lineage.class, observation.eContainer(), index))
			.when(ChainNode.class, (node, index) -> Reads.relations(Lineage.class, node, index), ChainPackage.Literals.SUBJECT__OBSERVATIONS,
				ChainPackage.Literals.ITEM__RELEASED)
			.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream()
				.flatMap(observation -> Reads.relations(Lineage.class, observation.eContainer(), index).stream()).toList(),
				ChainPackage.Literals.PROPERTY__KIND);
	}

	@Override
	public void check(Lineage lineage, ValidationIndex index, FindingSink sink) {
		List<Stated> origins = dates(lineage.getSource());
		Optional<Stated> tooEarly = tooEarly(lineage.getSource(), lineage.getTarget());
		tooEarly.ifPresent(date -> {
			List<Observation> related = new ArrayList<>();
			if (date.observation() != null) {
				related.add(date.observation());
			}
			if (origins.get(0).observation() != null) {
				related.add(origins.get(0).observation());
			}
			sink.report(lineage, related, lineage.getTarget(), date.print(), lineage.getSource(), origins.get(0).print());
		});
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Lineage.class, lineage -> {
			boolean better = tooEarly(lineage.getSource(), lineage.getTarget()).isPresent()
				&& tooEarly(lineage.getTarget(), lineage.getSource()).isEmpty();
			return better && Circles.canBeTurned(lineage, Lineage.class, index)
				? List.of(Mending.reverse("reverse-relation", lineage)) : List.of();
		});
	}

	/** A date of what descends that lies before all dates of the origin. */
	private static Optional<Stated> tooEarly(ChainNode origin, ChainNode descendant) {
		List<Stated> origins = dates(origin);
		return origins.isEmpty() ? Optional.empty() : dates(descendant).stream()
			.filter(date -> origins.stream().allMatch(each -> Dates.isBefore(date.date(), each.date()))).findFirst();
	}

	private static List<Stated> dates(ChainNode node) {
		List<Stated> dates = new ArrayList<>();
		if (node == null) {
			return dates;
		}
		for (Observation observation : node.getObservations()) {
			if (observation.getDate() != null && observation.getState() == DisclosureState.DISCLOSED && observation.getProperty() != null
					&& observation.getProperty().getKind() == PropertyKind.DATE) {
				dates.add(new Stated(observation.getDate(), observation));
			}
		}
		if (dates.isEmpty() && node instanceof Item item && item.getReleased() != null) {
			dates.add(new Stated(item.getReleased(), null));
		}
		return dates;
	}

	private record Stated(PartialDate date, Observation observation) {

		String print() {
			return observation == null ? date.toString() : Statements.at(date.toString(), observation);
		}
	}
}
