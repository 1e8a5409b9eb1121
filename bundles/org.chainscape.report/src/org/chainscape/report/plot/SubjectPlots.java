package org.chainscape.report.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Axes;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Series;
import org.chainscape.report.ReportPlot.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * One number of several things of a kind, the largest first. They are comparable if they are of one property and unit, on one basis, shares
 * of one whole, and hold for the same time.
 */
final class SubjectPlots {

	private static final int FEW = 4;
	private static final int MOST = 12;
	private static final double WEIGHT = 2;
	/** Beyond this ratio of the largest to the smallest number bars are too short, and dots on a logarithmic axis tell more. */
	private static final BigDecimal FAR = BigDecimal.valueOf(200);

	private final Facts facts;

	SubjectPlots(Facts facts) {
		this.facts = facts;
	}

	/** Which numbers may stand beside each other. */
	private record Group(EClass type, String basis, String whole, String time) {
	}

	List<Candidate> find() {
		List<Candidate> found = new ArrayList<>();
		facts.byProperty().forEach((property, all) -> {
			Map<Group, List<Fact>> groups = all.stream().filter(fact -> fact.subject() instanceof ChainNode || fact.subject() instanceof Security)
					.collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
			groups.forEach((group, some) -> plot(property, group, some).ifPresent(found::add));
		});
		return found;
	}

	private Group group(Fact fact) {
		String basis = fact.observation().getBasis() == null ? "" : fact.observation().getBasis().strip();
		String whole = fact.observation().getDenominator() != null ? facts.name(fact.observation().getDenominator())
				: fact.observation().getDenominatorText() == null ? "" : fact.observation().getDenominatorText().strip();
		PartialDate start = fact.observation().getPeriodStart();
		PartialDate time = fact.time();
		String period = time == null ? "" : start == null || start.equals(time) ? time.toString() : start + "–" + time;
		String expected = !period.isEmpty() && fact.observation().getActuality() == Actuality.ESTIMATE ? period + "E" : period;
		return new Group(fact.subject().eClass(), basis, whole, expected);
	}

	private Optional<Candidate> plot(Property property, Group group, List<Fact> some) {
		Choice<Element> choice = Choice.of(some, Fact::subject);
		List<Fact> sorted = choice.facts().values().stream().sorted(Comparator.comparing(Fact::value).reversed()).toList();
		List<Fact> shown = sorted.subList(0, Math.min(MOST, sorted.size()));
		if (shown.size() < FEW || isTooFar(shown) && hasNoLogarithm(shown) || isAllTheSame(shown)) {
			return Optional.empty();
		}
		Scale scale = Scale.of(shown, Facts.unit(property, some), facts.language());
		List<String> notes = new ArrayList<>();
		if (sorted.size() > shown.size()) {
			notes.add(facts.text("note.largest", String.valueOf(sorted.size() - shown.size())));
		}
		if (choice.rivals() > 0) {
			notes.add(facts.text("note.rivals", String.valueOf(choice.rivals())));
		}
		String name = facts.name(property);
		Axes axes = new Axes("", scale.unit().isEmpty() ? name : facts.text("axis.unit", name, scale.unit()), isTooFar(shown));
		if (axes.logarithmic()) {
			notes.add(0, facts.text("note.dots"));
		}
		Series series = new Series(name, shown.stream().map(fact -> facts.point(facts.name(fact.subject()), 0, scale, fact)).toList());
		ReportPlot plot = new ReportPlot(PlotNames.of("ranking", property, group.type().getName() + further(group)), title(name, group, shown),
				Kind.LYING_BARS, axes, List.of(series), new Words(facts.sources(shown.stream().map(Fact::observation).toList()), notes));
		return Optional.of(new Candidate(plot, score(shown, sorted.size()),
				shown.stream().map(fact -> fact.subject().getId()).collect(Collectors.toSet())));
	}

	private static boolean isTooFar(List<Fact> shown) {
		BigDecimal most = shown.stream().map(fact -> fact.value().abs()).max(BigDecimal::compareTo).orElseThrow();
		BigDecimal least = shown.stream().map(fact -> fact.value().abs()).min(BigDecimal::compareTo).orElseThrow();
		return least.multiply(FAR).compareTo(most) < 0;
	}

	private static boolean hasNoLogarithm(List<Fact> shown) {
		return shown.stream().anyMatch(fact -> fact.value().signum() <= 0);
	}

	private static boolean isAllTheSame(List<Fact> shown) {
		return shown.stream().allMatch(fact -> fact.value().compareTo(shown.get(0).value()) == 0);
	}

	/** Equal numbers tell nothing new; of equally telling plots the one of more numbers is the better known. */
	private static double score(List<Fact> shown, int all) {
		return WEIGHT * Math.log1p(shown.stream().map(Fact::value).distinct().count()) + all / 1000.0;
	}

	private static String further(Group group) {
		return List.of(group.basis(), group.whole(), group.time()).stream().filter(part -> !part.isEmpty()).map(part -> "-" + part)
				.collect(Collectors.joining());
	}

	/** The one perspective all of them are parts of. */
	private Optional<String> perspective(List<Fact> shown) {
		Set<EObject> around = shown.stream().map(fact -> {
			EObject at = fact.subject();
			while (at instanceof Place) {
				at = at.eContainer();
			}
			return at;
		}).collect(Collectors.toSet());
		return around.size() == 1 && around.iterator().next() instanceof Perspective perspective ? Optional.of(facts.name(perspective))
				: Optional.empty();
	}

	private String title(String property, Group group, List<Fact> shown) {
		String details = List.of(group.basis(), group.whole(), group.time()).stream().filter(part -> !part.isEmpty())
				.collect(Collectors.joining(facts.text("title.separator")));
		String what = details.isEmpty() ? property : facts.text("title.basis", property, details);
		boolean companies = ChainPackage.Literals.COMPANY == group.type() || ChainPackage.Literals.SECURITY == group.type();
		return companies ? facts.text("title.concerned", what)
				: facts.text("title.of", perspective(shown).orElseGet(() -> Labels.of(group.type(), facts.language())), what);
	}
}
