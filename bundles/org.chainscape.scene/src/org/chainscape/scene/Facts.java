package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * The statements that can be read off a figure: its stages and segments, the participations behind each company chip with the ticker
 * printed on it, companies that stand for themselves, its items and its relations, and every value that is printed or decides a look.
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
			} else if (element instanceof Item || element instanceof Perspective) {
				elements.add(element);
			} else if (element instanceof Company company) {
				add(company);
			}
		}
	}

	/** Adds a company that stands for itself, with the ticker printed beside its name. */
	void add(Company company) {
		elements.add(company);
		Listings.shown(company).ifPresent(elements::add);
	}

	/** Adds things that are named; companies with the tickers printed beside their names. */
	void addNamed(Collection<? extends Element> named) {
		named.forEach(element -> {
			if (element instanceof Company company) {
				add(company);
			} else {
				add(element);
			}
		});
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
		Listings.shown(member.company()).ifPresent(elements::add);
	}

	/** Whom the figure owes what it shows. */
	Credits credits() {
		return credits(Set.of());
	}

	/**
	 * Whom the figure owes what it shows, in the order of first appearance.
	 *
	 * @param bases the reports whose cut is drawn; of what one of them states, other sources that state it too are not named, nor those of
	 *            tickers, which only identify the companies
	 */
	Credits credits(Set<Source> bases) {
		Set<String> publishers = new LinkedHashSet<>();
		for (Element element : elements) {
			if (element instanceof Security && !bases.isEmpty()) {
				continue;
			}
			boolean stated = element.getCitations().stream().anyMatch(citation -> bases.contains(citation.getSource()));
			element.getCitations().stream().map(Citation::getSource).filter(source -> source != null && (!stated || bases.contains(source)))
					.map(Facts::publisher).filter(name -> !name.isEmpty()).forEach(publishers::add);
		}
		return new Credits(publishers, elements.stream().distinct().toList());
	}

	/** The reports whose perspectives a map draws; none for cuts of our own, which bring several reports together. */
	static Set<Source> bases(Diagram diagram, ElementIndex index) {
		Set<Source> bases = new LinkedHashSet<>();
		for (String id : diagram.getPerspectives()) {
			index.find(id, Perspective.class).map(Perspective::getBasis).filter(basis -> !(basis instanceof OwnEstimate)).ifPresent(bases::add);
		}
		return bases;
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
