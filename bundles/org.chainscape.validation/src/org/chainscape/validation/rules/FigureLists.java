package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.validation.Quotes;

/** Names what a figure shows, the first few of many. */
final class FigureLists {

	private static final int MOST = 8;

	private FigureLists() {
	}

	static String names(List<Element> elements) {
		String names = elements.stream().limit(MOST).map(FigureLists::name).distinct().collect(Collectors.joining("、"));
		return elements.size() > MOST ? names + "……" : names;
	}

	private static String name(Element element) {
		if (element instanceof Participation participation && participation.getCompany() != null) {
			return Quotes.name(participation.getCompany());
		}
		if (element instanceof Observation observation && observation.eContainer() != null && observation.getProperty() != null) {
			return Quotes.name(observation.eContainer()) + " · " + Quotes.name(observation.getProperty());
		}
		return Quotes.name(element);
	}
}
