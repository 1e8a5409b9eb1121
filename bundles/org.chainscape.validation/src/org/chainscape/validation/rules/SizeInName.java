package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
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
 * A model named after its size, such as OPT-175B, has about that many parameters. Names are rounded freely, so only half as much more or
 * a third less counts; one stated value that agrees is enough.
 */
public final class SizeInName implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.size-in-name", Severity.WARNING, RuleMode.LIVE);
	private static final Pattern SIZE = Pattern.compile("(?:^|[-_ （(])(\\d+(?:\\.\\d+)?)\\s?(万亿|亿|[BMT])(?![\\p{L}\\d])");
	private static final Map<String, String> POWERS = Map.of("M", "1E+6", "亿", "1E+8", "B", "1E+9", "T", "1E+12", "万亿", "1E+12");
	private static final BigDecimal FREELY = new BigDecimal("1.5");

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
		List<Observation> stated = Models.numbers(model, KnownProperty.PARAMETERS);
		List<Matcher> sizes = sizes(model);
		boolean agrees = sizes.stream().anyMatch(size -> stated.stream().anyMatch(observation -> agree(size, observation)));
		if (!sizes.isEmpty() && !stated.isEmpty() && !agrees) {
			sink.report(model, stated, sizes.get(0).group(1) + sizes.get(0).group(2), Statements.sides(stated, SizeInName::print));
		}
	}

	private static List<Matcher> sizes(FoundationModel model) {
		List<Matcher> sizes = new ArrayList<>();
		for (String name : Arrays.asList(model.getName(), model.getNameEn())) {
			Matcher size = SIZE.matcher(name == null ? "" : name);
			if (size.find()) {
				sizes.add(size);
			}
		}
		return sizes;
	}

	private static boolean agree(Matcher size, Observation observation) {
		BigDecimal named = new BigDecimal(size.group(1)).multiply(new BigDecimal(POWERS.get(size.group(2))));
		BigDecimal stated = PrintedValue.of(observation).orElseThrow().base();
		return stated.compareTo(named.multiply(FREELY)) <= 0 && named.compareTo(stated.multiply(FREELY)) <= 0;
	}

	private static String print(Observation observation) {
		return Statements.isBlank(observation.getPrinted()) ? PrintedValue.of(observation).orElseThrow().text() : observation.getPrinted();
	}
}
