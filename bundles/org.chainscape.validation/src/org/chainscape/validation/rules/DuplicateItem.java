package org.chainscape.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Item;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * A product, technology or other item is in the chain once: no two of one class share a name, English name or alias. The later one is
 * reported.
 */
public final class DuplicateItem implements ElementRule<Item> {

	private static final RuleInfo INFO = new RuleInfo("identity.duplicate-item", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Item.class).sharing(Groupings.ITEM_NAMES);
	}

	@Override
	public void check(Item item, ValidationIndex index, FindingSink sink) {
		Set<Item> earlier = new LinkedHashSet<>();
		index.groupsOf(Groupings.ITEM_NAMES, item).forEach(group -> earlier.add(group.get(0)));
		earlier.remove(item);
		if (!earlier.isEmpty()) {
			sink.report(item, List.copyOf(earlier), item.eClass());
		}
	}
}
