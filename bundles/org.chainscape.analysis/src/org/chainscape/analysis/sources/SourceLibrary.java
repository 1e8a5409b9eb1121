package org.chainscape.analysis.sources;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.Policy;
import org.eclipse.emf.ecore.EObject;

/** The sources of a document with what cites them, and what should cite one and does not. A snapshot, made in one pass. */
public final class SourceLibrary {

	private final List<SourceEntry> entries = new ArrayList<>();
	private final List<Element> unsourced = new ArrayList<>();

	private SourceLibrary(ChainDocument document, Policy policy) {
		Map<Source, List<Citing>> uses = new IdentityHashMap<>();
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (each instanceof Citation citation && citation.eContainer() instanceof Element element) {
				add(uses, citation.getSource(), new Citing(element, citation, false));
				add(uses, citation.getOrigin(), new Citing(element, citation, true));
			} else if (isUnsourced(each)) {
				unsourced.add((Element) each);
			}
		}
		document.getSources().forEach(source -> entries.add(new SourceEntry(source, SourceAge.of(source, policy),
			uses.getOrDefault(source, List.of()))));
	}

	/**
	 * Looks through a document.
	 *
	 * @param document the document
	 * @param policy says when a source is too old
	 * @return its sources
	 */
	public static SourceLibrary of(ChainDocument document, Policy policy) {
		return new SourceLibrary(document, policy);
	}

	private static void add(Map<Source, List<Citing>> uses, Source source, Citing citing) {
		if (source != null) {
			uses.computeIfAbsent(source, any -> new ArrayList<>()).add(citing);
		}
	}

	private static boolean isUnsourced(EObject object) {
		return object instanceof Observation fact && Sourcing.isMissing(fact)
			|| object instanceof Relation relation && Sourcing.isMissing(relation)
			|| object instanceof Participation entry && Sourcing.isMissing(entry);
	}

	/** {@return the sources in the order of the document} */
	public List<SourceEntry> entries() {
		return List.copyOf(entries);
	}

	/** {@return numbers, relations and entries of companies that name no source} */
	public List<Element> unsourced() {
		return List.copyOf(unsourced);
	}
}
