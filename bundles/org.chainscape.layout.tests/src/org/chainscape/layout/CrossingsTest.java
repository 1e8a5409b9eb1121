package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chainscape.scene.Point;
import org.junit.jupiter.api.Test;

class CrossingsTest {

	@Test
	void linesThatPassThroughEachOtherAreCounted() {
		Crossings crossings = new Crossings();
		crossings.add(List.of(new Point(0, 0), new Point(500, 0), new Point(500, 500)));
		crossings.add(List.of(new Point(100, -50), new Point(100, 50)));
		crossings.add(List.of(new Point(200, -50), new Point(600, 400)));
		assertEquals(3, crossings.count());
	}

	@Test
	void linesThatMeetOrRunBesideEachOtherAreNot() {
		Crossings crossings = new Crossings();
		crossings.add(List.of(new Point(0, 0), new Point(500, 0)));
		crossings.add(List.of(new Point(0, 0), new Point(500, 10)));
		crossings.add(List.of(new Point(250, 0), new Point(250, -100)));
		crossings.add(List.of(new Point(0, -0.5), new Point(200, -0.5)));
		assertEquals(0, crossings.count());
	}
}
