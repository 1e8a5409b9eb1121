package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/**
 * What readers of a figure see: the places, memberships, items and relations that are drawn or named, and the values that are printed or
 * decide a look. What layers, filters and folded boxes hide is not in it.
 */
final class FigureContent {

	private final Set<Element> statements = new LinkedHashSet<>();
	private final List<Observation> values = new ArrayList<>();
	private final Set<Element> companies = new LinkedHashSet<>();

	private FigureContent(Diagram diagram, Scene scene, ValidationIndex index) {
		scene.allParts().map(ScenePart::elementId).forEach(id -> add(id, index));
		scene.connectors().stream().map(Connector::relationId).forEach(id -> add(id, index));
		for (Element element : index.pictures().statements(diagram).orElse(List.of())) {
			// A gathered company is stated in several places; that of its chip was met above.
			boolean gathered = diagram.isGathers() && element instanceof Participation;
			if (element instanceof Observation value && value.getState() != DisclosureState.BLANK) {
				values.add(value);
			} else if (element instanceof Company) {
				companies.add(element);
			} else if (isStatement(element) && !gathered) {
				statements.add(element);
			}
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

	/** What nobody has verified; of what is inside of such a thing or ends at it, only the thing itself. */
	List<Element> unconfirmed() {
		Set<Element> open = new LinkedHashSet<>();
		Stream.of(statements, companies, values).flatMap(Collection::stream)
				.filter(seen -> same(seen).stream().allMatch(each -> Reservation.of(each) == Reservation.UNCONFIRMED)).forEach(open::add);
		return open.stream().filter(element -> !follows(element, open)).toList();
	}

	private static boolean follows(Element element, Set<Element> open) {
		for (EObject around = element.eContainer(); around != null; around = around.eContainer()) {
			if (around instanceof Element && open.contains(around)) {
				return true;
			}
		}
		return element instanceof Relation relation && (open.contains(relation.getSource()) || open.contains(relation.getTarget()));
	}

	private void add(String id, ValidationIndex index) {
		Element element = id == null ? null : index.find(id, Element.class).orElse(null);
		if (isStatement(element)) {
			statements.add(element);
		}
	}

	private static boolean isStatement(Element element) {
		return element instanceof Place || element instanceof Participation || element instanceof Item || element instanceof Relation;
	}
}
