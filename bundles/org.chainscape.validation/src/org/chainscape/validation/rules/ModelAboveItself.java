package org.chainscape.validation.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** No model is its own family or variant, not even by way of others. The model with the smallest id of a circle is reported. */
public final class ModelAboveItself implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.family-cycle", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<FoundationModel> subject() {
		return FoundationModel.class;
	}

	@Override
	public Inputs<FoundationModel> inputs() {
		return Inputs.of(FoundationModel.class).following(Models.BELOW, ModelAboveItself::everybodyBelow);
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		Set<FoundationModel> circle = new LinkedHashSet<>(allAbove(model));
		if (!circle.contains(model)) {
			return;
		}
		circle.removeIf(other -> !allAbove(other).contains(model));
		circle.remove(model);
		if (circle.stream().noneMatch(other -> id(other).compareTo(id(model)) < 0)) {
			List<FoundationModel> others = List.copyOf(circle);
			sink.report(model, others, Statements.names(others.isEmpty() ? List.of(model) : others));
		}
	}

	private static String id(FoundationModel model) {
		return String.valueOf(model.getId());
	}

	private static Set<FoundationModel> allAbove(FoundationModel model) {
		Set<FoundationModel> above = new LinkedHashSet<>();
		Deque<FoundationModel> open = new ArrayDeque<>(Models.above(model));
		while (!open.isEmpty()) {
			FoundationModel next = open.remove();
			if (above.add(next)) {
				open.addAll(Models.above(next));
			}
		}
		return above;
	}

	private static Collection<FoundationModel> everybodyBelow(FoundationModel model, ValidationIndex index) {
		Set<FoundationModel> around = new LinkedHashSet<>(allAbove(model));
		Deque<FoundationModel> open = new ArrayDeque<>(List.of(model));
		while (!open.isEmpty()) {
			FoundationModel next = open.remove();
			if (around.add(next) || next == model) {
				Models.below(next, index).stream().filter(below -> !around.contains(below)).forEach(open::add);
			}
		}
		return around;
	}
}
