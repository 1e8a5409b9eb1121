package org.chainscape.model.text;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EObject;

/** What a line of a list says about an element: its name, or for what has none, what it states. */
public final class Phrases {

	private Phrases() {
	}

	/**
	 * A line about an element.
	 *
	 * @param object any model element
	 * @param language the language
	 * @return one line, never empty
	 */
	public static String of(EObject object, Language language) {
		String phrase = phrase(object, language).replaceAll("\\s+", " ").strip();
		return phrase.isEmpty() ? Labels.of(object.eClass(), language) : phrase;
	}

	private static String phrase(EObject object, Language language) {
		if (object instanceof Observation observation) {
			String property = observation.getProperty() == null ? Labels.of(observation.eClass(), language)
				: Labels.name(observation.getProperty(), language);
			return words(language == Language.ZH ? "：" : ": ", property, value(observation, language));
		}
		if (object instanceof Citation citation) {
			String source = citation.getSource() == null ? "" : Labels.name(citation.getSource(), language);
			return words(" · ", source, citation.getSection(), citation.getLocator(), citation.getPage(), citation.getLines());
		}
		if (object instanceof Relation relation) {
			return words(" · ", Labels.name(relation, language), relation.getLabel());
		}
		if (object instanceof CalculationInput input) {
			return input.getName();
		}
		if (object instanceof Exhibit exhibit) {
			return words(" ", exhibit.getLabel(), exhibit.getCaption());
		}
		if (object instanceof Rating rating) {
			return words(" ", rating.getWord(), rating.getChange());
		}
		if (object instanceof RatingLevel level) {
			return Objects.requireNonNullElse(level.getWord(), "");
		}
		if (object instanceof Correspondence correspondence) {
			return names(correspondence.getLeft(), language) + " ≈ " + names(correspondence.getRight(), language);
		}
		return object instanceof Calculation calculation ? Labels.name(calculation, language) : Labels.name(object, language);
	}

	/**
	 * What an observation states: as it is printed, or else its value with unit.
	 *
	 * @param observation the observation
	 * @param language the language
	 * @return the value; the state of disclosure where there is none
	 */
	public static String value(Observation observation, Language language) {
		if (observation.getPrinted() != null && !observation.getPrinted().isBlank()) {
			return observation.getPrinted();
		}
		if (observation.getValue() != null) {
			String upper = observation.getUpperValue() == null ? "" : "–" + observation.getUpperValue().toPlainString();
			String magnitude = observation.getMagnitude() == Magnitude.ONE ? ""
				: Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), language);
			String unit = Objects.requireNonNullElse(observation.getUnit(), "");
			return words(language == Language.ZH ? "" : " ", observation.getValue().toPlainString() + upper, magnitude, unit);
		}
		if (observation.getDate() != null) {
			return observation.getDate().toString();
		}
		return observation.getText() != null && !observation.getText().isBlank() ? observation.getText()
			: Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), language);
	}

	private static String names(Iterable<? extends EObject> objects, Language language) {
		StringBuilder names = new StringBuilder();
		String separator = language == Language.ZH ? "、" : ", ";
		objects.forEach(object -> names.append(names.isEmpty() ? "" : separator).append(Labels.name(object, language)));
		return names.toString();
	}

	private static String words(String separator, String... words) {
		return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(separator));
	}
}
