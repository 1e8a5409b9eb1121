package org.chainscape.diagram.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineBlockTest {

	private static final String OWNER = "list";

	@ParameterizedTest
	@ValueSource(ints = {1, 499, 500, 501, 1_000, 4_654, 95_000, 170_000, 250_500, 1_000_000})
	@DisplayName("Each member is in one block and in their order, and neither a block nor the row of blocks is too long to be made at once")
	void everyMemberOnce(int length) {
		List<Integer> all = IntStream.range(0, length).boxed().toList();
		List<OutlineBlock> blocks = OutlineBlock.split(OWNER, length);
		List<Object> seen = new ArrayList<>();
		blocks.forEach(block -> seen.addAll(block.of(all)));
		assertEquals(all, seen);
		assertTrue(blocks.size() <= OutlineBlock.MOST + 1, blocks.size() + " blocks");
		assertTrue(blocks.get(0).size() <= 8 * OutlineBlock.MOST);
		for (int number : new int[] {0, length / 3, length / 2, length - 1}) {
			OutlineBlock block = OutlineBlock.with(OWNER, length, number);
			assertTrue(blocks.contains(block), "the block of a member is one of those that are shown");
			assertTrue(block.of(all).contains(number));
		}
	}

	@Test
	@DisplayName("A block of a list that has become shorter is empty, and no error")
	void shorter() {
		assertTrue(new OutlineBlock(OWNER, 500, 500).of(List.of(1, 2, 3)).isEmpty());
		assertEquals(List.of(2, 3), new OutlineBlock(OWNER, 1, 500).of(List.of(1, 2, 3)));
	}
}
