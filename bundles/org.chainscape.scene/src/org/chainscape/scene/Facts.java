package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.ElementIndex;

/**
 * The statements that can be read off a figure: its stages and segments, the participations behind each company chip with the ticker
 * printed on it, its items and its relations.
 */
final class Facts {

	private final List<Element> elements = new ArrayList<>();

	Facts(PartIndex parts, Collection<Relation> relations, ElementIndex index, Visibility visibility) {
		for (ScenePart part : parts.all()) {
			if (part.elementId() == null) {
				continue;
			}
			index.find(part.elementId(), Element.class).ifPresent(element -> add(element, visibility));
		}
		elements.addAll(relations);
	}

	private void add(Element element, Visibility visibility) {
		if (element instanceof Participation participation && participation.eContainer() instanceof Place place) {
			place.getParticipations().stream().filter(other -> other.getCompany() == participation.getCompany())
					.filter(visibility::shows).forEach(elements::add);
			Tickers.shown(participation.getCompany()).ifPresent(elements::add);
		} else if (element instanceof Place || element instanceof Item) {
			elements.add(element);
		}
	}

	/** Who published what the figure shows, in the order of first appearance. */
	Set<String> publishers() {
		Set<String> publishers = new LinkedHashSet<>();
		for (Element element : elements) {
			element.getCitations().forEach(citation -> {
				String name = citation.getSource() == null ? "" : publisher(citation.getSource());
				if (!name.isEmpty()) {
					publishers.add(name);
				}
			});
		}
		return publishers;
	}

	private static String publisher(Source source) {
		String publisher = TextWrap.clean(source.getPublisher());
		if (publisher.isEmpty() && source instanceof OwnEstimate estimate) {
			publisher = TextWrap.clean(estimate.getAuthor());
		}
		return publisher.isEmpty() ? TextWrap.clean(source.getName()) : publisher;
	}
}
