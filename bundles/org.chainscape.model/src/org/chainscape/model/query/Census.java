package org.chainscape.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which facts state a property, which elements cite a source, and which items and relations there are of a class. A snapshot made by one
 * pass over the document, little by little in the thread the document belongs to; it does not follow later edits. Only elements of the
 * document itself are counted.
 */
public final class Census {

	private final TreeIterator<EObject> contents;
	private final Map<Property, List<Observation>> facts = new LinkedHashMap<>();
	private final Map<Source, List<Element>> citing = new LinkedHashMap<>();
	private final Map<IndustryChain, Map<EClass, List<ChainNode>>> items = new LinkedHashMap<>();
	private final Map<IndustryChain, Map<EClass, List<Relation>>> relations = new LinkedHashMap<>();
	private int observations;

	/**
	 * Nothing counted yet.
	 *
	 * @param document the document; it must not change until the work is done
	 */
	public Census(ChainDocument document) {
		contents = EcoreUtil.getAllContents(document, true);
	}

	/**
	 * Counts everything at once.
	 *
	 * @param document the document
	 * @return what it says
	 */
	public static Census of(ChainDocument document) {
		Census census = new Census(document);
		census.work(() -> true);
		return census;
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked again and again; false ends the work for now
	 * @return whether everything has been counted
	 */
	public boolean work(BooleanSupplier goOn) {
		while (contents.hasNext() && goOn.getAsBoolean()) {
			EObject next = contents.next();
			if (next instanceof Observation observation) {
				observations++;
				facts.computeIfAbsent(observation.getProperty(), key -> new ArrayList<>()).add(observation);
			} else if (next instanceof Citation citation && citation.eContainer() instanceof Element element) {
				List<Element> known = citing.computeIfAbsent(citation.getSource(), key -> new ArrayList<>());
				// Several citations of one element follow each other.
				if (known.isEmpty() || known.get(known.size() - 1) != element) {
					known.add(element);
				}
			} else if (next instanceof Item item) {
				sort((ChainNode) item, items);
			} else if (next instanceof Relation relation) {
				sort(relation, relations);
			}
		}
		return !contents.hasNext();
	}

	private static <T extends EObject> void sort(T object, Map<IndustryChain, Map<EClass, List<T>>> into) {
		if (object.eContainer() instanceof IndustryChain chain) {
			into.computeIfAbsent(chain, key -> new LinkedHashMap<>()).computeIfAbsent(object.eClass(), key -> new ArrayList<>()).add(object);
		}
	}

	/**
	 * The products and technologies of a chain.
	 *
	 * @param chain the chain
	 * @return by class, in the order they first occur
	 */
	public Map<EClass, List<ChainNode>> items(IndustryChain chain) {
		return Collections.unmodifiableMap(items.getOrDefault(chain, Map.of()));
	}

	/**
	 * The relations of a chain.
	 *
	 * @param chain the chain
	 * @return by class, in the order they first occur
	 */
	public Map<EClass, List<Relation>> relations(IndustryChain chain) {
		return Collections.unmodifiableMap(relations.getOrDefault(chain, Map.of()));
	}

	/** {@return how many observations there are} */
	public int observations() {
		return observations;
	}

	/** {@return the properties that are stated, in the order they first occur; {@code null} among them if an observation says none} */
	public List<Property> stated() {
		return new ArrayList<>(facts.keySet());
	}

	/**
	 * Who states a property.
	 *
	 * @param property the property
	 * @return its observations in the order of the document
	 */
	public List<Observation> of(Property property) {
		return Collections.unmodifiableList(facts.getOrDefault(property, List.of()));
	}

	/**
	 * Who cites a source.
	 *
	 * @param source the source
	 * @return the elements in the order of the document, each once
	 */
	public List<Element> citing(Source source) {
		return Collections.unmodifiableList(citing.getOrDefault(source, List.of()));
	}
}
