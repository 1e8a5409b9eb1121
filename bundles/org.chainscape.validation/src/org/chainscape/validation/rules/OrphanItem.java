package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Item;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** An item sits in a place, or something else leads to it: a relation, a correspondence, another item that names it or that it names. */
public final class OrphanItem implements ElementRule<Item> {

	private static final RuleInfo INFO = new RuleInfo("structure.orphan-item", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Item> subject() {
		return Item.class;
	}

	@Override
	public Inputs<Item> inputs() {
		return Inputs.of(Item.class).following(Groupings.RELATIONS, (node, index) -> itemOf(node))
			.following(Groupings.CORRESPONDENCES, (node, index) -> itemOf(node))
			.following(Groupings.EVENTS, (node, index) -> itemOf(node))
			.following(Groupings.NAMED_BY_ITEMS, (node, index) -> itemOf(node));
	}

	@Override
	public void check(Item item, ValidationIndex index, FindingSink sink) {
		boolean reached = !item.getPlaces().isEmpty() || !index.relationsOf(item).isEmpty()
			|| !index.group(Groupings.CORRESPONDENCES, item).isEmpty() || !index.group(Groupings.NAMED_BY_ITEMS, item).isEmpty()
			|| !index.group(Groupings.EVENTS, item).isEmpty() || !Groupings.namedBy(item).isEmpty();
		if (!reached) {
			sink.report(item, item.eClass());
		}
	}

	private static List<Item> itemOf(ChainNode node) {
		return node instanceof Item item ? List.of(item) : List.of();
	}
}
