package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleRule;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.validation.ValidationIndex;

/**
 * What readers of a figure see: the places, memberships, items and relations that are drawn, and the values of the properties that the
 * figure prints or is coloured by. What layers, filters and folded boxes hide is not in it.
 */
final class FigureContent {

	private static final Set<DiagramKind> PRINTING = Set.of(DiagramKind.LINEAGE, DiagramKind.EGO_MAP, DiagramKind.SEGMENT_DETAIL);

	private final Set<Element> statements = new LinkedHashSet<>();
	private final List<Observation> values = new ArrayList<>();

	private FigureContent(Diagram diagram, Scene scene, ValidationIndex index) {
		scene.allParts().map(ScenePart::elementId).forEach(id -> add(id, index));
		scene.connectors().stream().map(Connector::relationId).forEach(id -> add(id, index));
		Set<Property> properties = properties(diagram, index);
		if (!properties.isEmpty()) {
			subjects().flatMap(subject -> subject.getObservations().stream())
					.filter(value -> properties.contains(value.getProperty()) && value.getState() != DisclosureState.BLANK).forEach(values::add);
		}
	}

	/** What a numbered figure shows; empty for diagrams without a number, which are not published, and where pictures cannot be drawn. */
	static Optional<FigureContent> published(Diagram diagram, ValidationIndex index) {
		return diagram.getFigureNumber() == null ? Optional.empty()
				: index.pictures().of(diagram).map(scene -> new FigureContent(diagram, scene, index));
	}

	/** The places, memberships, items and relations that are drawn. */
	Set<Element> statements() {
		return statements;
	}

	/** The values that are printed, or decide a colour. */
	List<Observation> values() {
		return values;
	}

	/** Of the values of one property of one subject the newest; those without a date count only where none has one. */
	List<Observation> newestValues() {
		Map<List<Object>, Observation> newest = new LinkedHashMap<>();
		for (Observation value : values) {
			newest.merge(List.of(value.eContainer(), value.getProperty()), value,
				(old, other) -> date(other).filter(day -> date(old).map(known -> day.compareTo(known) > 0).orElse(true)).isPresent()
					? other : old);
		}
		return List.copyOf(newest.values());
	}

	/** The date a value holds for. */
	static Optional<PartialDate> date(Observation value) {
		return Optional.ofNullable(value.getAsOf() != null ? value.getAsOf() : value.getPeriodEnd());
	}

	/** When the sources of something were published; empty as a whole if one of them is not dated. */
	static List<PartialDate> published(List<? extends Element> same) {
		List<PartialDate> dates = new ArrayList<>();
		for (Element element : same) {
			for (Citation citation : element.getCitations()) {
				Source source = citation.getSource();
				if (source == null || source.getDate() == null) {
					return List.of();
				}
				dates.add(source.getDate());
			}
		}
		return dates;
	}

	/** Everything that states the same: a company may be named in one place by several reports. */
	static List<? extends Element> same(Element statement) {
		return statement instanceof Participation participation && participation.eContainer() instanceof Place place
				? place.getParticipations().stream().filter(other -> other.getCompany() == participation.getCompany()).toList()
				: List.of(statement);
	}

	private void add(String id, ValidationIndex index) {
		Element element = id == null ? null : index.find(id, Element.class).orElse(null);
		if (element instanceof Place || element instanceof Participation || element instanceof Item || element instanceof Relation) {
			statements.add(element);
		}
	}

	private Stream<Subject> subjects() {
		Set<Subject> subjects = new LinkedHashSet<>();
		for (Element statement : statements) {
			if (statement instanceof Subject subject) {
				subjects.add(subject);
			}
			if (statement instanceof Participation participation && participation.getCompany() != null) {
				subjects.add(participation.getCompany());
			}
		}
		return subjects.stream();
	}

	private static Set<Property> properties(Diagram diagram, ValidationIndex index) {
		Stream<String> printed = PRINTING.contains(diagram.getKind()) ? diagram.getShownProperties().stream() : Stream.empty();
		Stream<String> columns = diagram.getColumns().stream().filter(column -> column.getContent() == MatrixContent.OBSERVATION)
				.map(MatrixColumn::getProperty);
		Stream<String> rules = diagram.getStyleRules().stream().filter(rule -> rule.isEnabled() && rule.getBasis() == StyleBasis.OBSERVATION)
				.map(StyleRule::getProperty);
		Set<Property> properties = new LinkedHashSet<>();
		Stream.of(printed, columns, rules).flatMap(ids -> ids).forEach(id -> index.find(id, Property.class).ifPresent(properties::add));
		return properties;
	}
}
