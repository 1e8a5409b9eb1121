package org.chainscape.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Elements;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.eclipse.emf.ecore.EObject;

/**
 * Which part of the chain and which company an element belongs to, so that findings can be handed out by 环节 and by 公司. Parts belong
 * where their whole belongs; a company where it takes part first; a product where it sits first; a relation where it starts, or else where
 * it ends.
 */
public final class Whereabouts {

	private final Elements index;
	private final Function<Company, List<Participation>> participations;

	/**
	 * Answers for one state of a document.
	 *
	 * @param index finds the elements diagrams refer to
	 * @param participations where a company takes part, in the order of the document
	 */
	public Whereabouts(Elements index, Function<Company, List<Participation>> participations) {
		this.index = index;
		this.participations = participations;
	}

	/**
	 * The segment an element belongs to, or the stage where it belongs to a stage as a whole.
	 *
	 * @param element any element, or {@code null}
	 * @return the nearest one; empty for what belongs to no single part of the chain
	 */
	public Optional<Place> segment(EObject element) {
		return segment(element, new HashSet<>());
	}

	/**
	 * The company an element is about.
	 *
	 * @param element any element, or {@code null}
	 * @return the company; empty for what is about none
	 */
	public Optional<Company> company(EObject element) {
		return company(element, new HashSet<>());
	}

	private Optional<Place> segment(EObject element, Set<EObject> asked) {
		for (EObject at = element; at != null && asked.add(at); at = at.eContainer()) {
			if (at instanceof Place place) {
				return Optional.of(place);
			}
			Optional<Place> found = towardsSegment(at).map(next -> segment(next, asked)).flatMap(Optional::stream).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Stream<? extends EObject> towardsSegment(EObject element) {
		if (element instanceof Company company) {
			return participations.apply(company).stream();
		}
		if (element instanceof Item item) {
			return item.getPlaces().stream();
		}
		if (element instanceof Correspondence correspondence) {
			return Stream.<ChainNode>concat(correspondence.getLeft().stream(), correspondence.getRight().stream());
		}
		return towards(element);
	}

	private Optional<Company> company(EObject element, Set<EObject> asked) {
		for (EObject at = element; at != null && asked.add(at); at = at.eContainer()) {
			if (at instanceof Company company) {
				return Optional.of(company);
			}
			Optional<Company> found = towardsCompany(at).map(next -> company(next, asked)).flatMap(Optional::stream).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Stream<? extends EObject> towardsCompany(EObject element) {
		if (element instanceof Participation participation) {
			return Stream.ofNullable(participation.getCompany());
		}
		if (element instanceof Item item) {
			return item.getMakers().stream();
		}
		if (element instanceof Filing filing) {
			return Stream.ofNullable(filing.getIssuer());
		}
		return towards(element);
	}

	private Stream<? extends EObject> towards(EObject element) {
		if (element instanceof Relation relation) {
			return Stream.of(relation.getSource(), relation.getTarget()).filter(Objects::nonNull);
		}
		if (element instanceof Calculation calculation) {
			return Stream.ofNullable(calculation.getExpected());
		}
		if (element instanceof DiagramNode node) {
			return index.find(node.getElement()).stream();
		}
		return element instanceof DiagramEdge edge ? index.find(edge.getRelation()).stream() : Stream.empty();
	}
}
