package org.chainscape.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Category;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.eclipse.core.resources.IMarker;

/** How the rows of the view are put together. */
enum Grouping {
	/** One after another. */
	NONE(row -> ""),
	/** By severity, the gravest first. */
	SEVERITY(row -> Integer.toString(IMarker.SEVERITY_ERROR - row.severity())),
	/** By rule. */
	RULE(Row::rule),
	/** By category of the rule. */
	CATEGORY(Row::category),
	/** By segment or stage. */
	SEGMENT(Row::segment),
	/** By company. */
	COMPANY(Row::company),
	/** By file. */
	FILE(row -> row.file().getFullPath().makeRelative().toString());

	private static final Comparator<Row> GRAVEST = Comparator.comparingInt(Row::severity).reversed();

	private final Function<Row, String> key;

	Grouping(Function<Row, String> key) {
		this.key = key;
	}

	/**
	 * Rows of a group.
	 *
	 * @param grouping how they are put together
	 * @param key what they have in common; empty where they have nothing
	 * @param label what the group is called
	 * @param rows the rows, the gravest first
	 */
	record Group(Grouping grouping, String key, String label, List<Row> rows) {

		/** {@return the worst severity in it} */
		int severity() {
			return rows.stream().mapToInt(Row::severity).max().orElse(IMarker.SEVERITY_INFO);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Group group && grouping == group.grouping && key.equals(group.key);
		}

		@Override
		public int hashCode() {
			return key.hashCode();
		}
	}

	/** {@return what the choice is called} */
	String label() {
		return UiTexts.text("findings.group." + name().toLowerCase(Locale.ROOT));
	}

	/**
	 * Puts rows together.
	 *
	 * @param rows the rows
	 * @return the groups; those with the gravest rows first, then those with the most, rows that belong nowhere last
	 */
	List<Group> groups(List<Row> rows) {
		Map<String, List<Row>> byKey = new TreeMap<>();
		rows.forEach(row -> byKey.computeIfAbsent(key.apply(row), name -> new ArrayList<>()).add(row));
		List<Group> groups = new ArrayList<>();
		byKey.forEach((name, members) -> {
			members.sort(GRAVEST);
			groups.add(new Group(this, name, name(name, members), members));
		});
		groups.sort(Comparator.comparing((Group group) -> group.key().isEmpty()).thenComparing(group -> -group.severity())
			.thenComparing(group -> -group.rows().size()).thenComparing(Group::label));
		return groups;
	}

	private String name(String name, List<Row> members) {
		if (this == SEVERITY) {
			return RuleTexts.severity(severity(members.get(0).severity()), UiTexts.language());
		}
		if (name.isEmpty()) {
			return UiTexts.text("findings.none." + name().toLowerCase(Locale.ROOT));
		}
		if (this == CATEGORY) {
			for (Category category : Category.values()) {
				if (category.word().equals(name)) {
					return RuleTexts.category(category, UiTexts.language());
				}
			}
		}
		return name;
	}

	/** {@return the severity of findings for one of markers} */
	static Severity severity(int severity) {
		return severity == IMarker.SEVERITY_ERROR ? Severity.ERROR : severity == IMarker.SEVERITY_WARNING ? Severity.WARNING : Severity.INFO;
	}
}
