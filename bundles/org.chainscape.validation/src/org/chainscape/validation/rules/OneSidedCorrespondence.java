package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A correspondence has something on both sides. */
public final class OneSidedCorrespondence implements ElementRule<Correspondence> {

	private static final RuleInfo INFO = new RuleInfo("structure.correspondence-side", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Correspondence> subject() {
		return Correspondence.class;
	}

	@Override
	public void check(Correspondence correspondence, ValidationIndex index, FindingSink sink) {
		if (correspondence.getLeft().isEmpty() || correspondence.getRight().isEmpty()) {
			boolean left = correspondence.getLeft().isEmpty();
			sink.report(correspondence, left ? correspondence.getRight() : correspondence.getLeft(),
				left ? ChainPackage.Literals.CORRESPONDENCE__LEFT : ChainPackage.Literals.CORRESPONDENCE__RIGHT);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return DeletedCorrespondence.fixes(this, finding, index);
	}
}
