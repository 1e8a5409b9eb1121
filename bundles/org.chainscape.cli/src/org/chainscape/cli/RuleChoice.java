package org.chainscape.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.chainscape.validation.Category;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.Validator;

/** The rules asked for by {@code --only}: ids of rules and words of categories. */
final class RuleChoice {

	private RuleChoice() {
	}

	/**
	 * Reads the values of the option.
	 *
	 * @param values what was given; nothing asks for all rules
	 * @param console for the language of the error
	 * @return whether a rule is asked for, by its id
	 * @throws CliException if there is no such rule or category
	 */
	static Predicate<String> of(List<String> values, Console console) throws CliException {
		if (values.isEmpty()) {
			return rule -> true;
		}
		Set<String> categories = new TreeSet<>(Arrays.stream(Category.values()).map(Category::word).toList());
		Set<String> known = new TreeSet<>(categories);
		KnownRule.standard(Validator.standard(), console.language()).forEach(rule -> known.add(rule.id()));
		List<String> chosen = new ArrayList<>();
		for (String value : values) {
			// Which rules a project has written is known only when its folder has been read.
			if (!known.contains(value) && !OwnRules.isOwn(value)) {
				throw console.error("error.noRule", value, String.join(", ", categories));
			}
			chosen.add(value);
		}
		return rule -> chosen.contains(rule) || chosen.contains(rule.substring(0, rule.indexOf('.')));
	}
}
