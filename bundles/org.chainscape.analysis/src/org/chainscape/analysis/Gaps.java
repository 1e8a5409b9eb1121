package org.chainscape.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DataSource;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/** Finds what is missing at an element. */
final class Gaps {

	private static final String PARAMETERS = "PROP-PARAMETERS";
	private static final Set<String> PARAMETER_NAMES = Set.of("参数量", "参数规模", "参数数量", "parameters", "number of parameters");

	private final ValidationIndex index;
	private final Language language;
	private final Naming naming;
	private final Set<Property> parameters = new HashSet<>();
	/** Models whose parameters are stated, or are by their versions and variants. */
	private final Set<FoundationModel> measured = new HashSet<>();
	/** Families and versions that have a dated member. */
	private final Set<Item> dated = new HashSet<>();

	Gaps(ValidationIndex index, Language language, Naming naming) {
		this.index = index;
		this.language = language;
		this.naming = naming;
		prepare(index.document());
		prepareDates(index.document());
	}

	/** Reports every gap at an element, and nothing of what is inside it. */
	void find(Element element, Consumer<Gap> found) {
		if (element instanceof Observation fact) {
			state(fact, found);
		} else if (!element.isConfirmed()) {
			found.accept(gap(Lack.UNCONFIRMED, element, element));
		}
		if (Standing.of(element) == Standing.UNSOURCED) {
			Tally.entryKind(element).map(Gaps::unsourced).ifPresent(lack -> found.accept(gap(lack, element, subject(element))));
		}
		for (Lack lack : missing(element)) {
			found.accept(gap(lack, element, element));
		}
	}

	private void state(Observation fact, Consumer<Gap> found) {
		switch (fact.getState()) {
			case UNDISCLOSED -> found.accept(gap(Lack.UNDISCLOSED, fact, fact.eContainer()));
			case NONE -> found.accept(gap(Lack.NONE, fact, fact.eContainer()));
			case BLANK -> found.accept(gap(Lack.BLANK, fact, fact.eContainer()));
			case TO_VERIFY -> found.accept(gap(Lack.TO_VERIFY, fact, fact.eContainer()));
			default -> {
				boolean empty = fact.getValue() == null && fact.getUpperValue() == null && fact.getDate() == null
					&& Standing.isBlank(fact.getText()) && Standing.isBlank(fact.getPrinted());
				if (empty) {
					found.accept(gap(Lack.FACT_WITHOUT_VALUE, fact, fact.eContainer()));
				}
			}
		}
		if (!fact.isConfirmed() && fact.getState() != DisclosureState.TO_VERIFY) {
			found.accept(gap(Lack.UNCONFIRMED, fact, fact.eContainer()));
		}
	}

	private static Lack unsourced(EntryKind kind) {
		return switch (kind) {
			case NUMBER -> Lack.NUMBER_UNSOURCED;
			case STATEMENT -> Lack.STATEMENT_UNSOURCED;
			case PARTICIPATION -> Lack.PARTICIPATION_UNSOURCED;
			case RELATION -> Lack.RELATION_UNSOURCED;
			case ITEM -> Lack.ITEM_UNSOURCED;
		};
	}

	private List<Lack> missing(Element element) {
		List<Lack> lacks = new ArrayList<>();
		if (element instanceof Segment segment && Peopling.isPeopled(segment)) {
			addSegment(segment, lacks);
		} else if (element instanceof Item item) {
			if (item.getPlaces().isEmpty() && !kin(item).anyMatch(other -> !other.getPlaces().isEmpty())) {
				lacks.add(Lack.ITEM_WITHOUT_PLACE);
			}
			if (item instanceof FoundationModel model) {
				addModel(model, lacks);
			}
		} else if (element instanceof Company company && company.getListing() == ListingStatus.LISTED && company.getSecurities().isEmpty()) {
			lacks.add(Lack.COMPANY_WITHOUT_SECURITY);
		} else if (element instanceof Source source && isUndated(source)) {
			lacks.add(Lack.SOURCE_WITHOUT_DATE);
		}
		return lacks;
	}

	/** Of nested segments that lack the same only the outermost is named. */
	private static void addSegment(Segment segment, List<Lack> lacks) {
		boolean inner = segment.eContainer() instanceof Segment outer && Peopling.isPeopled(outer);
		Segment outer = inner ? (Segment) segment.eContainer() : null;
		if (Peopling.isEmpty(segment)) {
			if (!inner || !Peopling.isEmpty(outer)) {
				lacks.add(Lack.EMPTY_SEGMENT);
			}
		} else if (!Peopling.hasCompany(segment) && (!inner || Peopling.hasCompany(outer))) {
			lacks.add(Lack.SEGMENT_WITHOUT_COMPANY);
		}
	}

	private void addModel(FoundationModel model, List<Lack> lacks) {
		if (model.getKind() == ModelKind.ARCHITECTURE) {
			return;
		}
		if (!measured.contains(model)) {
			lacks.add(Lack.MODEL_WITHOUT_PARAMETERS);
		}
		if (!isDated(model) && !dated.contains(model) && kin(model).noneMatch(Gaps::isDated)) {
			lacks.add(Lack.MODEL_WITHOUT_DATE);
		}
	}

	private static boolean isDated(Item item) {
		return item.getReleased() != null || !Standing.isBlank(item.getReleasedText());
	}

	/** {@return what a model is a version or variant of, which answers for it} */
	private static Stream<Item> kin(Item item) {
		return item instanceof FoundationModel model
			? Stream.of(model.getVariantOf(), model.getFamily()).filter(Objects::nonNull).map(Item.class::cast) : Stream.empty();
	}

	/** Houses and data sources that reports name are undated by nature, as is our own judgement. */
	private boolean isUndated(Source source) {
		return !(source instanceof DataSource) && !(source instanceof OwnEstimate) && FactDates.of(source).isEmpty()
			&& !index.group(Groupings.CITATIONS, source).isEmpty();
	}

	private Gap gap(Lack lack, Element element, EObject subject) {
		Citation first = element.getCitations().stream().filter(citation -> citation.getSource() != null).findFirst().orElse(null);
		String property = element instanceof Observation fact && fact.getProperty() != null ? naming.name(fact.getProperty())
			: Labels.of(element.eClass(), language);
		String printed = element instanceof Observation fact ? Naming.line(fact.getPrinted()) : "";
		return new Gap(lack, element.getId() == null ? "" : element.getId(), naming.place(subject), naming.name(subject), property, printed,
			first == null ? "" : naming.name(first.getSource()), first == null ? "" : Naming.page(first));
	}

	private static EObject subject(Element element) {
		return element instanceof Observation ? element.eContainer() : element;
	}

	private void prepare(ChainDocument document) {
		document.getProperties().stream().filter(Gaps::isParameters).forEach(parameters::add);
		for (Property property : parameters) {
			for (Observation fact : index.group(Groupings.OF_PROPERTY, property)) {
				if (fact.eContainer() instanceof FoundationModel model) {
					measure(model);
				}
			}
		}
	}

	private void prepareDates(ChainDocument document) {
		document.getChains().stream().flatMap(chain -> chain.getItems().stream()).filter(Gaps::isDated)
			.forEach(item -> kin(item).forEach(dated::add));
	}

	/** What is stated of a variant or version answers for its family, too. */
	private void measure(FoundationModel model) {
		if (model != null && measured.add(model)) {
			measure(model.getVariantOf());
			measure(model.getFamily());
		}
	}

	private static boolean isParameters(Property property) {
		return PARAMETERS.equals(property.getHandle()) || isParameters(property.getName()) || isParameters(property.getNameEn())
			|| property.getAliases().stream().anyMatch(Gaps::isParameters);
	}

	private static boolean isParameters(String name) {
		return name != null && PARAMETER_NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
	}
}
