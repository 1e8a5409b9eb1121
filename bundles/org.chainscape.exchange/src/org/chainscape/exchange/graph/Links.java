package org.chainscape.exchange.graph;

import java.io.IOException;
import java.util.function.Consumer;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Everything in a model that connects two nodes, in the order of the model. */
final class Links {

	private final Sink sink;
	private final Consumer<Element> lost;

	private Links(Sink sink, Consumer<Element> lost) {
		this.sink = sink;
		this.lost = lost;
	}

	/**
	 * Why two nodes are connected.
	 *
	 * @param kind the kind of edge; {@code null} for relations, whose class is their kind
	 * @param element the element that says so: the relation, participation, correspondence, or one of the ends
	 * @param feature the reference that connects them; {@code null} where the kind says it all
	 */
	record Link(String kind, Element element, EReference feature) {
	}

	/** Takes links. */
	@FunctionalInterface
	interface Sink {

		/** A link between two nodes that are there. */
		void link(Link link, Element from, Element to) throws IOException;
	}

	/** Walks over a document; what misses an end goes to the lost ones. */
	static void walk(ChainDocument document, Sink sink, Consumer<Element> lost) throws IOException {
		new Links(sink, lost).walk(document);
	}

	private void walk(ChainDocument document) throws IOException {
		for (IndustryChain chain : document.getChains()) {
			for (Perspective perspective : chain.getPerspectives()) {
				send("contains", perspective, chain, perspective);
				for (Place stage : perspective.getStages()) {
					place(stage, perspective);
				}
			}
			for (Correspondence correspondence : chain.getCorrespondences()) {
				for (Element left : correspondence.getLeft()) {
					for (Element right : correspondence.getRight()) {
						send("corresponds", correspondence, left, right);
					}
				}
			}
			for (Item item : chain.getItems()) {
				item(item);
			}
			for (Relation relation : chain.getRelations()) {
				send(null, relation, relation.getSource(), relation.getTarget());
			}
			for (Event event : chain.getEvents()) {
				for (Element participant : event.getParticipants()) {
					send("concerns", event, event, participant);
				}
			}
		}
		for (Company company : document.getCompanies()) {
			if (company.getParent() != null) {
				send("partOf", company, company, company.getParent());
			}
		}
	}

	private void place(Place place, Element around) throws IOException {
		send("contains", place, around, place);
		for (Participation participation : place.getParticipations()) {
			send("takesPart", participation, participation.getCompany(), place);
		}
		for (Place segment : place.getSegments()) {
			place(segment, place);
		}
	}

	private void item(Item item) throws IOException {
		for (Place place : item.getPlaces()) {
			send("sitsIn", item, item, place);
		}
		for (Company maker : item.getMakers()) {
			send("makes", item, maker, item);
		}
		for (EReference feature : item.eClass().getEAllReferences()) {
			boolean own = !feature.isContainment() && !feature.isContainer() && feature != ChainPackage.Literals.ITEM__PLACES
					&& feature != ChainPackage.Literals.ITEM__MAKERS
					&& ChainPackage.Literals.CHAIN_NODE.isSuperTypeOf(feature.getEReferenceType());
			if (!own || !item.eIsSet(feature)) {
				continue;
			}
			Iterable<?> targets = feature.isMany() ? (Iterable<?>) item.eGet(feature) : java.util.List.of(item.eGet(feature));
			for (Object target : targets) {
				if (ChainGraph.isThere((EObject) target)) {
					sink.link(new Link(feature.getName(), item, feature), item, (Element) target);
				} else {
					lost.accept(item);
				}
			}
		}
	}

	private void send(String kind, Element element, Element from, Element to) throws IOException {
		if (ChainGraph.isThere(from) && ChainGraph.isThere(to)) {
			sink.link(new Link(kind, element, null), from, to);
		} else {
			lost.accept(element);
		}
	}
}
