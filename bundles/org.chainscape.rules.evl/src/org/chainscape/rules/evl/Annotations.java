package org.chainscape.rules.evl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.chainscape.validation.OwnRules;
import org.chainscape.validation.Severity;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.dom.AnnotatableModuleElement;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.eclipse.epsilon.evl.dom.Constraint;

/** What the author of a file says about its rules. */
final class Annotations {

	private final Path file;
	private final String name;
	private final Set<String> ids = new HashSet<>();
	private final List<Fault> faults = new ArrayList<>();

	/**
	 * Annotations of a file.
	 *
	 * @param folder the folder of rules it is in
	 * @param file the file
	 */
	Annotations(Path folder, Path file) {
		this.file = file;
		this.name = folder.relativize(file).toString();
	}

	/** Severities that are none. */
	List<Fault> faults() {
		return faults;
	}

	UserRule rule(Constraint constraint) {
		String title = text(constraint, "title").orElse(constraint.getName());
		UserRule.Words words = new UserRule.Words(title, text(constraint, "title_en").orElse(""), text(constraint, "why").orElse(""),
			text(constraint, "why_en").orElse(""));
		return new UserRule(id(constraint), severity(constraint), file, line(constraint), words);
	}

	private static Optional<String> text(AnnotatableModuleElement element, String name) {
		return element.getAnnotation(name) instanceof SimpleAnnotation annotation ? Optional.ofNullable(annotation.getValue()) : Optional.empty();
	}

	private Severity severity(Constraint constraint) {
		Severity usual = constraint.isInfo() ? Severity.INFO : constraint.isCritique() ? Severity.WARNING : Severity.ERROR;
		Optional<String> word = text(constraint, "severity");
		if (word.isPresent() && Severity.of(word.get()).isEmpty()) {
			faults.add(new Fault(file, line(constraint), column(constraint), UserRuleProblem.Reason.of(OwnRules.Reason.SEVERITY, word.get())));
		}
		return word.flatMap(Severity::of).orElse(usual);
	}

	/**
	 * Two rules of a file may have one name if they look at different kinds of elements; then the kind, or else a number, tells them
	 * apart.
	 */
	private String id(Constraint constraint) {
		String stem = name.substring(0, name.length() - RulesFolder.RULES.length());
		String id = OwnRules.PREFIX + words(stem) + '.' + words(constraint.getName());
		if (ids.contains(id)) {
			id += '-' + words(constraint.getConstraintContext().getTypeName());
		}
		String free = id;
		for (int number = 2; !ids.add(free); number++) {
			free = id + '-' + number;
		}
		return free;
	}

	/** A name as ids have it: small letters of any script and digits, with dashes between words. */
	static String words(String name) {
		String separated = name.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT);
		String plain = separated.replaceAll("[^\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+", "-").replaceAll("[\\p{Lu}\\p{Lt}]",
				"").replaceAll("^-+|-+$", "");
		return plain.isEmpty() ? "x" : plain;
	}

	static int line(ModuleElement element) {
		return element == null || element.getRegion() == null ? 1 : Math.max(1, element.getRegion().getStart().getLine());
	}

	static int column(ModuleElement element) {
		return element == null || element.getRegion() == null ? 1 : Math.max(0, element.getRegion().getStart().getColumn()) + 1;
	}
}
