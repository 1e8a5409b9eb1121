package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A large model has between a million and a thousand trillion parameters; what lies outside has lost its 万 or 亿, or got it twice. */
public final class ParameterMagnitude implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("aigc.parameter-magnitude", Severity.WARNING, RuleMode.LIVE);
	private static final BigDecimal LEAST = new BigDecimal("1E+6");
	private static final BigDecimal MOST = new BigDecimal("1E+15");

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
		return Inputs.of(Observation.class)
				.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property),
					ChainPackage.Literals.NAMED_ELEMENT__NAME, ChainPackage.Literals.NAMED_ELEMENT__NAME_EN,
					ChainPackage.Literals.NAMED_ELEMENT__ALIASES)
				.when(FoundationModel.class, (model, index) -> model.getObservations(), AigcPackage.Literals.FOUNDATION_MODEL__KIND);
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (!(observation.eContainer() instanceof FoundationModel model) || model.getKind() == ModelKind.ARCHITECTURE
				|| observation.getState() != DisclosureState.DISCLOSED || !KnownProperty.PARAMETERS.is(observation.getProperty())) {
			return;
		}
		PrintedValue.of(observation).filter(value -> value.base().signum() > 0 && !isPossible(value.base()))
				.ifPresent(value -> sink.report(observation, value.text(), Statements.orDash(observation.getPrinted())));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Observation observation = index.find(finding.elementId(), Observation.class).orElse(null);
		return observation == null ? List.of() : printed(observation).map(magnitude -> List.of(new Fix("use-printed-magnitude",
				List.of(observation, observation.getPrinted()),
				List.of(new Edit.Change(observation, ChainPackage.Literals.OBSERVATION__MAGNITUDE, magnitude))))).orElse(List.of());
	}

	/** The magnitude that is printed, if it makes the number possible. */
	private static Optional<Magnitude> printed(Observation observation) {
		String printed = observation.getPrinted() == null ? "" : observation.getPrinted().replaceFirst("^\\D+", "");
		return PrintedValue.parse(printed).map(PrintedValue::magnitude)
				.filter(magnitude -> magnitude != observation.getMagnitude())
				.filter(magnitude -> PrintedValue.of(observation).filter(value -> isPossible(new PrintedValue(value.value(), value.upper(),
						magnitude, value.unit(), value.comparator()).base())).isPresent());
	}

	private static boolean isPossible(BigDecimal parameters) {
		return parameters.compareTo(LEAST) >= 0 && parameters.compareTo(MOST) <= 0;
	}
}
