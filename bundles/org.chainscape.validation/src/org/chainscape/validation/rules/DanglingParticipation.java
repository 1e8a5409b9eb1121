package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A participation names a company. */
public final class DanglingParticipation implements ElementRule<Participation> {

	private static final RuleInfo INFO = new RuleInfo("structure.dangling-participation", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Participation> subject() {
		return Participation.class;
	}

	@Override
	public void check(Participation participation, ValidationIndex index, FindingSink sink) {
		if (participation.getCompany() == null) {
			String printed = participation.getPrintedName();
			sink.report(participation, participation.eContainer() == null ? "?" : participation.eContainer(), printed == null ? "" : printed);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Participation.class, participation -> {
			if (participation.getCompany() != null) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			String printed = participation.getPrintedName() == null ? "" : participation.getPrintedName().strip();
			List<Company> known = index.companiesKnownAs(printed);
			if (known.size() == 1 && index.contains(known.get(0))) {
				fixes.add(Mending.change("connect-company", List.of(participation, known.get(0)), participation,
					ChainPackage.Literals.PARTICIPATION__COMPANY, known.get(0)));
			} else if (known.isEmpty() && index.libraries().knownAs(printed).size() == 1) {
				Company shared = index.libraries().knownAs(printed).get(0);
				fixes.add(Mending.change("connect-company", List.of(participation, shared), participation,
					ChainPackage.Literals.PARTICIPATION__COMPANY, shared));
			} else if (known.isEmpty() && !printed.isEmpty()) {
				Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
				company.setName(printed);
				company.setConfirmed(false);
				fixes.add(Mending.fix("create-company", List.of(printed),
					new Edit.Add(index.document(), ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES, company),
					new Edit.Change(participation, ChainPackage.Literals.PARTICIPATION__COMPANY, company)));
			}
			fixes.add(Mending.delete("delete-participation", participation));
			return fixes;
		});
	}
}
