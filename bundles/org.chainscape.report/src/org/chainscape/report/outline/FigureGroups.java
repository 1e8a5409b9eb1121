package org.chainscape.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportFigure;

/** Which figures stand together: the whole chain first, then the cut of each source, then what other kinds of diagrams show. */
final class FigureGroups {

	private static final List<String> ORDER = List.of("panorama", "perspectives", "details", "lineages", "matrices", "egos", "maps");

	private final ReportBasis basis;
	private final Language language;

	FigureGroups(ReportBasis basis) {
		this.basis = basis;
		this.language = basis.language();
	}

	/**
	 * Figures of one section.
	 *
	 * @param key identifies the section in its chapter
	 * @param title its heading; empty for none
	 * @param paragraphs what is counted of it
	 * @param figures the figures
	 */
	record Group(String key, String title, List<String> paragraphs, List<ReportFigure> figures) {
	}

	/** The chapters that have figures, in order, with their sections. */
	Map<String, List<Group>> of(List<ReportFigure> figures) {
		Map<String, List<Group>> chapters = new LinkedHashMap<>();
		for (String chapter : ORDER) {
			List<ReportFigure> here = figures.stream().filter(figure -> chapter(figure.diagram()).equals(chapter)).toList();
			if (!here.isEmpty()) {
				chapters.put(chapter, chapter.equals("perspectives") ? bySource(here)
						: List.of(new Group("all", "", described(here), here)));
			}
		}
		return chapters;
	}

	private String chapter(Diagram diagram) {
		return switch (diagram.getKind()) {
		case STAGE_MAP, LANE_MAP -> isPanorama(diagram) ? "panorama" : "perspectives";
		case SEGMENT_DETAIL -> "details";
		case LINEAGE -> "lineages";
		case MATRIX -> "matrices";
		case EGO_MAP -> "egos";
		default -> "maps";
		};
	}

	/** A map of the house's own cut, or of a cut nobody is named for: it puts the others together. */
	private boolean isPanorama(Diagram diagram) {
		return perspectives(diagram).stream().map(Perspective::getBasis).allMatch(source -> source == null || source instanceof OwnEstimate);
	}

	private List<Group> bySource(List<ReportFigure> figures) {
		Map<Source, List<ReportFigure>> sources = new LinkedHashMap<>();
		for (ReportFigure figure : figures) {
			Source source = perspectives(figure.diagram()).stream().map(Perspective::getBasis).filter(Objects::nonNull).findFirst().orElseThrow();
			sources.computeIfAbsent(source, key -> new ArrayList<>()).add(figure);
		}
		List<Group> groups = new ArrayList<>();
		sources.forEach((source, here) -> groups.add(new Group(source.getId(), heading(source), described(here), here)));
		return groups;
	}

	/** Who published it and what it is called. */
	private String heading(Source source) {
		String name = Captions.clean(Labels.name(source, language));
		String publisher = Captions.clean(source.getPublisher());
		return publisher.isEmpty() || name.startsWith(publisher) ? name : text("section.source", publisher, name);
	}

	/** A sentence for each perspective the figures draw: its stages, and how many segments and companies it has. */
	private List<String> described(List<ReportFigure> figures) {
		Set<Perspective> drawn = figures.stream().flatMap(figure -> perspectives(figure.diagram()).stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return drawn.stream().filter(perspective -> !perspective.getStages().isEmpty()).map(this::sentence).toList();
	}

	private String sentence(Perspective perspective) {
		Set<Company> companies = new LinkedHashSet<>();
		int segments = 0;
		for (Stage stage : perspective.getStages()) {
			segments += count(stage, companies) - 1;
		}
		String stages = perspective.getStages().stream().map(stage -> Captions.clean(Labels.name(stage, language)))
				.collect(Collectors.joining(text("list")));
		String counted = companies.isEmpty() ? text("perspective", Captions.clean(Labels.name(perspective, language)),
				String.valueOf(perspective.getStages().size()), stages, String.valueOf(segments))
				: text("perspective.companies", Captions.clean(Labels.name(perspective, language)),
						String.valueOf(perspective.getStages().size()), stages, String.valueOf(segments), String.valueOf(companies.size()));
		return counted;
	}

	/** How many places, this one included; adds the companies of all of them. */
	private int count(Place place, Set<Company> companies) {
		place.getParticipations().stream().filter(basis.edition()::admits).map(Participation::getCompany).filter(Objects::nonNull)
				.forEach(companies::add);
		int places = 1;
		for (Segment segment : place.getSegments()) {
			places += count(segment, companies);
		}
		return places;
	}

	private List<Perspective> perspectives(Diagram diagram) {
		return diagram.getPerspectives().stream().flatMap(id -> basis.index().find(id).stream()).filter(Perspective.class::isInstance)
				.map(Perspective.class::cast).toList();
	}

	private String text(String key, Object... arguments) {
		return OutlineBuilder.TEXTS.get(language, key, arguments);
	}
}
