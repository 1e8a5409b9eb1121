package org.chainscape.model.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Answers "which element has this id" and "who refers to this node" for one document and the libraries it uses, in constant time. Built by
 * one pass over the document; it is a snapshot and does not follow later edits, unless somebody {@linkplain #keep keeps} one of the
 * document.
 */
public final class ElementIndex implements Elements {

	private final ChainDocument document;
	private final Map<String, EObject> byId = new HashMap<>();
	/** Elements with the id of an earlier one. */
	private final Set<EObject> second = new LinkedHashSet<>();
	/** Elements that still have to be given an id. */
	private final Set<EObject> nameless = new LinkedHashSet<>();
	private final Map<ChainNode, List<Relation>> relations = new HashMap<>();
	/** Nodes whose relations may not stand in the order of the document. */
	private final Set<ChainNode> unsorted = new HashSet<>();
	private final Map<String, EObject> absent = new HashMap<>();
	private Libraries libraries;
	/** Made when somebody asks, and again after a place or who takes part in it has changed. */
	private Map<Company, List<Participation>> participations;
	/** Made when somebody asks, and again after one came or went. */
	private List<Relation> allRelations;

	private ElementIndex(ChainDocument document) {
		this.document = document;
		libraries = Libraries.of(document);
	}

	/**
	 * Indexes a document, or asks the index that is kept of it.
	 *
	 * @param document the document
	 * @return the index of its present state
	 */
	public static ElementIndex of(ChainDocument document) {
		ElementIndex kept = IndexKeeper.of(document).map(IndexKeeper::index).orElse(null);
		if (kept != null) {
			kept.libraries = Libraries.of(document);
			return kept;
		}
		return fresh(document);
	}

	/**
	 * Keeps an index of a document from now on, so that {@link #of} answers at once. It follows all edits, also those in between of a step,
	 * and costs of each what the edit changes. For documents that are edited by one thread.
	 *
	 * @param document the document
	 */
	public static void keep(ChainDocument document) {
		if (IndexKeeper.of(document).isEmpty()) {
			new IndexKeeper(new ElementIndex(document)).follow();
		}
	}

	/**
	 * Makes the index that is kept of a document once more, as is needed after another file it refers to was read again.
	 *
	 * @param document the document
	 */
	public static void keepAnew(ChainDocument document) {
		IndexKeeper.of(document).ifPresent(document.eAdapters()::remove);
		keep(document);
	}

	/** {@return an index of the present state that does not follow edits, made by one pass} */
	static ElementIndex fresh(ChainDocument document) {
		ElementIndex index = new ElementIndex(document);
		index.add(document);
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, true); contents.hasNext();) {
			index.add(contents.next());
		}
		index.settled();
		return index;
	}

	/** Everything has been added in the order of the document. */
	void settled() {
		unsorted.clear();
		// An index that follows no edits can be asked by several threads.
		participationsOf(null);
		relations();
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
		if (participations == null) {
			Map<Company, List<Participation>> made = new HashMap<>();
			document.getChains().forEach(chain -> chain.getPerspectives().forEach(perspective -> perspective.getStages()
				.forEach(stage -> collect(stage, made))));
			participations = made;
		}
		return List.copyOf(participations.getOrDefault(company, List.of()));
	}

	private static void collect(Place place, Map<Company, List<Participation>> into) {
		place.getSegments().forEach(segment -> collect(segment, into));
		for (Participation participation : place.getParticipations()) {
			if (participation.getCompany() != null) {
				into.computeIfAbsent(participation.getCompany(), key -> new ArrayList<>(1)).add(participation);
			}
		}
	}

	/**
	 * The relations that start or end at a node.
	 *
	 * @param node the node
	 * @return its relations in the order of the document, self loops once
	 */
	public List<Relation> relationsOf(ChainNode node) {
		List<Relation> known = relations.getOrDefault(node, List.of());
		if (unsorted.remove(node) && known.size() > 1) {
			Set<Relation> wanted = new HashSet<>(known);
			known.clear();
			document.getChains().forEach(chain -> chain.getRelations().stream().filter(wanted::contains).forEach(known::add));
		}
		return List.copyOf(known);
	}

	/** {@return all relations in the order of the document} */
	public List<Relation> relations() {
		if (allRelations == null) {
			allRelations = document.getChains().stream().flatMap(chain -> chain.getRelations().stream()).toList();
		}
		return allRelations;
	}

	/** {@return how many elements with an id the document has} */
	public int size() {
		return byId.size() + second.size();
	}

	/** Gives an id to what has none, as {@link Identities#assign} does. Where an index is kept, this costs as much as there is to do. */
	public void assignIds() {
		List.copyOf(nameless).forEach(Identities::assignOne);
	}

	/** Something is in the document now. */
	void add(EObject object) {
		register(object);
		if (object instanceof Participation participation) {
			participations = null;
			addAbsent(participation.getCompany());
		} else if (object instanceof Relation relation) {
			allRelations = null;
			ends(relation).forEach(end -> addEnd(end, relation));
		}
	}

	/** Something is not in the document any more. */
	void remove(EObject object) {
		forget(Identities.idOf(object), object);
		if (object instanceof Participation) {
			participations = null;
		} else if (object instanceof Relation relation) {
			allRelations = null;
			ends(relation).forEach(end -> removeEnd(end, relation));
		}
	}

	/** An element has another id than before. */
	void identified(EObject object, String before) {
		forget(before, object);
		register(object);
	}

	private void register(EObject object) {
		if (Identities.isWanting(object)) {
			nameless.add(object);
		}
		String id = Identities.idOf(object);
		if (id != null && byId.putIfAbsent(id, object) != null) {
			second.add(object);
		}
	}

	private void forget(String id, EObject object) {
		nameless.remove(object);
		if (!second.remove(object) && id != null && byId.remove(id, object)) {
			second.stream().filter(each -> id.equals(Identities.idOf(each))).findFirst().ifPresent(heir -> {
				second.remove(heir);
				byId.put(id, heir);
			});
		}
	}

	/** A relation has another end than before, which is {@code null} where there was none. */
	void joined(Relation relation, ChainNode before) {
		if (before != null && !ends(relation).contains(before)) {
			removeEnd(before, relation);
		}
		ends(relation).stream().filter(end -> !relations.getOrDefault(end, List.of()).contains(relation)).forEach(end -> addEnd(end, relation));
	}

	/** Places, or who takes part in them, have changed or stand in another order. */
	void placed() {
		participations = null;
	}

	/** A participation is that of another company. */
	void placed(Participation participation) {
		placed();
		addAbsent(participation.getCompany());
	}

	/** Relations stand in another order. */
	void reordered() {
		allRelations = null;
		unsorted.addAll(relations.keySet());
	}

	private static Set<ChainNode> ends(Relation relation) {
		Set<ChainNode> ends = new LinkedHashSet<>();
		ends.add(relation.getSource());
		ends.add(relation.getTarget());
		ends.remove(null);
		return ends;
	}

	private void addEnd(ChainNode end, Relation relation) {
		addAbsent(end);
		relations.computeIfAbsent(end, key -> new ArrayList<>(2)).add(relation);
		unsorted.add(end);
	}

	private void removeEnd(ChainNode end, Relation relation) {
		List<Relation> known = relations.get(end);
		if (known != null && known.remove(relation) && known.isEmpty()) {
			relations.remove(end);
			unsorted.remove(end);
		}
	}

	private void addAbsent(ChainNode node) {
		if (node != null && node.eIsProxy() && node.getId() != null) {
			absent.putIfAbsent(node.getId(), node);
		}
	}
}
