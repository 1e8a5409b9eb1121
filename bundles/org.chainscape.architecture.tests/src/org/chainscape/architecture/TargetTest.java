package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every third-party bundle comes in one exact version, the same for the product, the tests and the generator. */
class TargetTest {

	private static final String TARGET = Checkout.read(Checkout.ROOT.resolve("targetplatform/chainscape.target"));
	private static final Pattern DEPENDENCY = Pattern.compile(
			"<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	@Test
	void nothingIsResolvedInDepth() {
		List<String> locations = Checkout.matches("(<location [^>]*>)", TARGET);
		assertTrue(locations.size() > 3, locations.toString());
		for (String location : locations) {
			assertTrue(location.contains("includeDependencyDepth=\"none\"") && location.contains("type=\"Maven\""), location);
		}
	}

	@Test
	void everyVersionIsExact() {
		Map<String, String> versions = versions(TARGET);
		assertTrue(versions.size() > 100, "bundles of the target: " + versions.size());
		versions.forEach((artifact, version) ->
				assertTrue(version.matches("\\d[\\w.-]*") && !version.endsWith("SNAPSHOT"), artifact + " " + version));
	}

	@Test
	void testsAndGeneratorUseTheVersionsOfTheTarget() {
		Map<String, String> target = versions(TARGET);
		int compared = 0;
		TreeSet<String> different = new TreeSet<>();
		for (String pom : List.of("releng/org.chainscape.tests.parent/pom.xml", "releng/org.chainscape.codegen/pom.xml")) {
			for (Map.Entry<String, String> used : versions(resolved(Checkout.ROOT.resolve(pom))).entrySet()) {
				String wanted = target.get(used.getKey());
				// The Java tools of the generator come as a set of their own.
				if (wanted != null && !used.getKey().startsWith("org.eclipse.jdt:")) {
					compared++;
					if (!wanted.equals(used.getValue())) {
						different.add(pom + ": " + used + ", target " + wanted);
					}
				}
			}
		}
		assertTrue(compared > 15, "compared: " + compared);
		assertEquals(new TreeSet<>(), different);
	}

	private static Map<String, String> versions(String xml) {
		Map<String, String> versions = new TreeMap<>();
		Matcher matcher = DEPENDENCY.matcher(xml);
		while (matcher.find()) {
			versions.put(matcher.group(1) + ":" + matcher.group(2), matcher.group(3));
		}
		return versions;
	}

	/** A POM with its own properties and those of the parent filled in. */
	private static String resolved(Path pom) {
		String text = Checkout.read(pom);
		Matcher property = Pattern.compile("<([a-z][\\w.]*\\.version)>([^<]+)</").matcher(Checkout.read(Checkout.ROOT.resolve("pom.xml")) + text);
		while (property.find()) {
			text = text.replace("${" + property.group(1) + "}", property.group(2));
		}
		return text;
	}
}
