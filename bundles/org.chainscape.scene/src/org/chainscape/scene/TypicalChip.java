package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;

/** How wide the company chips of a diagram usually are; decides how many stand side by side. */
final class TypicalChip {

	/** Where there is no chip at all. */
	private static final double DEFAULT = 72;

	private final ChipFactory chips;
	private final Roster roster;

	TypicalChip(Ink ink, Visibility visibility) {
		chips = new ChipFactory(ink);
		roster = visibility.roster();
	}

	/** The width three of four company chips fit in. */
	double width(List<StageGrid.Card> cards, double maximum) {
		List<Double> widths = new ArrayList<>();
		cards.stream().map(StageGrid.Card::element).filter(Place.class::isInstance).map(Place.class::cast)
				.forEach(place -> collect(place, maximum, widths));
		Collections.sort(widths);
		return widths.isEmpty() ? DEFAULT : widths.get(widths.size() * 3 / 4);
	}

	private void collect(Place place, double maximum, List<Double> widths) {
		roster.members(place).forEach(member -> widths.add(chips.company(member, maximum).width()));
		if (place instanceof Segment) {
			place.getSegments().forEach(segment -> collect(segment, maximum, widths));
		}
	}
}
