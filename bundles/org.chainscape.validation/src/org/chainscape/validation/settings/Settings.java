package org.chainscape.validation.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project decides about its rules. Values only: {@link SettingsFile} reads and writes them, {@link ProjectSettings} applies them.
 *
 * @param policy what is demanded beyond the model
 * @param ruleFolders folders of the project's own rules, relative to the settings
 * @param levels what is made of rules, by id of the rule or word of its category; the id takes precedence
 * @param suppressions what is not to be seen; sorted, each once
 */
public record Settings(PolicySettings policy, List<String> ruleFolders, SortedMap<String, Level> levels, List<Suppression> suppressions) {

	private static final Comparator<Suppression> ORDER = Comparator.comparing((Suppression suppression) -> suppression.what().rule())
		.thenComparing(Suppression::file).thenComparing(suppression -> suppression.what().element())
		.thenComparing(suppression -> String.valueOf(suppression.what().related()))
		.thenComparing(suppression -> String.valueOf(suppression.what().details()))
		.thenComparing(suppression -> suppression.why().toString());

	/** The folder of the project's own rules unless the project says otherwise. */
	public static final String RULE_FOLDER = "rules";
	/** Decides nothing. Stands after the order of suppressions, which it needs. */
	public static final Settings STANDARD = new Settings(PolicySettings.STANDARD, List.of(RULE_FOLDER), new TreeMap<>(), List.of());

	/** Sorts and keeps copies. */
	public Settings {
		ruleFolders = ruleFolders.stream().distinct().toList();
		levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
		suppressions = suppressions.stream().distinct().sorted(ORDER).toList();
	}

	/**
	 * What is made of a rule.
	 *
	 * @param rule id of the rule
	 * @return what is said of the rule, else of its category; empty if nothing is said
	 */
	public Optional<Level> level(String rule) {
		Level own = levels.get(rule);
		return Optional.ofNullable(own == null ? levels.get(category(rule)) : own);
	}

	/**
	 * Settings that make something else of a rule or a category.
	 *
	 * @param ruleOrCategory id of a rule or word of a category
	 * @param level what to make of it, or {@code null} for its own severity
	 * @return the changed settings
	 */
	public Settings withLevel(String ruleOrCategory, Level level) {
		SortedMap<String, Level> changed = new TreeMap<>(levels);
		if (level == null) {
			changed.remove(ruleOrCategory);
		} else {
			changed.put(ruleOrCategory, level);
		}
		return new Settings(policy, ruleFolders, changed, suppressions);
	}

	/**
	 * Settings with one suppression more. One about the same findings is replaced.
	 *
	 * @param added the suppression
	 * @return the changed settings
	 */
	public Settings withSuppression(Suppression added) {
		List<Suppression> changed = new ArrayList<>(suppressions);
		changed.removeIf(suppression -> suppression.what().equals(added.what()));
		changed.add(added);
		return new Settings(policy, ruleFolders, levels, changed);
	}

	/**
	 * Settings without a suppression.
	 *
	 * @param removed which findings shall be seen again
	 * @return the changed settings
	 */
	public Settings withoutSuppression(FindingPattern removed) {
		return new Settings(policy, ruleFolders, levels,
			suppressions.stream().filter(suppression -> !suppression.what().equals(removed)).toList());
	}

	/**
	 * Settings with another policy.
	 *
	 * @param changed what the project says of the policy
	 * @return the changed settings
	 */
	public Settings withPolicy(PolicySettings changed) {
		return new Settings(changed, ruleFolders, levels, suppressions);
	}

	/** These settings, with limits and severities of others where these say nothing. */
	Settings over(Settings others) {
		SortedMap<String, Level> all = new TreeMap<>(others.levels);
		all.putAll(levels);
		return new Settings(policy.over(others.policy), ruleFolders, all, suppressions);
	}

	static String category(String rule) {
		int dot = rule.indexOf('.');
		return dot < 0 ? rule : rule.substring(0, dot);
	}
}
