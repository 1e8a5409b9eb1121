package org.chainscape.validation.rules;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** What is said of the amount of an investment fits what is stated: what is not disclosed has no amount. */
public final class InvestmentAmount implements ElementRule<Investment> {

	private static final RuleInfo INFO = new RuleInfo("relation.investment-amount", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Investment> subject() {
		return Investment.class;
	}

	@Override
	public Inputs<Investment> inputs() {
		return Inputs.of(Investment.class).within(Observation.class)
			.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream().map(EObject::eContainer)
				.filter(Investment.class::isInstance).map(Investment.class::cast).distinct().toList(),
					ChainPackage.Literals.PROPERTY__KIND);
	}

	@Override
	public void check(Investment investment, ValidationIndex index, FindingSink sink) {
		Optional<Observation> amount = amount(investment);
		if (isHidden(investment) && amount.isPresent()) {
			sink.report(investment, List.of(amount.get()), label(investment.getAmountState()), Facts.said(amount.get()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(each -> isHidden(each) && amount(each).isPresent())
			.map(investment -> List.of(Mending.change("set-amount-state", List.of(investment, label(DisclosureState.DISCLOSED)),
				investment, ChainPackage.Literals.INVESTMENT__AMOUNT_STATE, DisclosureState.DISCLOSED))).orElse(List.of());
	}

	private static boolean isHidden(Investment investment) {
		return investment.getAmountState() == DisclosureState.UNDISCLOSED || investment.getAmountState() == DisclosureState.NONE
			|| investment.getAmountState() == DisclosureState.BLANK;
	}

	/** An amount is a number of money. */
	private static Optional<Observation> amount(Investment investment) {
		return investment.getObservations().stream().filter(each -> Facts.isNumber(each) && Facts.isOf(PropertyKind.QUANTITY, each)
			&& Measure.of(each.getUnit()).filter(Measure.MONEY::equals).isPresent()).findFirst();
	}

	private static EEnumLiteral label(DisclosureState state) {
		return ChainPackage.Literals.DISCLOSURE_STATE.getEEnumLiteral(state.getValue());
	}
}
