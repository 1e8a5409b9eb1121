package org.chainscape.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A correspondence joins different cuts: nothing corresponds to itself, to what contains it or to what it contains. */
public final class CorrespondenceWithinItself implements ElementRule<Correspondence> {

	private static final RuleInfo INFO = new RuleInfo("structure.correspondence-within", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Correspondence> subject() {
		return Correspondence.class;
	}

	@Override
	public Inputs<Correspondence> inputs() {
		return Inputs.of(Correspondence.class).when(Place.class, (place, index) -> {
			Set<Correspondence> concerned = new LinkedHashSet<>();
			Reads.placesIn(place).forEach(each -> concerned.addAll(Reads.correspondences(each, index)));
			return concerned;
		}, ChainPackage.Literals.PLACE__SEGMENTS, ChainPackage.Literals.PERSPECTIVE__STAGES);
	}

	@Override
	public void check(Correspondence correspondence, ValidationIndex index, FindingSink sink) {
		for (ChainNode left : correspondence.getLeft()) {
			for (ChainNode right : correspondence.getRight()) {
				if (left == right || EcoreUtil.isAncestor(left, right) || EcoreUtil.isAncestor(right, left)) {
					sink.report(correspondence, left == right ? List.of(left) : List.of(left, right));
					return;
				}
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return DeletedCorrespondence.fixes(this, finding, index);
	}
}
