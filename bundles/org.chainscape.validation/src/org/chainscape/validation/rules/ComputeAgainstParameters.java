package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.Observation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * Training a dense model takes about six operations per parameter and token. Where size, tokens and compute are stated they agree to within
 * a power of ten; of several stated values those count that agree best. Compute in units that are no number of operations is not compared.
 */
public final class ComputeAgainstParameters implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.compute-against-parameters", Severity.WARNING, RuleMode.LIVE);
	private static final BigDecimal PER_PARAMETER_AND_TOKEN = BigDecimal.valueOf(6);
	private static final double MOST = 10;
	private static final MathContext SHORT = new MathContext(3);
	private static final Unit OPERATIONS = Unit.parse("flop");
	private static final Unit DAYS = Unit.parse("PF-days");
	private static final Set<String> COUNTS = Set.of("", "个", "参数", "个参数", "parameters", "token", "tokens", "词元", "个token");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<FoundationModel> subject() {
		return FoundationModel.class;
	}

	@Override
	public Inputs<FoundationModel> inputs() {
		return Models.ofStatements();
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		Estimate best = null;
		List<Observation> computes = Models.numbers(model, KnownProperty.COMPUTE).stream()
				.filter(compute -> value(compute).unit().fits(OPERATIONS)).toList();
		for (Observation compute : computes) {
			for (Observation parameters : counts(model, KnownProperty.PARAMETERS)) {
				for (Observation tokens : counts(model, KnownProperty.TOKENS)) {
					Estimate estimate = new Estimate(parameters, tokens, compute);
					best = best == null || estimate.deviation() < best.deviation() ? estimate : best;
				}
			}
		}
		if (best != null && best.deviation() > MOST) {
			sink.report(model, List.of(best.parameters, best.tokens, best.compute), best.print(best.parameters), best.print(best.tokens),
					shortly(best.expected()), shortly(best.expected().divide(DAYS.factor(), MathContext.DECIMAL64)),
					best.print(best.compute), shortly(BigDecimal.valueOf(best.deviation())));
		}
	}

	private static List<Observation> counts(FoundationModel model, KnownProperty property) {
		return Models.numbers(model, property).stream()
				.filter(number -> COUNTS.contains(number.getUnit() == null ? "" : number.getUnit().strip().toLowerCase(Locale.ROOT)))
				.toList();
	}

	private static PrintedValue value(Observation observation) {
		return PrintedValue.of(observation).orElseThrow();
	}

	private static String shortly(BigDecimal number) {
		BigDecimal rounded = number.round(SHORT).stripTrailingZeros();
		return rounded.precision() - rounded.scale() > 7 ? rounded.toString() : rounded.toPlainString();
	}

	/** What three stated numbers say of each other. */
	private record Estimate(Observation parameters, Observation tokens, Observation compute) {

		/** How many operations parameters and tokens need. */
		BigDecimal expected() {
			return PER_PARAMETER_AND_TOKEN.multiply(value(parameters).base()).multiply(value(tokens).base());
		}

		/** How many times too much or too little is stated; at least 1. */
		double deviation() {
			double ratio = value(compute).base().divide(expected(), MathContext.DECIMAL64).doubleValue();
			return ratio < 1 ? 1 / ratio : ratio;
		}

		String print(Observation observation) {
			String printed = observation.getPrinted();
			return Statements.at(Statements.isBlank(printed) ? value(observation).text() : printed.strip(), observation);
		}
	}
}
