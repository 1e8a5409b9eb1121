package org.chainscape.analysis;

import java.util.Set;

import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;

/** Which places should hold companies or items, and which do. Segments that only classify need none of their own. */
final class Peopling {

	private static final Set<SegmentKind> PEOPLED = Set.of(SegmentKind.SEGMENT, SegmentKind.LAYER, SegmentKind.BOARD, SegmentKind.TRACK);

	private Peopling() {
	}

	static boolean isPeopled(Segment segment) {
		return PEOPLED.contains(segment.getKind());
	}

	/** {@return whether nothing sits in a place or below it} */
	static boolean isEmpty(Place place) {
		return place.getParticipations().isEmpty() && place.getItems().isEmpty() && place.getSegments().stream().allMatch(Peopling::isEmpty);
	}

	/** {@return whether a company takes part, or makes something, in a place or below it} */
	static boolean hasCompany(Place place) {
		return place.getParticipations().stream().anyMatch(entry -> entry.getCompany() != null)
			|| place.getItems().stream().anyMatch(item -> !item.getMakers().isEmpty())
			|| place.getSegments().stream().anyMatch(Peopling::hasCompany);
	}
}
