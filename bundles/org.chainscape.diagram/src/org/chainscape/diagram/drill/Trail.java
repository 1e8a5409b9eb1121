package org.chainscape.diagram.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.chainscape.model.view.Diagram;

/** The way somebody went from a diagram into its segments and companies: where they came from, are, and came back from. */
public final class Trail {

	private final List<Diagram> steps = new ArrayList<>();
	private int at;

	/**
	 * Goes on from a diagram to another one. What was ahead is forgotten; a diagram that is not where the trail stands starts a new one.
	 *
	 * @param from where one is
	 * @param to where one goes
	 */
	public void go(Diagram from, Diagram to) {
		if (here().filter(diagram -> diagram == from).isEmpty()) {
			steps.clear();
			steps.add(from);
			at = 0;
		}
		if (to != from) {
			steps.subList(at + 1, steps.size()).clear();
			steps.add(to);
			at++;
		}
	}

	/** {@return where one is} */
	public Optional<Diagram> here() {
		return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(at));
	}

	/** {@return the diagrams from the first to the one where one is} */
	public List<Diagram> path() {
		return steps.isEmpty() ? List.of() : List.copyOf(steps.subList(0, at + 1));
	}

	/**
	 * Where one gets by steps back or forward.
	 *
	 * @param by how many steps, back if negative
	 * @return the diagram, if there is one
	 */
	public Optional<Diagram> beside(int by) {
		int to = at + by;
		return to >= 0 && to < steps.size() ? Optional.of(steps.get(to)) : Optional.empty();
	}

	/**
	 * Goes back or forward, if there is a diagram.
	 *
	 * @param by how many steps, back if negative
	 */
	public void turn(int by) {
		if (beside(by).isPresent()) {
			at += by;
		}
	}

	/**
	 * Forgets diagrams that are gone.
	 *
	 * @param gone whether a diagram is gone
	 */
	public void forget(Predicate<Diagram> gone) {
		for (int i = steps.size() - 1; i >= 0; i--) {
			if (gone.test(steps.get(i))) {
				steps.remove(i);
				at -= i <= at ? 1 : 0;
			}
		}
		at = Math.max(0, at);
	}
}
