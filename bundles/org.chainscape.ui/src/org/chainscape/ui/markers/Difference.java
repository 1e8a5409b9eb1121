package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What must go and what must come so that what is there says what is wanted. What already says it stays; two that say the same are two.
 *
 * @param <P> what is there
 * @param <W> what is said
 * @param surplus what is there and not wanted
 * @param missing what is wanted and not there, in the order in which it is wanted
 */
public record Difference<P, W>(List<P> surplus, List<W> missing) {

	/**
	 * Compares.
	 *
	 * @param <P> what is there
	 * @param <W> what is said
	 * @param present what is there
	 * @param says what something that is there says
	 * @param wanted what is wanted
	 * @return the difference
	 */
	public static <P, W> Difference<P, W> of(Collection<P> present, Function<P, W> says, Collection<W> wanted) {
		Map<W, Integer> open = new HashMap<>();
		wanted.forEach(each -> open.merge(each, 1, Integer::sum));
		List<P> surplus = new ArrayList<>();
		for (P each : present) {
			W said = says.apply(each);
			if (open.getOrDefault(said, 0) > 0) {
				open.merge(said, -1, Integer::sum);
			} else {
				surplus.add(each);
			}
		}
		List<W> missing = new ArrayList<>();
		for (W each : wanted) {
			if (open.getOrDefault(each, 0) > 0) {
				open.merge(each, -1, Integer::sum);
				missing.add(each);
			}
		}
		return new Difference<>(surplus, missing);
	}
}
