package org.chainscape.report.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Security;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Axes;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.chainscape.report.ReportPlot.Words;

/**
 * A number over whole years, such as the size of markets: of one thing, or of several that stand side by side in the chain. What is
 * expected is told apart from what has happened. Few years make groups of bars, many make lines.
 */
final class YearPlots {

	private static final int FEW = 3;
	private static final int MOST_BARS = 8;
	private static final int MOST_LINES = 6;
	/** From so many years on a development is a line. */
	private static final int LINE = 6;
	private static final double WEIGHT = 3.2;
	/** What is said of single companies tells less of a chain. */
	private static final double COMPANIES = 2.4;

	private final Facts facts;

	YearPlots(Facts facts) {
		this.facts = facts;
	}

	/** Which numbers may stand beside each other. */
	private record Group(Object around, String basis) {
	}

	/** Something that stands beside nothing. */
	private record Alone(Element subject) {
	}

	/** A number of one thing in one year. */
	private record Cell(Element subject, int year) {
	}

	List<Candidate> find() {
		List<Candidate> found = new ArrayList<>();
		facts.byProperty().forEach((property, all) -> {
			Map<Group, List<Fact>> groups = all.stream().filter(Fact::isYearly).collect(Collectors.groupingBy(
					fact -> new Group(around(fact.subject()), basis(fact)), LinkedHashMap::new, Collectors.toList()));
			groups.forEach((group, some) -> plot(property, group, some).ifPresent(found::add));
		});
		return found;
	}

	/** Parts stand beside the parts of the same whole; companies and securities beside their like; everything else alone. */
	private static Object around(Element subject) {
		if (subject instanceof Security || subject instanceof Company) {
			return subject.eClass();
		}
		return subject instanceof Place ? subject.eContainer() : new Alone(subject);
	}

	private static String basis(Fact fact) {
		return fact.observation().getBasis() == null ? "" : fact.observation().getBasis().strip();
	}

	private Optional<Candidate> plot(Property property, Group group, List<Fact> some) {
		Choice<Cell> choice = Choice.of(some, fact -> new Cell(fact.subject(), fact.time().year()));
		Map<Element, Map<Integer, Fact>> rows = new LinkedHashMap<>();
		choice.facts().forEach((cell, fact) -> rows.computeIfAbsent(cell.subject(), key -> new LinkedHashMap<>()).put(cell.year(), fact));
		Set<Integer> years = commonYears(rows.values());
		rows.values().removeIf(row -> !row.keySet().containsAll(years));
		if (years.size() < 2 || rows.size() * years.size() < FEW || rows.size() == 1 && years.size() < FEW) {
			return Optional.empty();
		}
		boolean lines = years.size() >= LINE;
		List<Element> subjects = largest(rows, years, lines ? MOST_LINES : MOST_BARS);
		List<Fact> shown = subjects.stream().flatMap(subject -> years.stream().map(year -> rows.get(subject).get(year))).toList();
		Scale scale = Scale.of(shown, Facts.unit(property, some), facts.language());
		List<Series> series = lines ? lines(subjects, years, rows, scale) : bars(subjects, years, rows, scale);
		Axes axes = new Axes("", scale.unit().isEmpty() ? facts.name(property) : facts.text("axis.unit", facts.name(property), scale.unit()),
				false);
		Words words = new Words(facts.sources(shown.stream().map(Fact::observation).toList()),
				notes(shown, rows.size() - subjects.size(), choice.rivals()));
		ReportPlot plot = new ReportPlot(PlotNames.of("years", property, handle(group, subjects)), title(property, group, subjects),
				lines ? Kind.LINES : Kind.BARS, axes, series, words);
		boolean companies = subjects.get(0) instanceof Company || subjects.get(0) instanceof Security;
		return Optional.of(new Candidate(plot, (companies ? COMPANIES : WEIGHT) * Math.log1p(shown.size()),
				subjects.stream().map(Element::getId).collect(Collectors.toSet())));
	}

	/** The years most things have numbers for; of equally common ones the most years. */
	private static Set<Integer> commonYears(Collection<Map<Integer, Fact>> rows) {
		Map<Set<Integer>, Integer> sets = new LinkedHashMap<>();
		rows.forEach(row -> sets.merge(new TreeSet<>(row.keySet()), 1, Integer::sum));
		return sets.entrySet().stream().max(Comparator.comparingInt((Map.Entry<Set<Integer>, Integer> entry) -> entry.getValue()
				* (entry.getKey().size() < 2 ? 0 : entry.getKey().size())).thenComparingInt(entry -> entry.getKey().size())).map(Map.Entry::getKey)
				.orElse(Set.of());
	}

	private static List<Element> largest(Map<Element, Map<Integer, Fact>> rows, Set<Integer> years, int most) {
		int last = ((TreeSet<Integer>) years).last();
		return rows.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Element, Map<Integer, Fact>> row) -> row.getValue().get(last)
				.value()).reversed()).limit(most).map(Map.Entry::getKey).toList();
	}

	/** One thing: a bar for each year. Several: a group of bars for each, a series for each year. */
	private List<Series> bars(List<Element> subjects, Set<Integer> years, Map<Element, Map<Integer, Fact>> rows, Scale scale) {
		if (subjects.size() == 1) {
			Map<Integer, Fact> row = rows.get(subjects.get(0));
			return List.of(new Series(facts.name(subjects.get(0)),
					years.stream().map(year -> facts.point(head(year, List.of(row.get(year))), year, scale, row.get(year))).toList()));
		}
		List<Series> series = new ArrayList<>();
		for (int year : years) {
			List<Fact> column = subjects.stream().map(subject -> rows.get(subject).get(year)).toList();
			List<Point> points = column.stream().map(fact -> facts.point(facts.name(fact.subject()), year, scale, fact)).toList();
			series.add(new Series(head(year, column), points));
		}
		return series;
	}

	private List<Series> lines(List<Element> subjects, Set<Integer> years, Map<Element, Map<Integer, Fact>> rows, Scale scale) {
		return subjects.stream().map(subject -> new Series(facts.name(subject), years.stream()
				.map(year -> facts.point(head(year, List.of(rows.get(subject).get(year))), year, scale, rows.get(subject).get(year))).toList()))
				.toList();
	}

	/** The year with A or E where all numbers agree on it. */
	private static String head(int year, List<Fact> facts) {
		Set<Actuality> kinds = facts.stream().map(fact -> fact.observation().getActuality()).collect(Collectors.toSet());
		return year + (kinds.equals(Set.of(Actuality.ESTIMATE)) ? "E" : kinds.equals(Set.of(Actuality.ACTUAL)) ? "A" : "");
	}

	private List<String> notes(List<Fact> shown, int left, int rivals) {
		List<String> notes = new ArrayList<>();
		if (shown.stream().anyMatch(fact -> fact.observation().getActuality() == Actuality.ESTIMATE)) {
			notes.add(facts.text("note.estimated"));
		}
		if (left > 0) {
			notes.add(facts.text("note.largest", String.valueOf(left)));
		}
		if (rivals > 0) {
			notes.add(facts.text("note.rivals", String.valueOf(rivals)));
		}
		return notes;
	}

	private String title(Property property, Group group, List<Element> subjects) {
		String what = group.basis().isEmpty() ? facts.name(property) : facts.text("title.basis", facts.name(property), group.basis());
		if (subjects.size() == 1) {
			return facts.text("title.of", facts.name(subjects.get(0)), what);
		}
		return group.around() instanceof NamedElement named ? facts.text("title.of", facts.name(named), what)
				: facts.text("title.concerned", what);
	}

	/** Tells plots of one property apart. */
	private static String handle(Group group, List<Element> subjects) {
		Element whole = group.around() instanceof Element element ? element : subjects.size() == 1 ? subjects.get(0) : null;
		String name = whole instanceof NamedElement named ? named.getName() : subjects.get(0).eClass().getName();
		return group.basis().isEmpty() ? name : name + "-" + group.basis();
	}
}
