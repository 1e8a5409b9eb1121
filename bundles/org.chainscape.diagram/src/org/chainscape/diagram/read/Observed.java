package org.chainscape.diagram.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.chainscape.diagram.read.FactSheet.Kind;
import org.chainscape.diagram.read.FactSheet.Line;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;

/** Observations and places in sources, each on one line. */
final class Observed {

	/** Those that hold for a later time first; where none is said the date of the source counts. */
	static final Comparator<Observation> NEWEST_FIRST = Comparator.comparing(Observed::date, Comparator.nullsFirst(Comparator.naturalOrder()))
			.reversed();

	private final Language language;

	Observed(Language language) {
		this.language = language;
	}

	private static PartialDate date(Observation observation) {
		if (observation.getPeriodEnd() != null) {
			return observation.getPeriodEnd();
		}
		return observation.getAsOf() != null ? observation.getAsOf() : observation.getCitations().stream().map(Citation::getSource)
				.filter(source -> source != null && source.getDate() != null).map(Source::getDate).findFirst().orElse(null);
	}

	/** 指标：value（period，basis）. */
	Line line(Observation observation) {
		String name = observation.getProperty() == null ? Labels.of(observation.eClass(), language)
				: Labels.name(observation.getProperty(), language);
		boolean missing = observation.getState() != null && observation.getState() != DisclosureState.DISCLOSED;
		String circumstances = FactSheets.joined(language == Language.ZH ? "，" : ", ", period(observation), actuality(observation),
				observation.getBasis());
		String text = ReadTexts.in(language, "fact.value", name, value(observation))
				+ (circumstances.isEmpty() ? "" : ReadTexts.in(language, "fact.circumstances", circumstances));
		return new Line(missing ? Kind.STATE : Kind.VALUE, text);
	}

	private String value(Observation observation) {
		String state = observation.getState() == null || observation.getState() == DisclosureState.DISCLOSED ? ""
				: Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), language);
		if (!FactSheets.isBlank(observation.getPrinted())) {
			String printed = observation.getPrinted().strip();
			return state.isEmpty() || state.equals(printed) ? printed : FactSheets.joined(" · ", printed, state);
		}
		if (!state.isEmpty()) {
			return state;
		}
		if (observation.getDate() != null) {
			return observation.getDate().toString();
		}
		if (!FactSheets.isBlank(observation.getText())) {
			return observation.getText().strip();
		}
		return observation.getValue() == null ? "–" : observation.getValue().toPlainString() + magnitude(observation)
				+ Objects.toString(observation.getUnit(), "");
	}

	private String magnitude(Observation observation) {
		return observation.getMagnitude() == null || observation.getMagnitude().getValue() == 0 ? ""
				: Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), language);
	}

	private String actuality(Observation observation) {
		return observation.getActuality() == null || observation.getActuality() == Actuality.UNSPECIFIED ? ""
				: Labels.of(ChainPackage.Literals.ACTUALITY, observation.getActuality(), language);
	}

	private String period(Observation observation) {
		PartialDate start = observation.getPeriodStart();
		PartialDate end = observation.getPeriodEnd();
		if (start != null && end != null && !start.equals(end)) {
			return start + "–" + end;
		}
		if (end != null) {
			return end.toString();
		}
		if (start != null) {
			return start.toString();
		}
		return observation.getAsOf() == null ? "" : ReadTexts.in(language, "fact.asOf", observation.getAsOf().toString());
	}

	/** Where an element is stated: short name of the source, section, figure, page, lines as printed, date. */
	List<String> places(Element element) {
		return element.getCitations().stream().map(this::place).filter(place -> !place.isEmpty()).toList();
	}

	private String place(Citation citation) {
		Source source = citation.getSource();
		String name = source == null ? "" : FactSheets.isBlank(source.getPublisher()) ? Labels.name(source, language) : source.getPublisher();
		String page = FactSheets.isBlank(citation.getPage()) ? "" : ReadTexts.in(language, "fact.page", citation.getPage());
		String date = source == null || source.getDate() == null ? "" : source.getDate().toString();
		return FactSheets.joined(" · ", name, citation.getSection(), citation.getLocator(), page, citation.getLines(), date);
	}
}
