package org.chainscape.exchange.tables;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.exchange.tables.TableProblem.Kind;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All handles of the tables, in the order they first appear, each with its new element. */
final class Entries {

	private final Map<String, Entry> byHandle = new LinkedHashMap<>();
	private final Vocabulary vocabulary;
	private final Problems problems;
	private Entry document;

	Entries(Vocabulary vocabulary, Problems problems) {
		this.vocabulary = vocabulary;
		this.problems = problems;
	}

	/** Groups the rows by handle and makes the elements, still without content. */
	void declare(Collection<Row> rows) {
		for (Row row : rows) {
			String handle = row.cell(Columns.HANDLE);
			if (!handle.isEmpty()) {
				byHandle.computeIfAbsent(handle, Entry::new).rows().add(row);
			}
		}
		byHandle.values().forEach(this::create);
		if (document != null) {
			byHandle.values().forEach(this::identify);
		}
	}

	/** {@return the entry of a handle, or {@code null}} */
	Entry find(String handle) {
		return byHandle.get(handle);
	}

	/** {@return all entries that have an element} */
	List<Entry> complete() {
		return byHandle.values().stream().filter(entry -> entry.object() != null).toList();
	}

	/** {@return the document, or {@code null} if there is none} */
	ChainDocument document() {
		return document == null ? null : (ChainDocument) document.object();
	}

	/** {@return the id an element gets whose handle is given, or that belongs to a handle} */
	String id(String handle) {
		return Identities.derive(document.handle(), handle);
	}

	/** {@return the one text all rows agree on; the first one, with a problem for each row that does not} */
	Row agreed(Entry entry, String column) {
		Row first = entry.first(column);
		for (Row row : entry.rows()) {
			String text = row.cell(column);
			if (!text.isEmpty() && !text.equals(first.cell(column))) {
				problems.add(Kind.CONFLICT, row, column, entry.handle(), text, first.cell(column), first.place());
			}
		}
		return first;
	}

	private void create(Entry entry) {
		Row row = agreed(entry, Columns.CLASS);
		if (row == null) {
			problems.add(Kind.NO_CLASS, entry.rows().get(0), Columns.CLASS, entry.handle());
			return;
		}
		String name = row.cell(Columns.CLASS);
		EClass type = vocabulary.find(name);
		if (type == null) {
			problems.add(Kind.UNKNOWN_CLASS, row, Columns.CLASS, name);
		} else if (type.isAbstract()) {
			problems.add(Kind.ABSTRACT_CLASS, row, Columns.CLASS, name, String.join(", ", vocabulary.concrete(type)));
		} else {
			entry.setObject(EcoreUtil.create(type));
			if (entry.object() instanceof ChainDocument) {
				declareDocument(entry, row);
			}
		}
	}

	private void declareDocument(Entry entry, Row row) {
		if (document == null) {
			document = entry;
		} else {
			problems.add(Kind.SECOND_DOCUMENT, row, Columns.CLASS, document.handle());
		}
	}

	private void identify(Entry entry) {
		EObject object = entry.object();
		if (object instanceof Element element) {
			element.setHandle(entry.handle());
		}
		if (object != null && object.eClass().getEIDAttribute() != null) {
			object.eSet(object.eClass().getEIDAttribute(), id(entry.handle()));
		}
	}
}
