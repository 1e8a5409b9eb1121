package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** What comes along with the product is named with its licence in the installation. */
class LicencesTest {

	/** The platform is named as a whole, and libraries of tests do not come along. */
	private static final String NOT_NAMED = "(org\\.eclipse\\.platform|org\\.junit\\..*|org\\.opentest4j|org\\.apiguardian):.*";

	@Test
	void everyLibraryIsNamedWithItsLicence() {
		String target = Checkout.read(Checkout.ROOT.resolve("targetplatform/chainscape.target"));
		List<String> groups = Checkout.matches("<groupId>([^<]+)</groupId><artifactId>", target);
		List<String> artifacts = Checkout.matches("</groupId><artifactId>([^<]+)</artifactId>", target);
		TreeSet<String> used = new TreeSet<>();
		for (int i = 0; i < groups.size(); i++) {
			used.add(groups.get(i) + ':' + artifacts.get(i));
		}
		used.removeIf(library -> library.matches(NOT_NAMED));
		assertTrue(used.size() > 50, "libraries: " + used);

		String list = Checkout.read(Checkout.ROOT.resolve("features/org.chainscape.ide.feature/rootfiles/THIRD-PARTY.txt"));
		assertEquals(used, new TreeSet<>(Checkout.matches("(?m)^(\\S+:\\S+) +\\S.*$", list)));
	}
}
