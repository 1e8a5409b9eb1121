package org.chainscape.tabular.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Texts come back by their numbers, from memory and from the temporary file, whenever they are asked for. */
class StringStoreTest {

	private static String text(int number) {
		return number % 1000 == 7 ? "长".repeat(20_000) : "文字" + number + (number % 3 == 0 ? "" : "，较长的说明文字".repeat(number % 5));
	}

	@Test
	void textsComeBackInAnyOrderWhileOthersAreAdded() {
		Random random = new Random(7);
		try (StringStore store = new StringStore(Place.of(Path.of("x.xlsx")))) {
			for (int round = 0; round < 30; round++) {
				for (int i = 0; i < 10_000; i++) {
					store.add(text(store.size()));
				}
				store.finish();
				for (int i = 0; i < 200; i++) {
					int number = random.nextInt(store.size());
					assertEquals(text(number), store.get(number));
				}
			}
			assertEquals(text(299_999), store.get(299_999));
		}
	}
}
