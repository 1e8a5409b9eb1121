package org.chainscape.tabular.load;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.tabular.mapping.Mapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Everything a plan is worked out with. */
final class Work {

	private final ChainDocument document;
	private final ImportOptions options;
	private final Edits edits;
	private final Ids ids;
	private final Directory directory;
	private final Citing citing;
	private final Attributes attributes;
	private final Observing observing;
	private final Homes homes;
	private final Resolver resolver;

	Work(ChainDocument document, Mapping mapping, ImportOptions options) {
		this.document = document;
		this.options = options;
		edits = new Edits(document);
		ids = new Ids(document.getId());
		directory = new Directory(document, ids);
		citing = new Citing(edits, ids);
		attributes = new Attributes(edits, directory, options);
		observing = new Observing(edits, ids, citing, options, directory);
		homes = new Homes(this, mapping.origin().title());
		resolver = new Resolver(this);
	}

	ChainDocument document() {
		return document;
	}

	/** {@return whether the value of the file is taken where a person has changed it, too} */
	boolean prefersFile() {
		return options.prefer() == ImportOptions.Prefer.FILE;
	}

	/** {@return whether what a person has deleted is made again} */
	boolean bringsBack() {
		return options.bringsBack();
	}

	Edits edits() {
		return edits;
	}

	Ids ids() {
		return ids;
	}

	Directory directory() {
		return directory;
	}

	Citing citing() {
		return citing;
	}

	Attributes attributes() {
		return attributes;
	}

	Observing observing() {
		return observing;
	}

	Homes homes() {
		return homes;
	}

	Resolver resolver() {
		return resolver;
	}

	/**
	 * Makes an element and puts it into its place.
	 *
	 * @param <T> type of the element
	 * @param type its class
	 * @param owner what holds it
	 * @param feature the list it stands in
	 * @param meaning what tells it apart from the others of its class
	 * @param row the row that states it
	 * @return the element, without any features
	 */
	<T extends Element> T create(EClass type, EObject owner, EReference feature, String meaning, Row row) {
		@SuppressWarnings("unchecked")
		T element = (T) EcoreUtil.create(type);
		element.setId(ids.of(type.getName() + '\n' + meaning));
		edits.attach(owner, feature, element);
		edits.tellAdded(element, row.place());
		return element;
	}

	/** Ends a row: it is counted, and what cited it and no longer does is noted. */
	void finish(Row row) {
		row.table().finish(row);
		if (row.old() != null && row.isRejected() && row.isAsBefore()) {
			citing.stay(row);
		} else if (row.old() != null) {
			citing.leave(row.old(), row.table());
		}
	}
}
