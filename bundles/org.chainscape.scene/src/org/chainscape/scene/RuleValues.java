package org.chainscape.scene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Influence;
import org.chainscape.model.chain.InfluenceKind;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.StyleRule;
import org.eclipse.emf.ecore.EClass;

/** Reads off elements what style rules ask for. Companies are those the diagram shows. */
final class RuleValues {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double DAYS = 365.25;
	private static final double[] POWERS = {1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12};

	private final Diagram diagram;
	private final ElementIndex index;
	private final Language language;
	private Visibility visibility;
	private Set<String> chokePoints;
	private Optional<LocalDate> today;

	RuleValues(Diagram diagram, ElementIndex index, SceneOptions options) {
		this.diagram = diagram;
		this.index = index;
		this.language = options.language();
	}

	/** What a rule says of a place, participation, company, item or relation. */
	Datum of(StyleRule rule, Element element) {
		return switch (rule.getBasis()) {
		case OBSERVATION -> observation(rule, element);
		case COMPANY_COUNT -> count(element);
		case DOMESTIC_SHARE -> share(element);
		case CHOKE_POINT -> chokePoint(element);
		case SOURCES -> Datum.number(sources(element).size(), "");
		case AGE -> age(element);
		case LISTING -> listing(element);
		case KIND -> kind(element);
		};
	}

	/**
	 * The statements a value follows from, those that say the same together; nothing where the value only tells what the element itself is.
	 */
	List<List<Element>> facts(StyleRule rule, Element element) {
		return switch (rule.getBasis()) {
		case OBSERVATION -> index.find(rule.getProperty(), Property.class).flatMap(property -> newest(element, property))
				.map(value -> List.of(List.<Element>of(value))).orElse(List.of());
		case COMPANY_COUNT, DOMESTIC_SHARE -> {
			List<List<Element>> members = new ArrayList<>();
			if (element instanceof Place place) {
				collect(place, member -> members.add(List.copyOf(member.statements())));
			}
			yield members;
		}
		case CHOKE_POINT -> {
			String id = subject(element);
			List<Element> bottlenecks = index.relations().stream().filter(RuleValues::isBottleneck)
					.filter(relation -> relation == element || relation.getSource() != null && id.equals(relation.getSource().getId()))
					.map(Element.class::cast).toList();
			yield List.of(bottlenecks);
		}
		default -> List.of();
		};
	}

	/** The name of the property a rule asks for; empty where it asks for none. */
	String property(StyleRule rule) {
		return index.find(rule.getProperty(), Property.class).map(property -> TextWrap.clean(Labels.name(property, language))).orElse("");
	}

	private Datum observation(StyleRule rule, Element element) {
		Property property = index.find(rule.getProperty(), Property.class).orElse(null);
		return property == null ? Datum.MISSING : newest(element, property).map(value -> datum(value, property)).orElse(Datum.MISSING);
	}

	/** The newest usable observation of a property. */
	private static Optional<Observation> newest(Element element, Property property) {
		List<Subject> subjects = new ArrayList<>();
		if (element instanceof Subject subject) {
			subjects.add(subject);
		}
		if (element instanceof Participation participation && participation.getCompany() != null) {
			subjects.add(participation.getCompany());
		}
		return subjects.stream().flatMap(subject -> subject.getObservations().stream())
				.filter(observation -> observation.getProperty() == property && isUsable(observation, property))
				.reduce((one, other) -> day(other).compareTo(day(one)) > 0 ? other : one);
	}

	private static boolean isUsable(Observation observation, Property property) {
		boolean stated = observation.getState() == null || observation.getState() == DisclosureState.DISCLOSED
				|| observation.getState() == DisclosureState.TO_VERIFY;
		String unit = TextWrap.clean(observation.getUnit());
		String canonical = TextWrap.clean(property.getUnit());
		// Numbers in other units say something else: dollars are no yuan.
		boolean comparable = unit.isEmpty() || canonical.isEmpty() || unit.equals(canonical);
		return stated && (observation.getValue() != null ? comparable
				: !TextWrap.clean(observation.getText()).isEmpty() || observation.getDate() != null);
	}

	private Datum datum(Observation observation, Property property) {
		if (observation.getValue() != null) {
			double value = observation.getValue().doubleValue();
			double middle = observation.getUpperValue() == null ? value : (value + observation.getUpperValue().doubleValue()) / 2;
			Magnitude magnitude = observation.getMagnitude() == null ? Magnitude.ONE : observation.getMagnitude();
			return Datum.number(middle * POWERS[magnitude.getValue()], unit(observation, property));
		}
		String text = TextWrap.clean(observation.getText());
		return Datum.word(text.isEmpty() ? observation.getDate().toString() : text, 0);
	}

	private static String unit(Observation observation, Property property) {
		String unit = TextWrap.clean(observation.getUnit());
		String known = unit.isEmpty() ? TextWrap.clean(property.getUnit()) : unit;
		boolean percent = property.getKind() == PropertyKind.SHARE || property.getKind() == PropertyKind.GROWTH;
		return known.isEmpty() && percent ? "%" : known;
	}

	/** The newest statement: by the date it holds for, otherwise by that of its source. */
	private static LocalDate day(Observation observation) {
		PartialDate date = observation.getAsOf() != null ? observation.getAsOf() : observation.getPeriodEnd();
		return date != null ? date.lastDay() : published(observation).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
	}

	private Datum count(Element element) {
		return hasCompanies(element) ? Datum.number(companies(element).size(), "") : Datum.NONE;
	}

	private Datum share(Element element) {
		if (!hasCompanies(element)) {
			return Datum.NONE;
		}
		List<Company> known = companies(element).stream()
				.filter(company -> company.getDomicile() != null && company.getDomicile() != Domicile.UNSPECIFIED).toList();
		long domestic = known.stream().filter(company -> company.getDomicile() == Domicile.DOMESTIC).count();
		return known.isEmpty() ? Datum.MISSING : Datum.number(100.0 * domestic / known.size(), "%");
	}

	private static boolean hasCompanies(Element element) {
		return element instanceof Place || element instanceof Item;
	}

	private Set<Company> companies(Element element) {
		Set<Company> companies = new LinkedHashSet<>();
		if (element instanceof Item item) {
			companies.addAll(item.getMakers());
		} else if (element instanceof Place place) {
			collect(place, member -> companies.add(member.company()));
		}
		return companies;
	}

	private void collect(Place place, Consumer<Roster.Member> members) {
		if (visibility == null) {
			visibility = new Visibility(diagram, index);
		}
		visibility.roster().members(place).forEach(members);
		for (Segment segment : place.getSegments()) {
			if (visibility.shows(segment)) {
				collect(segment, members);
			}
		}
	}

	private Datum chokePoint(Element element) {
		if (chokePoints == null) {
			chokePoints = new HashSet<>();
			index.relations().stream().filter(RuleValues::isBottleneck).filter(relation -> relation.getSource() != null)
					.forEach(relation -> chokePoints.add(relation.getSource().getId()));
		}
		String id = subject(element);
		boolean choke = element instanceof Relation relation ? isBottleneck(relation) : chokePoints.contains(id);
		return choke ? Datum.word(TEXTS.get(language, "legend.choke"), 0) : Datum.NONE;
	}

	/** What is stated to be a bottleneck; of a membership, the company. */
	private static String subject(Element element) {
		return element instanceof Participation participation && participation.getCompany() != null ? participation.getCompany().getId()
				: element.getId();
	}

	private static boolean isBottleneck(Relation relation) {
		return relation instanceof Influence influence && influence.getKind() == InfluenceKind.BOTTLENECK;
	}

	private static Set<Source> sources(Element element) {
		Set<Source> sources = new HashSet<>();
		statements(element).flatMap(each -> each.getCitations().stream()).map(Citation::getSource).filter(Objects::nonNull)
				.forEach(sources::add);
		return sources;
	}

	/** Everything that states the same: a company may be named in one place by several reports. */
	static Stream<? extends Element> statements(Element element) {
		return element instanceof Participation participation && participation.eContainer() instanceof Place place
				? place.getParticipations().stream().filter(other -> other.getCompany() == participation.getCompany()) : Stream.of(element);
	}

	private Datum age(Element element) {
		LocalDate newest = newest(element).orElse(null);
		if (newest == null || today().isEmpty()) {
			return Datum.MISSING;
		}
		double years = Math.max(0, ChronoUnit.DAYS.between(newest, today().get())) / DAYS;
		return Datum.number(Math.round(years * 10) / 10.0, TEXTS.get(language, "rule.years"));
	}

	/** The day the newest dated fact about an element holds for; of a place, also of who takes part there. */
	Optional<LocalDate> newest(Element element) {
		List<LocalDate> dates = new ArrayList<>();
		statements(element).forEach(each -> addDates(each, dates));
		if (element instanceof Place place) {
			place.getParticipations().forEach(participation -> addDates(participation, dates));
		} else if (element instanceof Participation participation && participation.getCompany() != null) {
			addDates(participation.getCompany(), dates);
		}
		return dates.stream().max(Comparator.naturalOrder());
	}

	private static void addDates(Element element, List<LocalDate> dates) {
		published(element).forEach(dates::add);
		if (element instanceof Subject subject) {
			for (Observation observation : subject.getObservations()) {
				if (observation.getAsOf() != null) {
					dates.add(observation.getAsOf().lastDay());
				} else {
					published(observation).forEach(dates::add);
				}
			}
		}
	}

	private static Stream<LocalDate> published(Element element) {
		return element.getCitations().stream().map(Citation::getSource).filter(Objects::nonNull).map(Source::getDate)
				.filter(Objects::nonNull).map(PartialDate::lastDay);
	}

	/** The day ages are counted to: that of the figure, otherwise that of the newest source, so that a figure does not age by itself. */
	Optional<LocalDate> today() {
		if (today == null) {
			Collection<Source> sources = index.document().getSources();
			today = diagram.getAsOf() != null ? Optional.of(diagram.getAsOf().lastDay())
					: sources.stream().map(Source::getDate).filter(Objects::nonNull).map(PartialDate::lastDay)
							.max(Comparator.naturalOrder());
		}
		return today;
	}

	private Datum listing(Element element) {
		Company company = element instanceof Participation participation ? participation.getCompany()
				: element instanceof Company own ? own : null;
		if (company == null) {
			return Datum.NONE;
		}
		String key = Listings.of(company);
		return key.isEmpty() ? Datum.MISSING : Datum.word(TEXTS.get(language, "rule.listing." + key), Listings.order(key));
	}

	private Datum kind(Element element) {
		if (element instanceof Place place && place.getKind() != null) {
			return Datum.word(Labels.of(ChainPackage.Literals.SEGMENT_KIND, place.getKind(), language), place.getKind().getValue());
		}
		Company company = element instanceof Participation participation ? participation.getCompany()
				: element instanceof Company own ? own : null;
		if (company != null && company.getKind() != null) {
			return Datum.word(Labels.of(ChainPackage.Literals.COMPANY_KIND, company.getKind(), language), company.getKind().getValue());
		}
		EClass type = element.eClass();
		return Datum.word(Labels.of(type, language), type.getClassifierID());
	}
}
