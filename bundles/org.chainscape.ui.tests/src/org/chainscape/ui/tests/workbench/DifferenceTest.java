package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;

import org.chainscape.ui.markers.Difference;
import org.junit.jupiter.api.Test;

class DifferenceTest {

	/** Something that is there: its number, and what it says. */
	private record Sign(int number, String says) {
	}

	private final List<Sign> present = List.of(new Sign(1, "a"), new Sign(2, "b"), new Sign(3, "b"));

	@Test
	void whatSaysWhatIsWantedStays() {
		assertEquals(new Difference<>(List.of(), List.of()), compare("b", "a", "b"));
	}

	@Test
	void twoThatSayTheSameAreTwo() {
		assertEquals(new Difference<>(List.of(new Sign(3, "b")), List.of()), compare("a", "b"));
		assertEquals(new Difference<>(List.of(), List.of("b")), compare("a", "b", "b", "b"));
	}

	@Test
	void whatComesKeepsItsOrderAndOneEditIsOneChange() {
		assertEquals(new Difference<>(List.of(new Sign(1, "a")), List.of("z", "c")), compare("z", "b", "c", "b"));
	}

	@Test
	void nothingIsWantedAndNothingIsThere() {
		assertEquals(new Difference<>(present, List.of()), compare());
		assertEquals(new Difference<>(List.of(), List.of("a")), Difference.of(List.<String>of(), Function.identity(), List.of("a")));
	}

	private Difference<Sign, String> compare(String... wanted) {
		return Difference.of(present, Sign::says, List.of(wanted));
	}
}
