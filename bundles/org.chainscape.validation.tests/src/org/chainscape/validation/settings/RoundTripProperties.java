package org.chainscape.validation.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	private static Arbitrary<String> texts() {
		return Arbitraries.strings().withChars("ab甲乙\"\\\n\t /“”{}[],:$\u0001").ofMaxLength(12);
	}

	private static Arbitrary<String> words() {
		return Arbitraries.strings().withCharRange('a', 'f').ofMinLength(1).ofMaxLength(3);
	}

	private static Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 30_000).map(FIRST::plusDays).injectNull(0.4);
	}

	private static Arbitrary<Suppression> suppressions() {
		Arbitrary<List<String>> ids = words().list().ofMaxSize(3).injectNull(0.3);
		Arbitrary<FindingPattern> patterns = Combinators.combine(words(), words(), ids, ids).as(FindingPattern::new);
		Arbitrary<Justification> reasons = Combinators.combine(texts(), texts(), days(), days()).as(Justification::new);
		return Combinators.combine(patterns, texts(), texts(), reasons).as(Suppression::new);
	}

	@Provide
	Arbitrary<Settings> settings() {
		Arbitrary<PolicySettings> policies = Combinators.combine(days(), Arbitraries.integers().between(0, 99).injectNull(0.3),
			Arbitraries.integers().between(0, 400).map(tenth -> tenth / 10.0).injectNull(0.3)).as(PolicySettings::new);
		return Combinators.combine(policies, texts().list().ofMaxSize(3), Arbitraries.maps(words(), Arbitraries.of(Level.class)).ofMaxSize(5),
			suppressions().list().ofMaxSize(6)).as((policy, folders, levels, list) -> new Settings(policy, folders, new TreeMap<>(levels), list));
	}

	@Provide
	Arbitrary<Baseline> baselines() {
		Arbitrary<List<String>> ids = words().list().ofMaxSize(3);
		Arbitrary<FindingKey> keys = Combinators.combine(words(), words(), ids, ids).as(FindingKey::new);
		Arbitrary<Baseline.Entry> entries = Combinators.combine(keys, texts(), Arbitraries.integers().between(1, 9)).as(Baseline.Entry::new);
		return Arbitraries.maps(texts(), entries.list().ofMaxSize(5)).ofMaxSize(3).map(files -> new Baseline(new TreeMap<>(files)));
	}

	@Property(tries = 300)
	void settingsAreReadAsTheyWereWritten(@ForAll("settings") Settings settings) throws ProjectFileException {
		String text = SettingsFile.text(settings);
		Settings read = SettingsFile.parse(text, Path.of("x.json")).settings();
		assertEquals(settings, read);
		assertEquals(text, SettingsFile.text(read));
	}

	@Property(tries = 100)
	void baselinesAreReadAsTheyWereWritten(@ForAll("baselines") Baseline baseline) throws IOException {
		Path file = Files.createTempFile("baseline", ".json");
		try {
			BaselineFile.write(baseline, file);
			assertEquals(baseline, BaselineFile.read(file));
			assertEquals(BaselineFile.text(baseline), Files.readString(file));
		} finally {
			Files.delete(file);
		}
	}

	/** Whatever stands in a file: settings or a clear sentence, never another failure. */
	@Property(tries = 300)
	void damagedSettingsAreRefusedOrRead(@ForAll("settings") Settings settings, @ForAll int place, @ForAll char put) {
		StringBuilder text = new StringBuilder(SettingsFile.text(settings));
		text.setCharAt(Math.floorMod(place, text.length()), put);
		try {
			SettingsFile.parse(text.toString(), Path.of("x.json"));
		} catch (ProjectFileException e) {
			assertEquals(1, e.getMessage().lines().count(), e.getMessage());
		}
	}
}
