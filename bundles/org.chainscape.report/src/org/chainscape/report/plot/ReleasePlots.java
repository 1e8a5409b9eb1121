package org.chainscape.report.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Property;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Axes;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.chainscape.report.ReportPlot.Words;
import org.eclipse.emf.ecore.EClass;

/** A number of products against the time they came out: how parameters, data or compute grew. Domestic and foreign makers are apart. */
final class ReleasePlots {

	/** Fewer points show no development. */
	private static final int FEW = 5;
	private static final int FEW_YEARS = 3;
	private static final double WEIGHT = 3.4;
	/** From this ratio of the largest to the smallest number the small ones would lie on the axis. */
	private static final BigDecimal WIDE = BigDecimal.valueOf(50);

	/** A number this many times smaller or larger than all others is a mistake of somebody, or something else. */
	private static final BigDecimal STRAY = BigDecimal.valueOf(1000);

	private final Facts facts;

	ReleasePlots(Facts facts) {
		this.facts = facts;
	}

	List<Candidate> find() {
		List<Candidate> found = new ArrayList<>();
		facts.byProperty().forEach((property, all) -> {
			Map<EClass, List<Fact>> classes = all.stream().filter(fact -> isDated(fact) && fact.value().signum() > 0)
					.collect(Collectors.groupingBy(fact -> fact.subject().eClass(), LinkedHashMap::new, Collectors.toList()));
			classes.forEach((type, some) -> plot(property, type, some).ifPresent(found::add));
		});
		return found;
	}

	private static boolean isDated(Fact fact) {
		return fact.subject() instanceof Item item && item.getReleased() != null;
	}

	private Optional<Candidate> plot(Property property, EClass type, List<Fact> all) {
		Choice<Element> choice = Choice.of(all, Fact::subject);
		List<Fact> chosen = new ArrayList<>(choice.facts().values());
		List<Fact> strays = strays(chosen);
		chosen.removeAll(strays);
		long years = chosen.stream().map(fact -> ((Item) fact.subject()).getReleased().year()).distinct().count();
		if (chosen.size() < FEW || years < FEW_YEARS) {
			return Optional.empty();
		}
		List<Fact> list = List.copyOf(chosen);
		Scale scale = Scale.of(list, Facts.unit(property, all), facts.language());
		BigDecimal least = list.stream().map(Fact::value).min(BigDecimal::compareTo).orElseThrow();
		BigDecimal most = list.stream().map(Fact::value).max(BigDecimal::compareTo).orElseThrow();
		boolean logarithmic = most.compareTo(least.multiply(WIDE)) > 0;
		List<String> notes = new ArrayList<>();
		if (logarithmic) {
			notes.add(facts.text("note.logarithmic"));
		}
		if (choice.rivals() > 0) {
			notes.add(facts.text("note.rivals", String.valueOf(choice.rivals())));
		}
		if (!strays.isEmpty()) {
			notes.add(facts.text("note.strays", strays.stream().map(this::stray).collect(Collectors.joining(facts.text("title.separator")))));
		}
		String title = facts.text("title.released", Labels.of(type, facts.language()), facts.name(property));
		Axes axes = new Axes(facts.text("axis.released"), axis(property, scale), logarithmic);
		String sources = facts.sources(Stream.concat(list.stream().map(Fact::observation), list.stream().map(Fact::subject)).toList());
		ReportPlot plot = new ReportPlot(PlotNames.of("released", property, type.getName()), title, Kind.BUBBLES, axes, series(list, scale),
				new Words(sources, notes));
		return Optional.of(new Candidate(plot, WEIGHT * Math.log1p(list.size()),
				list.stream().map(fact -> fact.subject().getId()).collect(Collectors.toSet())));
	}

	/** The numbers at the ends that are out of all proportion to the others. */
	private static List<Fact> strays(List<Fact> chosen) {
		List<Fact> sorted = chosen.stream().sorted(Comparator.comparing(Fact::value)).toList();
		List<Fact> strays = new ArrayList<>();
		int last = sorted.size() - 1;
		if (last >= FEW && sorted.get(0).value().multiply(STRAY).compareTo(sorted.get(1).value()) < 0) {
			strays.add(sorted.get(0));
		}
		if (last >= FEW && sorted.get(last - 1).value().multiply(STRAY).compareTo(sorted.get(last).value()) < 0) {
			strays.add(sorted.get(last));
		}
		return strays;
	}

	private String stray(Fact fact) {
		String printed = fact.observation().getPrinted() == null ? "" : fact.observation().getPrinted().strip();
		return printed.isEmpty() ? facts.name(fact.subject()) : facts.text("title.basis", facts.name(fact.subject()), printed);
	}

	private String axis(Property property, Scale scale) {
		return scale.unit().isEmpty() ? facts.name(property) : facts.text("axis.unit", facts.name(property), scale.unit());
	}

	private List<Series> series(List<Fact> list, Scale scale) {
		Map<Domicile, List<Point>> seats = new EnumMap<>(Domicile.class);
		for (Fact fact : list) {
			Item item = (Item) fact.subject();
			seats.computeIfAbsent(seat(item), key -> new ArrayList<>())
					.add(facts.point(facts.name(item), Fact.years(item.getReleased()), scale, fact));
		}
		List<Series> series = new ArrayList<>();
		for (Domicile seat : List.of(Domicile.DOMESTIC, Domicile.FOREIGN, Domicile.UNSPECIFIED)) {
			if (seats.containsKey(seat)) {
				series.add(new Series(Labels.of(ChainPackage.Literals.DOMICILE, seat, facts.language()), seats.get(seat)));
			}
		}
		return series;
	}

	/** Where the first maker sits that is known to sit somewhere. */
	private static Domicile seat(Item item) {
		return item.getMakers().stream().map(Company::getDomicile).filter(seat -> seat != null && seat != Domicile.UNSPECIFIED).findFirst()
				.orElse(Domicile.UNSPECIFIED);
	}
}
