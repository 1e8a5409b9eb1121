package org.chainscape.model.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Answers "which element has this id" and "who refers to this node" for one document and the libraries it uses, in constant time. Built by
 * one pass over the document; it is a snapshot and does not follow later edits.
 */
public final class ElementIndex implements Elements {

	private final ChainDocument document;
	private final Libraries libraries;
	private final Map<String, EObject> byId = new HashMap<>();
	private final Map<Company, List<Participation>> participations = new LinkedHashMap<>();
	private final Map<ChainNode, List<Relation>> relations = new LinkedHashMap<>();
	private final List<Relation> allRelations = new ArrayList<>();
	private final Map<String, EObject> absent = new HashMap<>();

	private ElementIndex(ChainDocument document) {
		this.document = document;
		libraries = Libraries.of(document);
	}

	/**
	 * Indexes a document.
	 *
	 * @param document the document
	 * @return the index of its present state
	 */
	public static ElementIndex of(ChainDocument document) {
		ElementIndex index = new ElementIndex(document);
		index.add(document);
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, true); contents.hasNext();) {
			index.add(contents.next());
		}
		return index;
	}

	/** {@return the document this index is of} */
	public ChainDocument document() {
		return document;
	}

	/** {@return the company libraries the document uses} */
	public Libraries libraries() {
		return libraries;
	}

	/**
	 * Whether an element belongs to another file, or stands for one of another file that could not be found.
	 *
	 * @param element an element
	 * @return true if it is not to be changed where this document is worked on
	 */
	public boolean isForeign(EObject element) {
		return Libraries.isForeign(element, document);
	}

	/** Own elements come first, then those of libraries, and then what stands for elements of other files that are not there. */
	@Override
	public Optional<EObject> find(String id) {
		EObject own = byId.get(id);
		return own != null ? Optional.of(own) : libraries.find(id).or(() -> Optional.ofNullable(absent.get(id)));
	}

	/**
	 * Where a company takes part.
	 *
	 * @param company the company
	 * @return its participations in the order of the document
	 */
	public List<Participation> participationsOf(Company company) {
		return List.copyOf(participations.getOrDefault(company, List.of()));
	}

	/**
	 * The relations that start or end at a node.
	 *
	 * @param node the node
	 * @return its relations in the order of the document, self loops once
	 */
	public List<Relation> relationsOf(ChainNode node) {
		return List.copyOf(relations.getOrDefault(node, List.of()));
	}

	/** {@return all relations in the order of the document} */
	public List<Relation> relations() {
		return List.copyOf(allRelations);
	}

	private void add(EObject object) {
		String id = Identities.idOf(object);
		if (id != null) {
			byId.putIfAbsent(id, object);
		}
		if (object instanceof Participation participation && participation.getCompany() != null) {
			addAbsent(participation.getCompany());
			participations.computeIfAbsent(participation.getCompany(), key -> new ArrayList<>()).add(participation);
		} else if (object instanceof Relation relation) {
			allRelations.add(relation);
			addEnd(relation.getSource(), relation);
			if (relation.getTarget() != relation.getSource()) {
				addEnd(relation.getTarget(), relation);
			}
		}
	}

	private void addEnd(ChainNode end, Relation relation) {
		if (end != null) {
			addAbsent(end);
			relations.computeIfAbsent(end, key -> new ArrayList<>()).add(relation);
		}
	}

	private void addAbsent(ChainNode node) {
		if (node.eIsProxy() && node.getId() != null) {
			absent.putIfAbsent(node.getId(), node);
		}
	}
}
