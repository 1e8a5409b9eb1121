package org.chainscape.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.ecore.EObject;

/** Counts the elements of a scope. */
final class Tally {

	private final Ages ages;
	private final int[] totals = new int[ElementKind.values().length];
	private final int[] toVerify = new int[ElementKind.values().length];
	private final int[][] entries = new int[EntryKind.values().length][Standing.values().length];
	private final int[] byAge;
	private int undated;
	private int ahead;
	private final Map<Source, int[]> uses = new LinkedHashMap<>();
	private final Map<String, SeverityCounts> findings = new HashMap<>();
	private final List<OpenFinding> open = new ArrayList<>();
	private final List<Gap> gaps = new ArrayList<>();

	Tally(Ages ages) {
		this.ages = ages;
		byAge = new int[ages.number()];
	}

	/** Counts an element that can be confirmed. */
	void add(Element element) {
		int kind = kind(element).ordinal();
		totals[kind]++;
		toVerify[kind] += Standing.isToVerify(element) ? 1 : 0;
		entryKind(element).ifPresent(entry -> entries[entry.ordinal()][Standing.of(element).ordinal()]++);
		if (element instanceof Observation fact && fact.getState() == DisclosureState.DISCLOSED) {
			addAge(FactDates.of(fact));
		}
	}

	private void addAge(Optional<LocalDate> day) {
		int age = day.isEmpty() ? 0 : ages.of(day.get());
		if (day.isEmpty()) {
			undated++;
		} else if (age < 0) {
			ahead++;
		} else {
			byAge[age]++;
		}
	}

	/** Counts a citation with its element. */
	void add(Citation citation) {
		EObject citing = citation.eContainer();
		if (citation.getSource() != null) {
			int[] use = uses.computeIfAbsent(citation.getSource(), source -> new int[2]);
			use[citing instanceof Observation ? 0 : 1]++;
		}
	}

	void add(Gap gap) {
		gaps.add(gap);
	}

	void add(OpenFinding finding, boolean listed) {
		findings.merge(finding.category(), SeverityCounts.NONE.plus(finding.severity()), SeverityCounts::plus);
		if (listed) {
			open.add(finding);
		}
	}

	Inventory inventory() {
		List<Inventory.Line> lines = new ArrayList<>();
		for (ElementKind kind : ElementKind.values()) {
			lines.add(new Inventory.Line(kind, totals[kind.ordinal()], toVerify[kind.ordinal()]));
		}
		return new Inventory(lines);
	}

	Coverage coverage() {
		List<Coverage.Line> lines = new ArrayList<>();
		for (EntryKind kind : EntryKind.values()) {
			int[] line = entries[kind.ordinal()];
			lines.add(new Coverage.Line(kind, line[0], line[1], line[2], line[3], line[4]));
		}
		return new Coverage(lines);
	}

	Freshness freshness() {
		return ages.freshness(byAge, undated, ahead);
	}

	Findings findings(List<String> categories, Map<String, String> names, String rivals) {
		List<FindingLine> lines = categories.stream()
			.map(category -> new FindingLine(category, names.get(category), findings.getOrDefault(category, SeverityCounts.NONE))).toList();
		return new Findings(lines, findings.getOrDefault(rivals, SeverityCounts.NONE).total(), open);
	}

	List<SourceUse> sources(Naming naming) {
		List<SourceUse> used = new ArrayList<>();
		uses.forEach((source, use) -> {
			Optional<PartialDate> date = FactDates.of(source);
			used.add(new SourceUse(source.getId() == null ? "" : source.getId(), naming.name(source), Naming.line(source.getPublisher()),
				date.map(PartialDate::toString).orElse(""), date.map(PartialDate::lastDay).filter(ages::isStale).isPresent(), use[0], use[1]));
		});
		used.sort(Comparator.comparingInt((SourceUse use) -> use.facts() + use.others()).reversed());
		return used;
	}

	List<Gap> gaps() {
		return gaps.stream().sorted(Comparator.comparing((Gap gap) -> gap.lack().kind()).thenComparing(Gap::lack)).toList();
	}

	static Optional<EntryKind> entryKind(Element element) {
		if (element instanceof Observation fact) {
			return Optional.of(fact.getValue() != null || fact.getUpperValue() != null ? EntryKind.NUMBER : EntryKind.STATEMENT);
		}
		if (element instanceof Participation) {
			return Optional.of(EntryKind.PARTICIPATION);
		}
		if (element instanceof Relation) {
			return Optional.of(EntryKind.RELATION);
		}
		return element instanceof Item ? Optional.of(EntryKind.ITEM) : Optional.empty();
	}

	private static ElementKind kind(Element element) {
		if (element instanceof Observation) {
			return ElementKind.FACT;
		}
		if (element instanceof Place) {
			return ElementKind.PLACE;
		}
		if (element instanceof Company) {
			return ElementKind.COMPANY;
		}
		if (element instanceof Security) {
			return ElementKind.SECURITY;
		}
		if (element instanceof Item) {
			return ElementKind.ITEM;
		}
		if (element instanceof Participation) {
			return ElementKind.PARTICIPATION;
		}
		return element instanceof Relation ? ElementKind.RELATION : ElementKind.OTHER;
	}
}
