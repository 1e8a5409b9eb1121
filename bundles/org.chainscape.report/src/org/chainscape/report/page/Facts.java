package org.chainscape.report.page;

import static org.chainscape.report.page.Sources.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.scene.Edition;

/** Observations put into words, property by property, rivals side by side. */
final class Facts {

	private static final String BLANK = "–";

	private final Language language;
	private final Texts texts;
	private final Edition edition;
	private final Sources sources;

	Facts(Language language, Texts texts, Edition edition, Sources sources) {
		this.language = language;
		this.texts = texts;
		this.edition = edition;
		this.sources = sources;
	}

	/** What is stated, grouped by property: label, values, and whether two sources disagree. */
	List<Object> of(List<? extends Observation> observations) {
		Map<String, List<Observation>> groups = new LinkedHashMap<>();
		observations.stream().filter(edition::admits).forEach(observation -> groups.computeIfAbsent(label(observation), key -> new ArrayList<>())
				.add(observation));
		List<Object> told = new ArrayList<>();
		groups.forEach((label, group) -> {
			Map<String, Object> property = new LinkedHashMap<>();
			property.put("l", label);
			Set<Observation> rivals = rivals(group);
			property.put("v", group.stream().map(observation -> value(observation, rivals.contains(observation))).collect(Collectors.toList()));
			told.add(property);
		});
		return told;
	}

	/** Of the same property, period, basis and denominator, and not printed the same. */
	private Set<Observation> rivals(List<Observation> group) {
		Map<String, List<Observation>> questions = new LinkedHashMap<>();
		group.stream().filter(observation -> observation.getState() == DisclosureState.DISCLOSED).forEach(observation -> questions
				.computeIfAbsent(circumstances(observation), key -> new ArrayList<>()).add(observation));
		Set<Observation> rivals = new LinkedHashSet<>();
		for (List<Observation> answers : questions.values()) {
			if (answers.stream().map(answer -> printed(answer).replace(" ", "")).distinct().count() > 1) {
				rivals.addAll(answers);
			}
		}
		return rivals;
	}

	private Map<String, Object> value(Observation observation, boolean rival) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("t", printed(observation));
		Sources.put(value, "q", circumstances(observation));
		if (observation.getState() != DisclosureState.DISCLOSED) {
			value.put("s", Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), language));
		}
		if (rival) {
			value.put("m", 1);
		}
		if (edition.marks(observation)) {
			value.put("x", 1);
		}
		List<Object> cited = sources.of(observation);
		if (!cited.isEmpty()) {
			value.put("c", cited);
		}
		return value;
	}

	private String label(Observation observation) {
		return observation.getProperty() == null ? Labels.of(observation.eClass(), language)
				: clean(Labels.name(observation.getProperty(), language));
	}

	/** Period, whether it has happened, basis and denominator. */
	private String circumstances(Observation observation) {
		return Stream.of(period(observation), actuality(observation), clean(observation.getBasis()), denominator(observation))
				.filter(piece -> !piece.isEmpty()).collect(Collectors.joining(texts.get(language, "list")));
	}

	private String period(Observation observation) {
		PartialDate start = observation.getPeriodStart();
		PartialDate end = observation.getPeriodEnd();
		if (start != null && end != null) {
			return start.equals(end) ? start.toString() : start + "–" + end;
		}
		return start != null ? start + "–" : end != null ? "–" + end
				: observation.getAsOf() == null ? "" : texts.get(language, "fact.asOf", observation.getAsOf().toString());
	}

	private String actuality(Observation observation) {
		return observation.getActuality() == null || observation.getActuality() == Actuality.UNSPECIFIED ? ""
				: Labels.of(ChainPackage.Literals.ACTUALITY, observation.getActuality(), language);
	}

	private String denominator(Observation observation) {
		String whole = observation.getDenominator() != null ? clean(Labels.name(observation.getDenominator(), language))
				: clean(observation.getDenominatorText());
		return whole.isEmpty() ? "" : texts.get(language, "fact.of", whole);
	}

	/** The value as the source prints it; what is known of it where the source prints none. Never rounded. */
	String printed(Observation observation) {
		String printed = clean(observation.getPrinted());
		if (!printed.isEmpty()) {
			return printed;
		}
		if (observation.getDate() != null) {
			return observation.getDate().toString();
		}
		String text = clean(observation.getText());
		if (!text.isEmpty() || observation.getValue() == null) {
			return text.isEmpty() ? BLANK : text;
		}
		String magnitude = observation.getMagnitude() == null || observation.getMagnitude().getValue() == 0 ? ""
				: Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), language);
		String upper = observation.getUpperValue() == null ? "" : "–" + observation.getUpperValue().toPlainString();
		return observation.getValue().toPlainString() + upper + magnitude + clean(observation.getUnit());
	}
}
