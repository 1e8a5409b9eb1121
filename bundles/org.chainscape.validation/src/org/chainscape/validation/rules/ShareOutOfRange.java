package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A part is not less than nothing and not more than the whole. */
public final class ShareOutOfRange implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.share-range", Severity.ERROR, RuleMode.LIVE);
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Observation> subject() {
		return Observation.class;
	}

	@Override
	public Inputs<Observation> inputs() {
		return Facts.inputs();
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (Facts.isNumber(observation) && Facts.isOf(PropertyKind.SHARE, observation) && Numbers.isPercent(observation)
				&& Stream.of(observation.getValue(), observation.getUpperValue()).anyMatch(ShareOutOfRange::isImpossible)) {
			sink.report(observation, Facts.said(observation));
		}
	}

	private static boolean isImpossible(BigDecimal percent) {
		return percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0);
	}
}
