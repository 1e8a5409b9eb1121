package org.chainscape.report.page;

import static org.chainscape.report.page.Sources.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.eclipse.emf.ecore.EObject;

/** The properties of an element as rows: a label, and values that lead to other elements. */
final class Rows {

	private final ReportBasis basis;
	private final Language language;
	private final Texts texts;
	private final Function<Element, String> refer;

	Rows(ReportBasis basis, Texts texts, Function<Element, String> refer) {
		this.basis = basis;
		this.language = basis.language();
		this.texts = texts;
		this.refer = refer;
	}

	/** How the element is headed. */
	String name(Element element) {
		if (element instanceof Participation participation && participation.eContainer() instanceof NamedElement place) {
			return clean(Labels.name(participation, language)) + " · " + clean(Labels.name(place, language));
		}
		return clean(Labels.name(element, language));
	}

	/** The rows of an element in order; none of them without values. */
	List<Object> of(Element element) {
		List<Object> rows = new ArrayList<>();
		if (element instanceof Company company) {
			company(rows, company);
		} else if (element instanceof Participation participation) {
			participation(rows, participation);
		} else if (element instanceof Place place) {
			place(rows, place);
		} else if (element instanceof Item item) {
			item(rows, item);
		} else if (element instanceof Relation relation) {
			relation(rows, relation);
		} else if (element instanceof Calculation calculation) {
			calculation(rows, calculation);
		} else if (element instanceof Source source) {
			source(rows, source);
		} else if (element instanceof Event event) {
			words(rows, "date", event.getDate() == null ? event.getDateText() : event.getDate().toString());
			links(rows, "participants", event.getParticipants());
		} else if (element instanceof RecordedFinding finding) {
			links(rows, "concerned", finding.getElements());
		}
		return rows;
	}

	private void company(List<Object> rows, Company company) {
		words(rows, "securities", String.join(texts.get(language, "list"), company.getSecurities().stream().map(Rows::ticker).toList()));
		if (company.getListing() != null && company.getListing() != ListingStatus.UNSPECIFIED) {
			words(rows, "listing", Labels.of(ChainPackage.Literals.LISTING_STATUS, company.getListing(), language));
		} else {
			words(rows, "listing", company.getListingText());
		}
		if (company.getDomicile() != null && company.getDomicile() != Domicile.UNSPECIFIED) {
			words(rows, "domicile", Labels.of(ChainPackage.Literals.DOMICILE, company.getDomicile(), language));
		}
		if (company.getParent() != null) {
			links(rows, "parent", List.of(company.getParent()));
		}
		links(rows, "segments", basis.index().participationsOf(company));
		relations(rows, basis.index().relationsOf(company));
	}

	private void participation(List<Object> rows, Participation participation) {
		if (participation.getCompany() != null) {
			links(rows, "company", List.of(participation.getCompany()));
		}
		if (participation.eContainer() instanceof Place place) {
			links(rows, "place", path(place));
		}
		words(rows, "role", role(participation));
		words(rows, "scope", participation.getScope());
		words(rows, "printedName", participation.getPrintedName());
	}

	private void place(List<Object> rows, Place place) {
		List<Element> path = path(place);
		links(rows, "within", path.subList(0, path.size() - 1));
		words(rows, "subtitle", place.getSubtitle());
		links(rows, "parts", place.getSegments());
		links(rows, "companies", place.getParticipations());
		links(rows, "items", place.getItems());
		relations(rows, basis.index().relationsOf(place));
	}

	private void item(List<Object> rows, Item item) {
		links(rows, "place", item.getPlaces());
		links(rows, "makers", item.getMakers());
		words(rows, "makerText", item.getMakers().isEmpty() ? item.getMakerText() : null);
		words(rows, "released", item.getReleased() != null ? item.getReleased().toString() : item.getReleasedText());
		words(rows, "feature", item.getFeature());
		relations(rows, basis.index().relationsOf(item));
	}

	private void relation(List<Object> rows, Relation relation) {
		links(rows, "from", relation.getSource() == null ? List.of() : List.of(relation.getSource()));
		links(rows, "to", relation.getTarget() == null ? List.of() : List.of(relation.getTarget()));
		words(rows, "label", relation.getLabel());
		words(rows, "statement", relation.getStatement());
		words(rows, "since", relation.getSince() == null ? null : relation.getSince().toString());
		words(rows, "inferred", relation.isInferred() ? texts.get(language, "yes") : null);
	}

	private void calculation(List<Object> rows, Calculation calculation) {
		words(rows, "formula", calculation.getFormula());
		List<Element> inputs = new ArrayList<>();
		for (CalculationInput input : calculation.getInputs()) {
			Stream.of(input.getObservation(), input.getCalculation()).filter(Objects::nonNull).forEach(inputs::add);
		}
		links(rows, "inputs", inputs);
		if (calculation.getExpected() != null) {
			links(rows, "expected", List.of(calculation.getExpected()));
		}
	}

	private void source(List<Object> rows, Source source) {
		words(rows, "publisher", source.getPublisher());
		words(rows, "date", source.getDate() != null ? source.getDate().toString() : source.getDateText());
		words(rows, "completeness", source.getCompletenessNote());
	}

	private void relations(List<Object> rows, List<Relation> relations) {
		links(rows, "relations", relations);
	}

	private void words(List<Object> rows, String key, String value) {
		String clean = clean(value);
		if (!clean.isEmpty()) {
			rows.add(row(key, List.of(Map.of("t", clean))));
		}
	}

	/** Values that lead to elements; those readers may not know are left out. */
	private void links(List<Object> rows, String key, Collection<? extends Element> elements) {
		List<Object> values = new ArrayList<>();
		for (Element element : elements) {
			String id = refer.apply(element);
			if (id != null) {
				Map<String, Object> value = new LinkedHashMap<>();
				value.put("e", id);
				Sources.put(value, "t", shown(key, element));
				values.add(value);
			}
		}
		if (!values.isEmpty()) {
			rows.add(row(key, values));
		}
	}

	/** A place is named by the company in its list of companies, and the other way round; others by what the page knows of them. */
	private String shown(String key, Element element) {
		if (element instanceof Participation participation) {
			boolean ofPlace = key.equals("companies");
			String name = ofPlace || !(participation.eContainer() instanceof NamedElement place) ? clean(Labels.name(participation, language))
					: clean(Labels.name(place, language));
			String role = role(participation);
			return role.isEmpty() ? name : texts.get(language, "bracketed", name, role);
		}
		if (element instanceof Observation observation && observation.getProperty() != null) {
			return clean(Labels.name(observation.getProperty(), language)) + " " + clean(observation.getPrinted());
		}
		return element instanceof Relation relation
				? texts.get(language, "bracketed", name(relation), Labels.of(relation.eClass(), language)) : null;
	}

	private String role(Participation participation) {
		String printed = clean(participation.getRoleText());
		return !printed.isEmpty() || participation.getRole() == null ? printed
				: Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole(), language);
	}

	/** The place with all it lies in, the outermost first. */
	private static List<Element> path(Place place) {
		List<Element> path = new ArrayList<>();
		for (EObject each = place; each instanceof Place || each instanceof Perspective; each = each.eContainer()) {
			path.add(0, (Element) each);
		}
		return path;
	}

	private static String ticker(Security security) {
		Exchange exchange = security.getExchange();
		return clean(security.getCode()) + (exchange == null || exchange == Exchange.UNSPECIFIED ? "" : "." + exchange.getLiteral());
	}

	private Object row(String key, List<?> values) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("l", texts.get(language, "row." + key));
		row.put("v", values);
		return row;
	}
}
