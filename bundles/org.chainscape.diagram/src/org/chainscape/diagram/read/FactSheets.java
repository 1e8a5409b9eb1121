package org.chainscape.diagram.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.diagram.read.FactSheet.Kind;
import org.chainscape.diagram.read.FactSheet.Line;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Mark;
import org.eclipse.emf.ecore.EObject;

/** Writes fact sheets. Needs no window. */
public final class FactSheets {

	/** How many lines a sheet has at most. */
	public static final int LINES = 8;
	private static final int CITATIONS = 2;
	private static final int LONGEST = 160;

	private final Language language;
	private final Map<String, Mark> marks;
	private final Observed observed;

	/**
	 * For one document.
	 *
	 * @param language language of the sheets
	 * @param marks findings by the id of their element
	 */
	public FactSheets(Language language, Map<String, Mark> marks) {
		this.language = language;
		this.marks = Map.copyOf(marks);
		observed = new Observed(language);
	}

	/**
	 * The sheet of something.
	 *
	 * @param element what is shown: stage, segment, participation, company, item, relation or note
	 * @return its sheet; {@code null} where there is nothing to say
	 */
	public FactSheet of(EObject element) {
		if (element instanceof Note || !(element instanceof Element stated)) {
			return null;
		}
		List<Line> texts = new ArrayList<>();
		List<Element> sources = new ArrayList<>(List.of(stated));
		List<Observation> values = new ArrayList<>();
		if (element instanceof Participation participation) {
			describe(participation, texts, sources, values);
		} else if (element instanceof Company company) {
			describe(company, texts);
		} else if (element instanceof Relation relation) {
			describe(relation, texts);
		} else if (element instanceof Item item) {
			describe(item, texts);
		} else if (element instanceof Place place) {
			describe(place, texts);
		}
		if (element instanceof Subject subject) {
			values.addAll(0, subject.getObservations());
		}
		return assemble(element, texts, values, sources);
	}

	private FactSheet assemble(EObject element, List<Line> texts, List<Observation> values, List<Element> sources) {
		List<Line> findings = findings(sources);
		List<Line> citations = citations(sources, values);
		List<Line> lines = new ArrayList<>(texts);
		values.stream().sorted(Observed.NEWEST_FIRST).map(observed::line).forEach(lines::add);
		int kept = Math.min(CITATIONS, citations.size());
		int room = Math.max(1, LINES - findings.size() - kept);
		int more = Math.max(0, lines.size() - room) + citations.size() - kept;
		List<Line> shown = new ArrayList<>(lines.subList(0, Math.min(room, lines.size())));
		shown.addAll(findings);
		shown.addAll(citations.subList(0, kept));
		return new FactSheet(Labels.name(element, language), kind(element), shown, more);
	}

	private String kind(EObject element) {
		if (element instanceof Participation participation && participation.getCompany() != null) {
			return Labels.of(participation.getCompany().eClass(), language) + " · " + Labels.name(participation.eContainer(), language);
		}
		String kind = Labels.of(element.eClass(), language);
		String path = path(element);
		return path.isEmpty() ? kind : kind + " · " + path;
	}

	private String path(EObject element) {
		List<String> names = new ArrayList<>();
		for (EObject around = element.eContainer(); around instanceof Place place; around = around.eContainer()) {
			names.add(0, Labels.name(place, language));
		}
		return String.join(" / ", names);
	}

	private void describe(Participation participation, List<Line> texts, List<Element> sources, List<Observation> values) {
		Company company = participation.getCompany();
		if (company != null) {
			describe(company, texts);
			sources.add(company);
			values.addAll(company.getObservations());
		}
		String role = participation.getRole() == null || participation.getRole() == ParticipationRole.PARTICIPANT ? ""
				: Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole(), language);
		text(texts, "fact.role", joined(" · ", role, participation.getRoleText(), participation.getScope()));
	}

	private void describe(Company company, List<Line> texts) {
		String tickers = company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" / "));
		texts.add(new Line(Kind.TEXT, tickers.isEmpty() ? ReadTexts.in(language, "fact.unlisted") : tickers));
		unconfirmed(company, texts);
		text(texts, company);
	}

	private void describe(Relation relation, List<Line> texts) {
		unconfirmed(relation, texts);
		text(texts, "fact.label", joined(" · ", relation.getLabel(), relation.getStatement()));
		if (relation.isInferred()) {
			texts.add(new Line(Kind.STATE, ReadTexts.in(language, "fact.inferred")));
		}
		if (relation.getSince() != null) {
			text(texts, "fact.since", relation.getSince().toString());
		}
	}

	private void describe(Item item, List<Line> texts) {
		unconfirmed(item, texts);
		String makers = item.getMakers().stream().map(maker -> Labels.name(maker, language)).collect(Collectors.joining("、"));
		text(texts, "fact.makers", makers.isEmpty() ? item.getMakerText() : makers);
		text(texts, "fact.released", item.getReleased() == null ? item.getReleasedText() : item.getReleased().toString());
		text(texts, "fact.feature", item.getFeature());
		text(texts, item);
	}

	private void describe(Place place, List<Line> texts) {
		unconfirmed(place, texts);
		text(texts, "fact.subtitle", place.getSubtitle());
		Set<Company> companies = new LinkedHashSet<>();
		Set<Item> items = new LinkedHashSet<>();
		int segments = collect(place, companies, items);
		String content = joined(" · ", count("fact.segments", segments), count("fact.companies", companies.size()),
				count("fact.items", items.size()));
		text(texts, "fact.content", content);
		text(texts, place);
	}

	private String count(String key, int number) {
		return number == 0 ? "" : ReadTexts.in(language, key, String.valueOf(number));
	}

	private static int collect(Place place, Set<Company> companies, Set<Item> items) {
		place.getParticipations().stream().map(Participation::getCompany).filter(company -> company != null).forEach(companies::add);
		items.addAll(place.getItems());
		int count = place.getSegments().size();
		for (Segment segment : place.getSegments()) {
			count += collect(segment, companies, items);
		}
		return count;
	}

	private void unconfirmed(Element element, List<Line> texts) {
		if (!element.isConfirmed()) {
			texts.add(new Line(Kind.STATE, Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, DisclosureState.TO_VERIFY, language)));
		}
	}

	private void text(List<Line> texts, NamedElement element) {
		if (!isBlank(element.getDescription())) {
			texts.add(new Line(Kind.TEXT, cut(element.getDescription())));
		}
	}

	private void text(List<Line> texts, String key, String value) {
		if (!isBlank(value)) {
			texts.add(new Line(Kind.TEXT, ReadTexts.in(language, key, cut(value))));
		}
	}

	private List<Line> findings(List<Element> elements) {
		return elements.stream().map(Element::getId).filter(id -> id != null && marks.containsKey(id))
				.flatMap(id -> marks.get(id).text().lines()).distinct().map(text -> new Line(Kind.FINDING, cut(text))).toList();
	}

	private List<Line> citations(List<Element> elements, List<Observation> values) {
		Set<String> places = new LinkedHashSet<>();
		elements.forEach(element -> places.addAll(observed.places(element)));
		values.stream().sorted(Observed.NEWEST_FIRST).forEach(value -> places.addAll(observed.places(value)));
		if (places.isEmpty()) {
			return List.of(new Line(Kind.STATE, ReadTexts.in(language, "fact.unsourced")));
		}
		return places.stream().map(place -> new Line(Kind.CITATION, cut(place))).toList();
	}

	/** Joins what is not blank. */
	static String joined(String separator, String... parts) {
		return Arrays.stream(parts).filter(part -> !isBlank(part)).map(String::strip).collect(Collectors.joining(separator));
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static String cut(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
	}
}
