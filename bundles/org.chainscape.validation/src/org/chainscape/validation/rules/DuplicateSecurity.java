package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
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
import org.eclipse.emf.ecore.EEnumLiteral;

/** A code of an exchange is in the library once. Securities without an exchange are not compared. The later one is reported. */
public final class DuplicateSecurity implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.duplicate-security", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Security> subject() {
		return Security.class;
	}

	@Override
	public Inputs<Security> inputs() {
		return Inputs.of(Security.class).sharing(Groupings.TICKERS);
	}

	@Override
	public void check(Security security, ValidationIndex index, FindingSink sink) {
		if (security.getExchange() == Exchange.UNSPECIFIED || security.getCode() == null || security.getCode().isBlank()) {
			return;
		}
		Security first = index.securities(security.getExchange(), security.getCode()).get(0);
		if (first != security) {
			sink.report(security, List.of(first), security.getCode().strip(), exchange(security));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Security.class, security -> {
			if (security.getExchange() == Exchange.UNSPECIFIED || security.getCode() == null || security.getCode().isBlank()) {
				return List.of();
			}
			Security first = index.securities(security.getExchange(), security.getCode()).get(0);
			if (first == security) {
				return List.of();
			}
			if (first.eContainer() == security.eContainer()) {
				List<Edit> edits = new ArrayList<>();
				CompanyMerges.moveParts(security, first, edits);
				edits.add(new Edit.Delete(security));
				return List.of(new Fix("merge-securities", List.of(security), edits));
			}
			return List.of(Mending.delete("delete-security", security), Mending.delete("delete-security", first));
		});
	}

	private static EEnumLiteral exchange(Security security) {
		return ChainPackage.Literals.EXCHANGE.getEEnumLiteral(security.getExchange().getValue());
	}
}
