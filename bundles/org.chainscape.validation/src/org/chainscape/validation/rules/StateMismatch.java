package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Disclosed means that there is a value; not disclosed, none and blank mean that there is none. */
public final class StateMismatch implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.state", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Observation> subject() {
		return Observation.class;
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (isWrong(observation)) {
			sink.report(observation, label(observation.getState()), hasValue(observation) ? said(observation) : "–");
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(StateMismatch::isWrong).map(observation -> {
			DisclosureState right = hasValue(observation) ? DisclosureState.DISCLOSED : DisclosureState.TO_VERIFY;
			return List.of(Mending.change("set-state", List.of(observation, label(right)), observation,
				ChainPackage.Literals.OBSERVATION__STATE, right));
		}).orElse(List.of());
	}

	private static boolean isWrong(Observation observation) {
		return switch (observation.getState()) {
			case DISCLOSED -> !hasValue(observation) && Statements.isBlank(observation.getPrinted());
			case UNDISCLOSED, BLANK -> hasValue(observation);
			case NONE -> hasValue(observation) && (observation.getValue() == null || observation.getValue().signum() != 0);
			case TO_VERIFY -> false;
		};
	}

	private static boolean hasValue(Observation observation) {
		return observation.getValue() != null || observation.getUpperValue() != null || observation.getDate() != null
			|| !Statements.isBlank(observation.getText());
	}

	private static String said(Observation observation) {
		String number = Facts.said(observation);
		return !number.isEmpty() ? number : observation.getDate() == null ? observation.getText() : observation.getDate().toString();
	}

	private static EEnumLiteral label(DisclosureState state) {
		return ChainPackage.Literals.DISCLOSURE_STATE.getEEnumLiteral(state.getValue());
	}
}
