package org.chainscape.calculation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Observation;

/**
 * Calculations after those they depend on, found without recursion.
 *
 * @param sorted all that can be run, in an order in which they can
 * @param circles those that cannot, each with a circle that keeps it from being run: one it is part of, or one it waits for
 */
record DependencyOrder(List<Calculation> sorted, Map<Calculation, List<Calculation>> circles) {

	static DependencyOrder of(List<Calculation> calculations, Map<Observation, List<Calculation>> producers) {
		Map<Calculation, Set<Calculation>> needs = new LinkedHashMap<>();
		calculations.forEach(calculation -> needs.put(calculation, new LinkedHashSet<>()));
		for (Calculation calculation : calculations) {
			for (CalculationInput input : calculation.getInputs()) {
				if (input.getCalculation() != null && needs.containsKey(input.getCalculation())) {
					needs.get(calculation).add(input.getCalculation());
				}
				needs.get(calculation).addAll(producers.getOrDefault(input.getObservation(), List.of()));
			}
		}
		List<Calculation> sorted = sort(needs);
		needs.keySet().removeAll(new LinkedHashSet<>(sorted));
		return new DependencyOrder(sorted, circles(needs));
	}

	private static List<Calculation> sort(Map<Calculation, Set<Calculation>> needs) {
		Map<Calculation, List<Calculation>> users = new HashMap<>();
		Map<Calculation, Integer> waiting = new HashMap<>();
		Deque<Calculation> ready = new ArrayDeque<>();
		needs.forEach((calculation, others) -> {
			others.forEach(other -> users.computeIfAbsent(other, key -> new ArrayList<>()).add(calculation));
			waiting.put(calculation, others.size());
			if (others.isEmpty()) {
				ready.add(calculation);
			}
		});
		List<Calculation> sorted = new ArrayList<>();
		while (!ready.isEmpty()) {
			Calculation next = ready.remove();
			sorted.add(next);
			for (Calculation user : users.getOrDefault(next, List.of())) {
				if (waiting.merge(user, -1, Integer::sum) == 0) {
					ready.add(user);
				}
			}
		}
		return sorted;
	}

	/** What is left needs something that is left, so following one need after the other ends in a circle. */
	private static Map<Calculation, List<Calculation>> circles(Map<Calculation, Set<Calculation>> left) {
		Map<Calculation, List<Calculation>> circles = new LinkedHashMap<>();
		for (Calculation start : left.keySet()) {
			Map<Calculation, Integer> steps = new LinkedHashMap<>();
			Calculation at = start;
			while (!circles.containsKey(at) && !steps.containsKey(at)) {
				steps.put(at, steps.size());
				at = left.get(at).stream().filter(left::containsKey).findFirst().orElseThrow();
			}
			List<Calculation> path = List.copyOf(steps.keySet());
			List<Calculation> circle = circles.containsKey(at) ? circles.get(at) : path.subList(steps.get(at), path.size());
			path.forEach(member -> circles.put(member, circle));
		}
		return circles;
	}
}
