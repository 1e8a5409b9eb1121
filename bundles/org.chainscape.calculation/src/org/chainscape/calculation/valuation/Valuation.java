package org.chainscape.calculation.valuation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.calculation.Unit;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.ticker.Ticker;

/**
 * A number derived of a share, with what it is made of; or why it cannot be derived.
 *
 * @param measure what is derived
 * @param security the share
 * @param year the fiscal year of earnings or revenue; 0 for what belongs to no year
 * @param inputs what it is made of, in the order of the formula; also where it is refused, as far as they are known
 * @param value the number, in the unit; {@code null} if it is refused
 * @param unit money without magnitude for market capitalisation, pure numbers for ratios
 * @param reason why it is refused; {@code null} if it is not
 */
public record Valuation(Measure measure, Security security, int year, List<Input> inputs, BigDecimal value, Unit unit, Reason reason) {

	private static final Texts TEXTS = Texts.beside(Valuation.class);
	private static final String DASH = "–";

	/** Copies the inputs. */
	public Valuation {
		inputs = List.copyOf(inputs);
	}

	/** {@return the number; empty if it cannot be derived} */
	public Optional<BigDecimal> number() {
		return Optional.ofNullable(value);
	}

	/** {@return the ratio as the market prints it, with one decimal; a dash if there is none} */
	public String ratio() {
		return value == null ? DASH : value.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	/** {@return the day of the price it is made of; {@code null} if none is known} */
	public PartialDate asOf() {
		return inputs.stream().filter(input -> input.role() == Role.PRICE || input.role() == Role.MARKET_VALUE).map(Input::date)
				.findFirst().orElse(null);
	}

	/** {@return where its inputs are stated} */
	public List<Citation> citations() {
		return inputs.stream().flatMap(input -> input.citations().stream()).toList();
	}

	/**
	 * How it comes about: the formula with numbers and dates, or why there is none.
	 *
	 * @param language the language
	 * @return a sentence
	 */
	public String workings(Language language) {
		if (reason != null) {
			return refusal(language);
		}
		StringBuilder formula = new StringBuilder();
		for (Input input : inputs) {
			formula.append(formula.isEmpty() ? "" : input.role() == Role.SHARES ? " × " : " ÷ ").append(input.words(language));
		}
		String result = measure == Measure.MARKET_CAP ? Amount.words(value, unit, language) : ratio();
		return TEXTS.get(language, "workings", name(language), formula, result);
	}

	private String refusal(Language language) {
		String given = inputs.stream().map(input -> input.words(language)).collect(Collectors.joining(TEXTS.get(language, "and")));
		return TEXTS.get(language, "reason." + reason, Labels.name(security.eContainer() == null ? security : security.eContainer(), language),
				Ticker.text(security), name(language), given, year == 0 ? "" : String.valueOf(year));
	}

	private String name(Language language) {
		return measure.label(language) + (year == 0 ? "" : " " + year);
	}
}
