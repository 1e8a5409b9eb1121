package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.ElementIndex;

/**
 * The statements that can be read off a figure: its stages and segments, the participations behind each company chip with the ticker
 * printed on it, its items and its relations.
 */
final class Facts {

	private final List<Element> elements = new ArrayList<>();

	/** Adds what parts of a map show. */
	void add(PartIndex parts, ElementIndex index, Roster roster) {
		for (ScenePart part : parts.all()) {
			Element element = part.elementId() == null ? null : index.find(part.elementId(), Element.class).orElse(null);
			if (element instanceof Place place) {
				elements.add(place);
				roster.members(place).stream().filter(member -> parts.get(member.key()) != null).forEach(this::add);
			} else if (element instanceof Item) {
				elements.add(element);
			}
		}
	}

	/** Adds one statement. */
	void add(Element element) {
		elements.add(element);
	}

	/** Adds statements. */
	void addAll(Collection<? extends Element> statements) {
		elements.addAll(statements);
	}

	private void add(Roster.Member member) {
		elements.addAll(member.statements());
		Tickers.shown(member.company()).ifPresent(elements::add);
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

	/** Who published a source. */
	static String publisher(Source source) {
		String publisher = TextWrap.clean(source.getPublisher());
		if (publisher.isEmpty() && source instanceof OwnEstimate estimate) {
			publisher = TextWrap.clean(estimate.getAuthor());
		}
		return publisher.isEmpty() ? TextWrap.clean(source.getName()) : publisher;
	}
}
