package org.chainscape.model.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;

/**
 * Answers which places of other perspectives a place contains in meaning, and so whose companies are also its own. A place contains what it
 * is the same as, what it is broader than and what is narrower than it, each with everything nested there. What merely overlaps is not
 * contained, and what the contained places correspond to in turn is not followed. A snapshot that does not follow later edits.
 */
public final class Gathering {

	private final Map<Place, Set<Place>> contained = new HashMap<>();

	private Gathering() {
	}

	/**
	 * Reads the correspondences of a document.
	 *
	 * @param document the document
	 * @return its gathering
	 */
	public static Gathering of(ChainDocument document) {
		Gathering gathering = new Gathering();
		for (IndustryChain chain : document.getChains()) {
			chain.getCorrespondences().forEach(gathering::add);
		}
		return gathering;
	}

	/**
	 * The places a place contains in meaning.
	 *
	 * @param place a stage or segment
	 * @return places of the correspondences in the order of the document, each followed by what is nested below it; never the place itself
	 */
	public List<Place> places(Place place) {
		Set<Place> all = new LinkedHashSet<>();
		contained.getOrDefault(place, Set.of()).forEach(other -> addWithNested(other, all));
		all.remove(place);
		return List.copyOf(all);
	}

	/**
	 * The participations in the places a place contains in meaning.
	 *
	 * @param place a stage or segment
	 * @return participations in the order of {@link #places}, without those of the place itself
	 */
	public List<Participation> participations(Place place) {
		List<Participation> all = new ArrayList<>();
		places(place).forEach(other -> all.addAll(other.getParticipations()));
		return all;
	}

	private void add(Correspondence correspondence) {
		CorrespondenceKind kind = correspondence.getKind();
		if (kind == CorrespondenceKind.SAME || kind == CorrespondenceKind.BROADER) {
			add(correspondence.getLeft(), correspondence.getRight());
		}
		if (kind == CorrespondenceKind.SAME || kind == CorrespondenceKind.NARROWER) {
			add(correspondence.getRight(), correspondence.getLeft());
		}
	}

	private void add(Collection<ChainNode> wholes, Collection<ChainNode> parts) {
		for (ChainNode whole : wholes) {
			if (whole instanceof Place place) {
				Set<Place> found = contained.computeIfAbsent(place, unused -> new LinkedHashSet<>());
				parts.stream().filter(Place.class::isInstance).map(Place.class::cast).forEach(found::add);
			}
		}
	}

	private static void addWithNested(Place place, Set<Place> all) {
		if (all.add(place)) {
			place.getSegments().forEach(segment -> addWithNested(segment, all));
		}
	}
}
