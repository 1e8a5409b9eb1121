package org.chainscape.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;

/** Assesses stages and segments from what was counted at each place and each item. */
final class Places {

	private final Map<Object, Counts> counted;
	private final Naming naming;

	/** What is in a place and below it. */
	private static final class Content {

		private final Set<Company> companies = new LinkedHashSet<>();
		private final Set<Item> items = new LinkedHashSet<>();
		private final Counts own = new Counts();
		private int ends;
		private int filledEnds;

		private void add(Content nested) {
			companies.addAll(nested.companies);
			items.addAll(nested.items);
			own.add(nested.own);
			ends += nested.ends;
			filledEnds += nested.filledEnds;
		}
	}

	/**
	 * Places of a document.
	 *
	 * @param counted what was counted, by place and by item
	 * @param naming names of elements
	 */
	Places(Map<Object, Counts> counted, Naming naming) {
		this.counted = new HashMap<>(counted);
		this.naming = naming;
	}

	List<PerspectiveQuality> perspectives(Collection<IndustryChain> chains) {
		List<PerspectiveQuality> all = new ArrayList<>();
		for (IndustryChain chain : chains) {
			for (Perspective perspective : chain.getPerspectives()) {
				List<SegmentQuality> segments = new ArrayList<>();
				for (Stage stage : perspective.getStages()) {
					assess(stage, 0, segments);
				}
				all.add(new PerspectiveQuality(id(perspective.getId()), naming.name(perspective), naming.name(chain),
					naming.name(perspective.getBasis()), segments));
			}
		}
		return all;
	}

	private Content assess(Place place, int depth, List<SegmentQuality> result) {
		int at = result.size();
		result.add(null);
		Content content = new Content();
		for (Participation entry : place.getParticipations()) {
			if (entry.getCompany() != null) {
				content.companies.add(entry.getCompany());
			}
		}
		for (Item item : place.getItems()) {
			content.items.add(item);
			content.companies.addAll(item.getMakers());
		}
		content.own.add(counted.getOrDefault(place, new Counts()));
		for (Segment nested : place.getSegments()) {
			content.add(assess(nested, depth + 1, result));
		}
		if (place.getSegments().isEmpty() && (!(place instanceof Segment segment) || Peopling.isPeopled(segment))) {
			content.ends++;
			content.filledEnds += content.companies.isEmpty() && content.items.isEmpty() ? 0 : 1;
		}
		result.set(at, quality(place, depth, content));
		return content;
	}

	private SegmentQuality quality(Place place, int depth, Content content) {
		Counts all = new Counts();
		all.add(content.own);
		content.items.forEach(item -> all.add(counted.getOrDefault(item, new Counts())));
		int securities = (int) content.companies.stream().flatMap(company -> company.getSecurities().stream())
			.filter(security -> security.getListing() == ListingStatus.LISTED).count();
		Map<Criterion, Share> shares = Map.of(Criterion.FILLED, new Share(content.filledEnds, content.ends),
			Criterion.SOURCED, new Share(all.covered, all.entries), Criterion.LOCATED, new Share(all.located, all.sourced),
			Criterion.CONFIRMED, new Share(all.confirmed, all.entries), Criterion.FRESH, new Share(all.fresh, all.dated),
			Criterion.CLEAN, new Share(all.clean, all.elements));
		return new SegmentQuality(id(place.getId()), naming.name(place), depth, content.companies.size(), securities, content.items.size(),
			all.facts, all.findings, new Score(shares));
	}

	private static String id(String id) {
		return id == null ? "" : id;
	}
}
