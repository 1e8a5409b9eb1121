package org.chainscape.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/** How gaps name elements and say where they stand. */
final class Naming {

	/** Companies and items sit in many segments; so many of them are named. */
	private static final int MOST = 3;

	private final ValidationIndex index;
	private final Language language;

	Naming(ValidationIndex index, Language language) {
		this.index = index;
		this.language = language;
	}

	String name(EObject element) {
		return element == null ? "" : Labels.name(element, language).replaceAll("\\s+", " ").strip();
	}

	/** {@return a text on one line} */
	static String line(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ").strip();
	}

	/** {@return where in the chain a subject stands; empty for what has no place} */
	String place(EObject subject) {
		if (subject instanceof Participation) {
			return place(subject.eContainer());
		}
		if (subject instanceof Place) {
			return path(subject);
		}
		if (subject instanceof Item item) {
			return some(item.getPlaces());
		}
		if (subject instanceof Company company) {
			return some(index.participationsOf(company).stream().map(EObject::eContainer).distinct().toList());
		}
		if (subject instanceof Relation relation) {
			return Stream.of(relation.getSource(), relation.getTarget()).filter(Objects::nonNull).map(this::place)
				.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" → "));
		}
		EObject container = subject == null ? null : subject.eContainer();
		return container == null || container instanceof ChainDocument ? "" : name(container);
	}

	/** {@return the table, page and lines of a citation} */
	static String page(Citation citation) {
		return Stream.of(citation.getLocator(), citation.getPage() == null ? null : "P" + citation.getPage().replaceFirst("^[PpＰ]\\.?\\s*", ""),
			citation.getLines()).filter(text -> !Standing.isBlank(text)).map(Naming::line).collect(Collectors.joining(" · "));
	}

	/** From the stage down, without the perspective and the chain. */
	private String path(EObject place) {
		List<String> names = new ArrayList<>();
		for (EObject at = place; at instanceof Place; at = at.eContainer()) {
			names.add(0, name(at));
		}
		return String.join(" › ", names);
	}

	private String some(Collection<? extends EObject> places) {
		String first = places.stream().limit(MOST).map(this::name).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		return places.size() <= MOST ? first : first + (language == Language.ZH ? " 等" : " …");
	}
}
