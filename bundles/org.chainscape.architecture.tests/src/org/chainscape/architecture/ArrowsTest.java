package org.chainscape.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Component;
import java.awt.Toolkit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Who may know whom, checked on the compiled classes. */
class ArrowsTest {

	private static final String[] WINDOWS = {
		"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.draw2d..", "org.eclipse.gef..",
		"org.eclipse.core.resources..", "javax.swing..", "org.chainscape.ui..", "org.chainscape.diagram.."};

	@Test
	void everyBundleHasItsArrows() {
		assertEquals(Bundles.ARROWS.keySet(), new TreeSet<>(Bundles.present()));
	}

	@Test
	void bundlesKnowOnlyWhatTheirArrowsAllow() {
		Map<String, String> owner = new HashMap<>();
		Bundles.ARROWS.keySet().forEach(
				bundle -> Bundles.classes(bundle).forEach(type -> owner.put(type.getName(), bundle)));

		TreeSet<String> violations = new TreeSet<>();
		Bundles.ARROWS.forEach((bundle, allowed) -> {
			for (JavaClass type : Bundles.classes(bundle)) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					String target = owner.get(dependency.getTargetClass().getBaseComponentType().getName());
					if (target != null && !target.equals(bundle) && !allowed.contains(target)) {
						violations.add(bundle + " -> " + target + ": " + dependency.getDescription());
					}
				}
			}
		});
		assertEquals(new TreeSet<>(), violations);
	}

	@Test
	void theCoreHasNoWindows() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage(WINDOWS)
				.check(Bundles.classes(Bundles.CORE));
	}

	@Test
	void theCoreRunsWithoutTheOsgiRuntime() {
		List<String> plain = Bundles.CORE.stream().filter(bundle -> !bundle.equals("model.edit")).toList();
		noClasses().that(areHandWritten()).should().dependOnClassesThat().resideInAnyPackage("org.eclipse.core.runtime..", "org.osgi..")
				.check(Bundles.classes(plain));
	}

	@Test
	void theCoreOpensNoWindowsOfJavaEither() {
		noClasses().should().dependOnClassesThat().areAssignableTo(Component.class)
				.orShould().dependOnClassesThat().areAssignableTo(Toolkit.class).check(Bundles.classes(Bundles.CORE));
	}

	@Test
	void everyArrowIsUsed() {
		Map<String, Set<String>> used = new TreeMap<>();
		Map<String, String> owner = owners();
		Bundles.ARROWS.keySet().forEach(bundle -> {
			Set<String> known = used.computeIfAbsent(bundle, key -> new TreeSet<>());
			Bundles.classes(bundle).forEach(type -> type.getDirectDependenciesFromSelf()
					.forEach(dependency -> known.add(owner.getOrDefault(dependency.getTargetClass().getBaseComponentType().getName(), bundle))));
			known.remove(bundle);
		});
		Map<String, Set<String>> allowed = new TreeMap<>();
		Bundles.ARROWS.forEach((bundle, others) -> allowed.put(bundle, new TreeSet<>(others)));
		assertEquals(used, allowed);
	}

	@Test
	void rulesDoNotUseOneAnother() {
		classes().that().implement("org.chainscape.validation.Rule").should(new ArchCondition<>("not use another rule") {
			@Override
			public void check(JavaClass rule, ConditionEvents events) {
				rule.getDirectDependenciesFromSelf().stream()
						.filter(dependency -> !dependency.getTargetClass().equals(rule)
								&& dependency.getTargetClass().getPackageName().endsWith(".rules")
								&& dependency.getTargetClass().isAssignableTo("org.chainscape.validation.Rule"))
						.forEach(dependency -> events.add(SimpleConditionEvent.violated(rule, dependency.getDescription())));
			}
		}).check(Bundles.classes("validation"));
	}

	@Test
	void nothingIsKeptInStaticFields() {
		fields().that().areStatic().and().areDeclaredInClassesThat(areHandWritten()).and().doNotHaveModifier(JavaModifier.SYNTHETIC)
				.should().beFinal().check(Bundles.classes(Bundles.ARROWS.keySet()));
	}

	@Test
	void errorsSayWhatTheyAre() {
		GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(handWritten());
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(handWritten());
	}

	/** A package that only tests need is shown to them alone, by {@code x-friends}. */
	@Test
	void whatAManifestShowsToEverybodyIsUsedByAnotherBundle() {
		Map<String, String> owner = owners();
		Set<String> used = new TreeSet<>();
		Bundles.classes(Bundles.ARROWS.keySet()).forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
			JavaClass target = dependency.getTargetClass().getBaseComponentType();
			if (owner.containsKey(target.getName()) && !owner.get(target.getName()).equals(owner.get(type.getName()))) {
				used.add(target.getPackageName());
			}
		}));
		// Whoever uses a package sees the types in its signatures, too.
		Bundles.classes(Bundles.ARROWS.keySet()).that(DescribedPredicate.describe("are used", type -> used.contains(type.getPackageName())))
				.forEach(type -> type.getConstructors().stream().flatMap(made -> made.getRawParameterTypes().stream())
						.forEach(parameter -> used.add(parameter.getPackageName())));
		Set<String> unused = new TreeSet<>();
		Bundles.ARROWS.keySet().stream().flatMap(bundle -> Bundles.exported(bundle).stream())
				.filter(name -> !used.contains(name) && !Bundles.isGenerated(name)).forEach(unused::add);
		assertEquals(Set.of(), unused);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().assignedFrom(new SliceAssignment() {
			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				return Bundles.isGenerated(type) ? SliceIdentifier.ignore() : SliceIdentifier.of(type.getPackageName());
			}

			@Override
			public String getDescription() {
				return "hand-written packages";
			}
		}).should().beFreeOfCycles().check(Bundles.classes(Bundles.ARROWS.keySet()));
	}

	@Test
	void onlyTheCommandLineWritesToTheStandardStreams() {
		List<String> silent = Bundles.ARROWS.keySet().stream().filter(bundle -> !bundle.equals("cli")).toList();
		GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Bundles.classes(silent));
	}

	/** Names of classes to their bundles. */
	private static Map<String, String> owners() {
		Map<String, String> owner = new HashMap<>();
		Bundles.ARROWS.keySet().forEach(bundle -> Bundles.classes(bundle).forEach(type -> owner.put(type.getName(), bundle)));
		return owner;
	}

	private static JavaClasses handWritten() {
		return Bundles.classes(Bundles.ARROWS.keySet()).that(areHandWritten());
	}

	private static DescribedPredicate<JavaClass> areHandWritten() {
		return DescribedPredicate.describe("are written by hand", type -> !Bundles.isGenerated(type));
	}
}
