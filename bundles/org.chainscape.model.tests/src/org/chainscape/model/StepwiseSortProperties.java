package org.chainscape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StepwiseSortProperties {

	/** Things that compare equal can be told apart. */
	private record Thing(int rank, int number) {
	}

	private static final Comparator<Thing> BY_RANK = Comparator.comparingInt(Thing::rank);

	@Property(tries = 300)
	void sortsLikeAnySortAndKeepsEqualsInOrder(@ForAll @IntRange(max = 3000) int size, @ForAll @IntRange(min = 1, max = 5000) int ranks,
		@ForAll @IntRange(min = 1, max = 40) int budget, @ForAll long seed) {
		Random random = new Random(seed);
		List<Thing> things = IntStream.range(0, size).mapToObj(number -> new Thing(random.nextInt(ranks), number)).toList();
		List<Thing> expected = new ArrayList<>(things);
		expected.sort(BY_RANK);
		StepwiseSort<Thing> sort = new StepwiseSort<>(things, BY_RANK);
		boolean done = false;
		while (!done) {
			int[] used = {0};
			done = sort.work(() -> used[0]++ < budget);
		}
		assertEquals(expected, sort.sorted());
	}

	@Property(tries = 50)
	void whatIsInOrderCostsAboutOneComparisonEach(@ForAll @IntRange(min = 1, max = 20_000) int size) {
		long[] comparisons = {0};
		StepwiseSort<Integer> sort = new StepwiseSort<>(IntStream.range(0, size).boxed().toList(), (one, other) -> {
			comparisons[0]++;
			return Integer.compare(one, other);
		});
		assertTrue(sort.work(() -> true));
		assertTrue(comparisons[0] <= size + size / 32 + 1, size + " things took " + comparisons[0]);
	}

	@Example
	void doesNothingWithoutLeaveAndSaysThatItIsNotDone() {
		StepwiseSort<Integer> sort = new StepwiseSort<>(List.of(2, 1), Comparator.naturalOrder());
		assertFalse(sort.work(() -> false));
		assertThrows(IllegalStateException.class, sort::sorted);
		assertTrue(sort.work(() -> true));
		assertEquals(List.of(1, 2), sort.sorted());
	}
}
