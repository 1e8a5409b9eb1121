package org.chainscape.report.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chainscape.calculation.Outcome;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.report.ReportBasis;

/** The lists of elements a template can go through, without what readers are not to see. */
final class ElementEntries {

	private final ReportBasis basis;
	private final Statements statements;

	ElementEntries(ReportBasis basis, Statements statements) {
		this.basis = basis;
		this.statements = statements;
	}

	/** Everything that can be gone through, by name; made when it is asked for. */
	Map<String, Supplier<Value>> lists() {
		ChainDocument document = basis.request().document();
		Map<String, Supplier<Value>> lists = new LinkedHashMap<>();
		lists.put("chains", () -> many(document.getChains().stream(), this::named));
		lists.put("perspectives", () -> many(perspectives(), this::perspective));
		lists.put("stages", () -> many(stages(), this::place));
		lists.put("segments", () -> many(stages().flatMap(ElementEntries::nested), this::place));
		lists.put("companies", () -> many(Libraries.involved(document).stream(), this::company));
		lists.put("products", () -> many(document.getChains().stream().flatMap(chain -> chain.getItems().stream()), this::named));
		lists.put("events", () -> many(document.getChains().stream().flatMap(chain -> chain.getEvents().stream()), this::event));
		lists.put("risks", () -> many(document.getChains().stream().flatMap(chain -> chain.getRisks().stream()), this::named));
		lists.put("calculations", () -> many(document.getCalculations().stream(), this::calculation));
		lists.put("facts", () -> many(statements.observations().stream(), this::fact));
		lists.put("sources", () -> many(document.getSources().stream(), this::source));
		return lists;
	}

	private Stream<Perspective> perspectives() {
		return basis.request().document().getChains().stream().flatMap(chain -> chain.getPerspectives().stream());
	}

	private Stream<Stage> stages() {
		return perspectives().flatMap(perspective -> perspective.getStages().stream());
	}

	private static Stream<Place> nested(Place place) {
		return place.getSegments().stream().flatMap(segment -> Stream.concat(Stream.of(segment), nested(segment)));
	}

	private <T extends Element> Value many(Stream<T> elements, Function<T, Entry> entry) {
		return new Value.Many(elements.filter(basis.edition()::admits).map(entry).toList());
	}

	private String name(NamedElement element) {
		return Labels.name(element, basis.language());
	}

	private Entry entry(NamedElement element, Map<String, Supplier<Value>> more) {
		Map<String, Supplier<Value>> names = new LinkedHashMap<>(more);
		names.put("name", () -> words(name(element) + statements.mark(element)));
		names.put("nameEn", () -> words(element.getNameEn()));
		names.put("handle", () -> words(element.getHandle()));
		names.put("description", () -> words(element.getDescription()));
		names.put("facts", () -> many(((Subject) element).getObservations().stream(), this::fact));
		return new Entry(element.getId(), name(element) + statements.mark(element), element, names);
	}

	private Entry named(NamedElement element) {
		return entry(element, Map.of());
	}

	private Entry perspective(Perspective perspective) {
		return entry(perspective, Map.of("stages", () -> many(perspective.getStages().stream(), this::place)));
	}

	private Entry place(Place place) {
		return entry(place, Map.of("subtitle", () -> words(place.getSubtitle()), "companies", () -> many(companies(place), this::company),
				"products", () -> many(place.getItems().stream(), this::named), "segments",
				() -> many(place.getSegments().stream(), this::place), "stage", () -> words(upward(place, Stage.class)), "perspective",
				() -> words(upward(place, Perspective.class))));
	}

	private Stream<Company> companies(Place place) {
		return place.getParticipations().stream().filter(basis.edition()::admits).map(Participation::getCompany).filter(Objects::nonNull)
				.distinct();
	}

	private String upward(Place place, Class<? extends NamedElement> kind) {
		for (Object above = place; above instanceof org.eclipse.emf.ecore.EObject object; above = object.eContainer()) {
			if (kind.isInstance(above)) {
				return name(kind.cast(above));
			}
		}
		return "";
	}

	private Entry company(Company company) {
		List<String> codes = company.getSecurities().stream().map(Ticker::text).filter(code -> !code.isEmpty()).toList();
		Language language = basis.language();
		return entry(company, Map.of("code", () -> words(codes.isEmpty() ? "" : codes.get(0)), "codes",
				() -> words(String.join(language == Language.ZH ? "、" : ", ", codes)), "listed", () -> new Value.Flag(!codes.isEmpty()),
				"domicile", () -> words(Labels.of(ChainPackage.Literals.DOMICILE, company.getDomicile(), language)), "kind",
				() -> words(Labels.of(ChainPackage.Literals.COMPANY_KIND, company.getKind(), language)), "segments",
				() -> many(places(company).stream(), this::place)));
	}

	private Set<Place> places(Company company) {
		Set<Place> places = new LinkedHashSet<>();
		for (Participation participation : basis.index().participationsOf(company)) {
			if (basis.edition().admits(participation) && participation.eContainer() instanceof Place place) {
				places.add(place);
			}
		}
		return places;
	}

	private Entry event(Event event) {
		return entry(event, Map.of("date", () -> words(event.getDate() == null ? event.getDateText() : date(event.getDate()))));
	}

	private Entry calculation(Calculation calculation) {
		return entry(calculation, Map.of("formula", () -> words(calculation.getFormula()), "printed", () -> printed(calculation), "result",
				() -> result(statements.outcome(calculation))));
	}

	private Value printed(Calculation calculation) {
		return calculation.getExpected() == null ? Value.NONE : statements.value(calculation.getExpected());
	}

	private static Value result(Outcome outcome) {
		return outcome.result() == null ? Value.NONE : new Value.Figures(outcome.result().rounded(), outcome.result().roundedText());
	}

	private Entry fact(Observation fact) {
		Map<String, Supplier<Value>> names = new LinkedHashMap<>();
		names.put("value", () -> statements.value(fact));
		names.put("property", () -> words(fact.getProperty() == null ? "" : name(fact.getProperty())));
		names.put("subject", () -> words(Labels.name(fact.eContainer(), basis.language())));
		names.put("basis", () -> words(fact.getBasis()));
		names.put("asOf", () -> words(fact.getAsOf() == null ? "" : date(fact.getAsOf())));
		names.put("handle", () -> words(fact.getHandle()));
		names.put("sources", () -> words(basis.sources(List.of(fact))));
		return new Entry(fact.getId(), statements.print(fact) + statements.mark(fact), fact, names);
	}

	private Entry source(Source source) {
		int number = basis.request().document().getSources().indexOf(source) + 1;
		return entry(source, Map.of("number", () -> Value.Figures.of(number), "publisher", () -> words(source.getPublisher()), "date",
				() -> words(source.getDate() == null ? source.getDateText() : date(source.getDate())), "kind",
				() -> words(Labels.of(source.eClass(), basis.language())), "location", () -> words(source.getLocation())));
	}

	private String date(PartialDate date) {
		return basis.language() == Language.ZH ? date.toChinese() : date.toString();
	}

	private static Value words(String text) {
		return ReportEntries.words(text);
	}
}
