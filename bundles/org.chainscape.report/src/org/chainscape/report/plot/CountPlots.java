package org.chainscape.report.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.Gathering;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Axes;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.chainscape.report.ReportPlot.Words;

/** How many companies take part in the segments of the first perspective of a chain, those of nested segments included. */
final class CountPlots {

	private static final int FEW = 3;
	private static final int MOST = 12;
	private static final double WEIGHT = 2.2;

	private final Facts facts;
	private final Gathering gathering;

	CountPlots(Facts facts) {
		this.facts = facts;
		gathering = Gathering.of(facts.basis().request().document());
	}

	List<Candidate> find() {
		List<Candidate> found = new ArrayList<>();
		for (IndustryChain chain : facts.basis().request().document().getChains()) {
			chain.getPerspectives().stream().filter(facts.basis().edition()::admits).findFirst().ifPresent(perspective -> add(perspective, found));
		}
		return found;
	}

	private void add(Perspective perspective, List<Candidate> found) {
		Map<Segment, Set<Company>> counts = new LinkedHashMap<>();
		List<Participation> statements = new ArrayList<>();
		boolean gathers = perspective.getBasis() == null || perspective.getBasis() instanceof OwnEstimate;
		List<Segment> segments = perspective.getStages().stream().flatMap(stage -> stage.getSegments().stream())
				.filter(facts.basis().edition()::admits).toList();
		segments.forEach(segment -> {
			List<Participation> own = participations(segment, gathers).distinct().toList();
			counts.put(segment, own.stream().map(Participation::getCompany).collect(Collectors.toCollection(LinkedHashSet::new)));
			statements.addAll(own);
		});
		List<Segment> largest = counts.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
				.sorted(Comparator.comparing((Map.Entry<Segment, Set<Company>> entry) -> entry.getValue().size()).reversed()).map(Map.Entry::getKey)
				.toList();
		List<Segment> shown = largest.subList(0, Math.min(MOST, largest.size()));
		if (shown.size() < FEW) {
			return;
		}
		List<Point> points = shown.stream().map(segment -> {
			int count = counts.get(segment).size();
			return new Point(facts.name(segment), 0, count, 1, String.valueOf(count), segment.getId());
		}).toList();
		List<String> notes = new ArrayList<>(List.of(facts.text("note.counted")));
		if (largest.size() > shown.size()) {
			notes.add(facts.text("note.largest", String.valueOf(largest.size() - shown.size())));
		}
		ReportPlot plot = new ReportPlot("companies-by-segment", facts.text("title.companies", facts.name(perspective)), Kind.LYING_BARS,
				new Axes("", facts.text("axis.companies"), false), List.of(new Series(facts.text("axis.companies"), points)),
				new Words(facts.sources(statements), notes));
		found.add(new Candidate(plot, WEIGHT * Math.log1p(points.size()), shown.stream().map(Segment::getId).collect(Collectors.toSet())));
	}

	/** Who takes part in a place or below it; a cut of our own also holds the companies of the places it corresponds to. */
	private Stream<Participation> participations(Place place, boolean gathers) {
		Stream<Participation> own = Stream.concat(place.getParticipations().stream(),
				gathers ? gathering.participations(place).stream() : Stream.empty())
				.filter(one -> one.getCompany() != null && facts.basis().edition().admits(one) && facts.basis().edition().admits(one.getCompany()));
		return Stream.concat(own, place.getSegments().stream().filter(facts.basis().edition()::admits)
				.flatMap(segment -> participations(segment, gathers)));
	}
}
