package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Substitution;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * It is known who makes what replaces and what is replaced. Asked of products and technologies; companies and segments stand for
 * themselves.
 */
public final class SubstitutionMakers implements ElementRule<Substitution> {

	private static final RuleInfo INFO = new RuleInfo("relation.substitution-makers", Severity.INFO, RuleMode.LIVE);

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
		List<Item> unmade = Stream.of(substitution.getSource(), substitution.getTarget()).filter(Product.class::isInstance)
			.map(Product.class::cast).filter(item -> item.getMakers().isEmpty()).map(Item.class::cast).toList();
		if (!unmade.isEmpty()) {
			sink.report(substitution, unmade);
		}
	}
}
