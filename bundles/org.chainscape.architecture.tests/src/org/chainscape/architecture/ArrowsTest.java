package org.chainscape.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
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
	void diagramAndWorkbenchKeepOutOfEachOthersInternals() {
		noClasses().that().resideOutsideOfPackage("org.chainscape.diagram..")
				.should().dependOnClassesThat().resideInAPackage("org.chainscape.diagram..internal..")
				.check(Bundles.classes(Bundles.ARROWS.keySet()));
		noClasses().that().resideOutsideOfPackage("org.chainscape.ui..")
				.should().dependOnClassesThat().resideInAPackage("org.chainscape.ui..internal..")
				.check(Bundles.classes(Bundles.ARROWS.keySet()));
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
}
