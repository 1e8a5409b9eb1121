package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.Element;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.Finding;
import org.chainscape.validation.LiveValidator;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.ProjectSettings;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants hundreds of faults in the library, one after the other, each taken out again: every one is found by its rule where it is, and
 * what was found before and has nothing to do with it stays. The seed is fixed; {@code -Dchainscape.seed=random} or a number tries others.
 */
class LibraryMutationTest {

	/** That of the project: the library is judged as of the day its study closes. */
	private static final Policy POLICY = ProjectSettings.read(Library.SETTINGS).policy(LocalDate.EPOCH);
	private static final int OF_A_KIND = 4;
	private static final int OF_A_SLOW_KIND = 3;
	private static final int LEAST = 3;

	private static final Path GOLDEN = Path.of("resources/org/chainscape/examples/build/findings.txt");

	@TempDir
	private static Path folder;

	private static Library library;
	private static Set<Finding> sound;

	private final List<String> faults = new ArrayList<>();
	private final Map<String, Integer> planted = new TreeMap<>();

	@BeforeAll
	static void build() throws IOException, TableException, ChainFileException {
		library = Library.build(folder);
		sound = Set.copyOf(validate());
	}

	@Test
	void everyRuleHasAKindOfFaultOrAReason() {
		Set<String> rules = new TreeSet<>(Validator.standard().rules().stream().map(RuleInfo::id).toList());
		Set<String> known = new TreeSet<>(FaultKinds.all().stream().map(FaultKind::rule).toList());
		known.addAll(FaultKinds.NOT_HERE.keySet());
		assertEquals(rules, known);
	}

	/** Everything that is found in the library as it is, read through one by one; {@code -Dchainscape.update=true} writes it anew. */
	@Test
	void nothingIsFoundInTheUntouchedLibraryButWhatIsReallyThere() throws IOException {
		String found = sound.stream().map(finding -> finding.severity().word() + " " + finding.ruleId() + " @ " + handle(finding.elementId()))
			.sorted().collect(Collectors.joining("\n")) + "\n";
		if (Boolean.getBoolean("chainscape.update")) {
			Files.writeString(GOLDEN, found);
		}
		assertEquals(Files.readString(GOLDEN), found);
	}

	@Test
	void everyPlantedFaultIsFound(TestReporter reporter) {
		long seed = seed();
		LiveValidator live = new LiveValidator(Validator.standard(), library.document(), POLICY);
		live.work(() -> true);
		Ground ground = new Ground(library.document(), live.index(), new Random(seed));
		Map<String, RuleInfo> rules = new TreeMap<>();
		Validator.standard().rules().forEach(rule -> rules.put(rule.id(), rule));
		Set<Finding> followed = Set.copyOf(live.result().findings());
		for (FaultKind kind : FaultKinds.all()) {
			for (int i = 0; i < OF_A_KIND && rules.get(kind.rule()).mode() == RuleMode.LIVE; i++) {
				Set<Finding> before = Set.copyOf(live.result().findings());
				Planting planting = plant(kind, ground);
				live.work(() -> true);
				judge(planting, before, Set.copyOf(live.result().findings()));
				planting.undo().apply();
				live.work(() -> true);
			}
		}
		live.work(() -> true);
		assertEquals(followed, Set.copyOf(live.result().findings()), "after all faults were taken out again");
		live.dispose();
		List<FaultKind> slow = FaultKinds.all().stream().filter(kind -> rules.get(kind.rule()).mode() == RuleMode.BATCH).toList();
		for (int i = 0; i < OF_A_SLOW_KIND; i++) {
			plantTogether(slow, new Ground(library.document(), ValidationIndex.of(library.document(), POLICY), new Random(seed + i)));
		}
		reporter.publishEntry(planted.toString());
		assertEquals("", String.join("\n", faults), "seed " + seed + ", planted " + planted);
		assertEquals(sound, Set.copyOf(validate()));
		planted.forEach((rule, count) -> assertTrue(count >= LEAST, "planted only " + count + " times: " + rule));
		assertTrue(planted.values().stream().mapToInt(Integer::intValue).sum() >= 300, planted::toString);
	}

	/** Rules that look at whole pictures take long: one fault of each kind is planted before all of them are looked for. */
	private void plantTogether(List<FaultKind> kinds, Ground ground) {
		List<Planting> plantings = new ArrayList<>();
		kinds.forEach(kind -> plantings.add(plant(kind, ground)));
		Set<Finding> after = Set.copyOf(validate());
		plantings.forEach(planting -> judge(planting, sound, after));
		for (int i = plantings.size() - 1; i >= 0; i--) {
			plantings.get(i).undo().apply();
		}
	}

	/** A fault, if it has grown, and how to take it out again. */
	private record Planting(FaultKind kind, Optional<Fault> fault, ChangeDescription undo) {
	}

	private Planting plant(FaultKind kind, Ground ground) {
		ChangeRecorder recorder = new ChangeRecorder(library.document());
		Optional<Fault> fault = kind.plant().apply(ground);
		ChangeDescription undo = recorder.endRecording();
		recorder.dispose();
		fault.ifPresent(grown -> planted.merge(kind.rule(), 1, Integer::sum));
		return new Planting(kind, fault, undo);
	}

	private void judge(Planting planting, Set<Finding> before, Set<Finding> after) {
		planting.fault().ifPresent(fault -> {
			Set<Finding> raised = without(after, before);
			String name = planting.kind().rule() + ": " + fault.what();
			if (raised.stream().noneMatch(finding -> finding.ruleId().equals(planting.kind().rule()) && fault.place().test(finding))) {
				faults.add("not found: " + name + ", but " + raised.stream().limit(5).toList());
			}
			if (before != sound) {
				Set<String> touched = touched(planting.undo());
				Set<String> kept = new HashSet<>(after.stream().map(LibraryMutationTest::place).toList());
				without(before, after).stream().filter(finding -> !kept.contains(place(finding)) && isApart(finding, touched))
					.forEach(finding -> faults.add("lost by " + name + ": " + finding));
			}
		});
	}

	/** The ids of what was changed, of what it is in and of what it referred or refers to. */
	private static Set<String> touched(ChangeDescription undo) {
		Set<String> touched = new HashSet<>();
		undo.getObjectChanges().forEach(entry -> {
			EObject object = entry.getKey();
			note(object, touched);
			note(object.eContainer(), touched);
			entry.getValue().stream().filter(change -> change.getFeature() instanceof EReference).forEach(change -> {
				note(change.getValue(), touched);
				note(object.eGet(change.getFeature()), touched);
			});
			object.eCrossReferences().forEach(other -> note(other, touched));
			// What was found under an id that is gone is gone with it.
			entry.getValue().stream().filter(change -> "id".equals(change.getFeature().getName()) && change.getValue() != null)
				.forEach(change -> touched.add(change.getValue().toString()));
		});
		spread(touched);
		return touched;
	}

	/** What is computed from something touched is touched, too. */
	private static void spread(Set<String> touched) {
		boolean more = true;
		while (more) {
			more = false;
			for (Calculation calculation : library.elements(Calculation.class)) {
				boolean reached = calculation.getInputs().stream().flatMap(input -> Stream.of(Optional.ofNullable(input.getObservation()),
					Optional.ofNullable(input.getCalculation()))).flatMap(Optional::stream).anyMatch(part -> touched.contains(part.getId()));
				if (reached && touched.add(calculation.getId())) {
					note(calculation.getExpected(), touched);
					more = true;
				}
			}
		}
	}

	private static void note(Object value, Set<String> touched) {
		if (value instanceof EObject object && Identities.idOf(object) != null) {
			touched.add(Identities.idOf(object));
		} else if (value instanceof Collection<?> many) {
			many.forEach(each -> note(each, touched));
		}
	}

	private static boolean isApart(Finding finding, Set<String> touched) {
		return !touched.contains(finding.elementId()) && finding.relatedIds().stream().noneMatch(touched::contains);
	}

	private static String handle(String id) {
		return library.index().find(id).filter(Element.class::isInstance).map(Element.class::cast).map(Element::getHandle).orElse(id);
	}

	private static String place(Finding finding) {
		return finding.ruleId() + " @ " + finding.elementId();
	}

	private static Set<Finding> without(Set<Finding> all, Set<Finding> others) {
		Set<Finding> left = new HashSet<>(all);
		left.removeAll(others);
		return left;
	}

	private static List<Finding> validate() {
		return Validator.standard().validate(ValidationIndex.of(library.document(), POLICY)).findings();
	}

	private static long seed() {
		String wanted = System.getProperty("chainscape.seed", "5");
		return "random".equals(wanted) ? new Random().nextLong() : Long.parseLong(wanted);
	}
}
