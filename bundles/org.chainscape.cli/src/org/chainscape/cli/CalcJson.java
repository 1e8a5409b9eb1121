package org.chainscape.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Language;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Recomputed calculations as JSON of the schema {@code chainscape-calculations}, version 1
 * ({@code docs/schema/chainscape-calculations-1.schema.json}).
 */
final class CalcJson {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-calculations";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;
	/** What readers that know only binary numbers can hold. */
	private static final MathContext FIGURES = new MathContext(15);

	private final Language language;

	CalcJson(Language language) {
		this.language = language;
	}

	/**
	 * What was asked for.
	 *
	 * @param file the file as named on the command line
	 * @param failOn the limit
	 * @param failed whether an outcome reaches it
	 */
	record Header(String file, String failOn, boolean failed) {
	}

	String write(Header header, Map<Observation, PrintedValue> assumptions, List<Outcome> outcomes) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", SCHEMA).put("version", VERSION).put("language", language.tag()).put("file", header.file());
		root.put("failOn", header.failOn()).put("failed", header.failed());
		ObjectNode counts = root.putObject("counts");
		for (Verdict verdict : Verdict.values()) {
			counts.put(word(verdict), outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count());
		}
		root.putArray("assumptions");
		assumptions.forEach((observation, value) -> {
			ObjectNode node = root.withArray("/assumptions").addObject();
			identify(node, observation);
			number(node, value);
		});
		root.putArray("calculations");
		outcomes.forEach(outcome -> add(root.withArray("/calculations").addObject(), outcome));
		return Json.write(root);
	}

	private void add(ObjectNode node, Outcome outcome) {
		Calculation calculation = outcome.calculation();
		identify(node, calculation);
		node.put("name", calculation.getName()).put("verdict", word(outcome.verdict()));
		node.put("affected", outcome.affected()).put("restated", outcome.restated()).put("external", calculation.isExternal());
		node.put("formula", calculation.getFormula());
		node.putArray("inputs");
		outcome.inputs().forEach(input -> add(node.withArray("/inputs").addObject(), input));
		if (outcome.printed() != null) {
			ObjectNode printed = node.putObject("printed");
			if (calculation.getExpected() != null) {
				identify(printed, calculation.getExpected());
			}
			printed.put("comparator", outcome.printed().comparator().getLiteral());
			number(printed, outcome.printed());
		}
		if (outcome.result() != null) {
			add(node.putObject("recomputed"), outcome.result());
		}
		if (outcome.problem() != null) {
			node.putObject("problem").put("kind", outcome.problem().kind().name()).put("message", outcome.problem().text(language));
		}
		node.putArray("places");
		CitationText.places(calculation).forEach(node.withArray("/places")::add);
	}

	private static void add(ObjectNode node, Outcome.Result result) {
		node.put("number", result.full().round(FIGURES)).put("rounded", result.rounded().round(FIGURES));
		node.put("magnitude", result.style().magnitude().getLiteral()).put("unit", result.style().unit().toString());
		node.put("text", result.text()).put("roundedText", result.roundedText());
		if (result.deviation() != null) {
			node.put("deviationPercent", result.deviation());
		}
	}

	private static void add(ObjectNode node, InputValue value) {
		CalculationInput input = value.input();
		node.put("name", value.name()).put("kind", kind(input));
		Element from = input.getObservation() == null ? input.getCalculation() : input.getObservation();
		if (from != null) {
			identify(node, from);
		}
		BigDecimal number = value.quantity().in(value.quantity().unit().factor());
		node.put("number", number.round(FIGURES)).put("unit", value.quantity().unit().toString()).put("text", value.text());
		node.put("assumed", value.assumed());
		if (value.follows() != null) {
			identify(node.putObject("follows"), value.follows());
		}
	}

	private static String kind(CalculationInput input) {
		if (input.getObservation() != null) {
			return "observation";
		}
		if (input.getCalculation() != null) {
			return "calculation";
		}
		return input.getConstant() != null ? "constant" : "counted";
	}

	private static void identify(ObjectNode node, Element element) {
		node.put("id", element.getId()).put("handle", element.getHandle());
	}

	private static void number(ObjectNode node, PrintedValue value) {
		node.put("number", value.value());
		if (value.isRange()) {
			node.put("upper", value.upper());
		}
		node.put("magnitude", value.magnitude().getLiteral()).put("unit", value.unit().toString()).put("text", value.text());
	}

	/** {@return a verdict as members and values of JSON are written: withinRounding} */
	private static String word(Verdict verdict) {
		String lower = verdict.name().toLowerCase(Locale.ROOT);
		int bar = lower.indexOf('_');
		return bar < 0 ? lower : lower.substring(0, bar) + Character.toUpperCase(lower.charAt(bar + 1)) + lower.substring(bar + 2);
	}
}
