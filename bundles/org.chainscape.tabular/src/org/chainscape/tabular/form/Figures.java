package org.chainscape.tabular.form;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.column.Attempt;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.StatementColumn;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is read from a printed number: {@code 约3.5亿元} is about, 3.5, hundred million, yuan. */
public final class Figures {

	private Figures() {
	}

	/**
	 * A part of what an observation says.
	 *
	 * @param label what it is, such as the unit
	 * @param text what it says
	 */
	public record Part(String label, String text) {
	}

	/**
	 * How a text reads.
	 *
	 * @param parts what is read from it; empty if it cannot be read
	 * @param problem why it cannot be read, a sentence; {@code null} if it can
	 */
	public record Reading(List<Part> parts, String problem) {
	}

	/**
	 * Reads a text while it is typed.
	 *
	 * @param observation the observation it is typed for, whose property says what is wanted
	 * @param text what is typed
	 * @param scope the document and the language
	 * @return how it reads
	 */
	public static Reading read(Observation observation, String text, Scope scope) {
		StatementColumn column = new StatementColumn(scope, 0);
		if (text.isBlank() || text.strip().equals(column.text(observation))) {
			return new Reading(parts(observation, scope.language()), null);
		}
		Observation trial = ChainFactory.eINSTANCE.createObservation();
		trial.setProperty(observation.getProperty());
		trial.setUnit(observation.getUnit());
		Attempt attempt = column.write(trial, text);
		if (attempt.isRefused()) {
			return new Reading(List.of(), attempt.refusal());
		}
		attempt.change().apply(trial, new ArrayList<>());
		return new Reading(parts(trial, scope.language()), null);
	}

	/**
	 * What an observation says, part by part.
	 *
	 * @param observation an observation
	 * @param language the language
	 * @return its parts that say something
	 */
	public static List<Part> parts(Observation observation, Language language) {
		List<Part> parts = new ArrayList<>();
		if (observation.getValue() != null) {
			if (observation.getComparator() != Comparator.EQUAL) {
				add(parts, ChainPackage.Literals.OBSERVATION__COMPARATOR,
					Labels.of(ChainPackage.Literals.COMPARATOR, observation.getComparator(), language), language);
			}
			String range = observation.getUpperValue() == null ? "" : "–" + observation.getUpperValue().toPlainString();
			add(parts, ChainPackage.Literals.OBSERVATION__VALUE, observation.getValue().toPlainString() + range, language);
			if (observation.getMagnitude() != Magnitude.ONE) {
				add(parts, ChainPackage.Literals.OBSERVATION__MAGNITUDE,
					Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), language), language);
			}
			add(parts, ChainPackage.Literals.OBSERVATION__UNIT, observation.getUnit(), language);
		}
		add(parts, ChainPackage.Literals.OBSERVATION__DATE, observation.getDate() == null ? null : observation.getDate().toString(), language);
		add(parts, ChainPackage.Literals.OBSERVATION__TEXT, observation.getText(), language);
		if (observation.getState() != DisclosureState.DISCLOSED) {
			add(parts, ChainPackage.Literals.OBSERVATION__STATE,
				Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), language), language);
		}
		return parts;
	}

	private static void add(List<Part> parts, EStructuralFeature feature, String text, Language language) {
		if (text != null && !text.isBlank()) {
			parts.add(new Part(Labels.of(feature, language), text));
		}
	}
}
