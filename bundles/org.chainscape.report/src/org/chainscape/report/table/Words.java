package org.chainscape.report.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;

/** How single facts are put into words in a cell. */
final class Words {

	/** What stands in a cell where nothing is stated. */
	static final String NONE = "–";

	/** Typesetting sometimes tears numbers apart: {@code 9. 95%}. */
	private static final Pattern TORN = Pattern.compile("(?<=[0-9]\\.)\\s+(?=[0-9])|(?<=[0-9])\\s+(?=\\.[0-9])");

	private Words() {
	}

	/** One line of printable text: control characters and line ends become spaces, and outer space goes. */
	static String clean(String text) {
		return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	/** The text, or the sign for nothing. */
	static String orNone(String text) {
		return text.isEmpty() ? NONE : text;
	}

	/** The different texts that say something, in order, joined as a list. */
	static String list(Collection<String> texts, Language language) {
		Set<String> different = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
		return String.join(language == Language.ZH ? "、" : ", ", different);
	}

	/** Printed values of several sources side by side, each once however it is spaced; nothing stated counts only alone. */
	static String rivals(Collection<String> texts) {
		Map<String, String> different = new LinkedHashMap<>();
		texts.forEach(text -> different.putIfAbsent(text.replaceAll("\\s", ""), text));
		if (different.size() > 1) {
			different.remove(NONE);
		}
		return String.join(" / ", different.values());
	}

	/** Clauses, joined. */
	static String clauses(Collection<String> texts, Language language) {
		Set<String> different = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
		return String.join(language == Language.ZH ? "；" : "; ", different);
	}

	/** A remark in brackets of the language; empty for an empty remark. */
	static String bracketed(String text, Language language) {
		return text.isEmpty() ? "" : language == Language.ZH ? "（" + text + "）" : " (" + text + ")";
	}

	/** A unit as the sources write it; pieces, which English counts without a word, go unsaid there. */
	static String unit(String unit, Language language) {
		String text = clean(unit);
		return language == Language.EN && text.equals("个") ? "" : text;
	}

	/** A date in full precision, as short as it can be; empty for none. */
	static String date(PartialDate date) {
		return date == null ? "" : date.toString();
	}

	/** The ticker in the style of the house, such as {@code 600519.SH}. */
	static String ticker(Security security) {
		return clean(Ticker.text(security));
	}

	/** The value as the source prints it; what is known of it where the source prints none; never empty. */
	static String printed(Observation observation, Language language) {
		if (observation.getState() == DisclosureState.BLANK) {
			return NONE;
		}
		String printed = TORN.matcher(clean(observation.getPrinted())).replaceAll("");
		if (!printed.isEmpty()) {
			return printed;
		}
		if (observation.getState() != null && observation.getState() != DisclosureState.DISCLOSED) {
			return Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), language);
		}
		if (observation.getDate() != null) {
			return observation.getDate().toString();
		}
		String text = clean(observation.getText());
		return !text.isEmpty() ? text : observation.getValue() == null ? NONE : number(observation, language);
	}

	private static String number(Observation observation, Language language) {
		String upper = observation.getUpperValue() == null ? "" : "–" + observation.getUpperValue().toPlainString();
		String magnitude = observation.getMagnitude() == null || observation.getMagnitude() == Magnitude.ONE ? ""
				: Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), language);
		return observation.getValue().toPlainString() + upper + magnitude + clean(observation.getUnit());
	}

	/** When an observation holds: its period with A or E, or the day; empty if it does not say. */
	static String time(Observation observation) {
		PartialDate start = observation.getPeriodStart();
		PartialDate end = observation.getPeriodEnd();
		String period = start == null || end == null || start.equals(end) ? date(start == null ? end : start) : start + "–" + end;
		String time = period.isEmpty() ? date(observation.getAsOf()) : period;
		return time.isEmpty() ? "" : time + actuality(observation);
	}

	/** A for what has happened, E for what is expected; empty where it is not said. */
	static String actuality(Observation observation) {
		return switch (observation.getActuality()) {
			case ACTUAL -> "A";
			case ESTIMATE -> "E";
			case UNSPECIFIED -> "";
		};
	}
}
