package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Substitution;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EEnumLiteral;

/** A substitution leads from what is foreign to what is domestic. Ends of which that is not known are not checked. */
public final class SubstitutionDirection implements ElementRule<Substitution> {

	private static final RuleInfo INFO = new RuleInfo("relation.substitution-direction", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Substitution> subject() {
		return Substitution.class;
	}

	@Override
	public Inputs<Substitution> inputs() {
		return Sides.inputs();
	}

	@Override
	public void check(Substitution substitution, ValidationIndex index, FindingSink sink) {
		if (substitution.getSource() != null && substitution.getTarget() != null) {
			Domicile from = Sides.of(substitution.getSource());
			Domicile to = Sides.of(substitution.getTarget());
			boolean known = from != Domicile.UNSPECIFIED && to != Domicile.UNSPECIFIED;
			if (known && (from == Domicile.DOMESTIC || to == Domicile.FOREIGN)) {
				sink.report(substitution, List.of(substitution.getSource(), substitution.getTarget()), label(from),
					substitution.getSource(), label(to), substitution.getTarget());
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index)
			.filter(each -> Sides.of(each.getSource()) == Domicile.DOMESTIC && Sides.of(each.getTarget()) == Domicile.FOREIGN)
			.map(substitution -> List.of(Mending.reverse("reverse-relation", substitution))).orElse(List.of());
	}

	private static EEnumLiteral label(Domicile domicile) {
		return ChainPackage.Literals.DOMICILE.getEEnumLiteral(domicile.getValue());
	}
}
