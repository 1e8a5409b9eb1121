package org.chainscape.report.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** 关系 and 产品与模型: what joins the parts of a chain, and what sits in them. */
final class LinkSheets {

	static final List<Column> RELATIONS = List.of(Column.of("relationKind", 12), Column.of("from.node", 26), Column.of("to.node", 26),
		Column.of("label", 16), Column.of("statement", 44), Column.of("details", 26), Column.of("since", 11), Column.of("inferred", 8),
		Column.of("facts", 8), Column.of("reserved", 9), Column.of("source", 8), Column.of("publisher", 20), Column.of("where", 36),
		Column.of("handle", 16), Column.of("id", 36));
	static final List<Column> ITEMS = List.of(Column.of("itemKind", 14), Column.of("item", 28), Column.of("nameEn", 20),
		Column.of("path", 44), Column.of("makers", 24), Column.of("released", 12), Column.of("feature", 36), Column.of("details", 40),
		Column.of("facts", 8), Column.of("reserved", 9), Column.of("source", 8), Column.of("publisher", 20), Column.of("where", 36),
		Column.of("handle", 16), Column.of("id", 36));
	/** What has a column of its own, or is told elsewhere. */
	private static final Set<String> TOLD = Set.of("source", "target", "label", "statement", "inferred", "since", "places", "makers",
		"makerText", "released", "releasedText", "feature", "name", "nameEn", "aliases", "description", "id", "handle", "notes", "confirmed",
		"flaws", "citations", "observations");

	private final Book book;
	private final Ledger ledger;

	LinkSheets(Book book, Ledger ledger) {
		this.book = book;
		this.ledger = ledger;
	}

	void relations(Page page) {
		for (Iterator<Relation> all = ledger.all(Relation.class); all.hasNext();) {
			Relation relation = all.next();
			Line line = page.line(book.shade(relation));
			line.text("relationKind", Labels.of(relation.eClass(), book.language())).text("from.node", ledger.name(relation.getSource()))
				.text("to.node", ledger.name(relation.getTarget())).text("label", relation.getLabel())
				.text("statement", relation.getStatement()).text("details", details(relation)).date("since", relation.getSince())
				.code("inferred", relation.isInferred() ? book.text("yes") : "")
				.number("facts", Counts.of(relation.getObservations(), book.basis().edition()::admits))
				.code("reserved", ledger.reservation(relation)).text("handle", relation.getHandle()).text("id", relation.getId());
			ledger.cite(line, relation);
		}
		page.finish();
	}

	void items(Page page) {
		for (Iterator<Item> all = ledger.all(Item.class); all.hasNext();) {
			Item item = all.next();
			Line line = page.line(book.shade(item));
			line.text("itemKind", Labels.of(item.eClass(), book.language())).text("item", ledger.name(item)).text("nameEn", item.getNameEn())
				.text("path", ledger.path(item))
				.text("makers", item.getMakers().isEmpty() ? item.getMakerText() : ledger.distinct(item.getMakers(), ledger::name))
				.text("feature", item.getFeature()).text("details", details(item))
				.number("facts", Counts.of(item.getObservations(), book.basis().edition()::admits))
				.code("reserved", ledger.reservation(item)).text("handle", item.getHandle()).text("id", item.getId());
			if (item.getReleased() == null) {
				line.code("released", item.getReleasedText());
			} else {
				line.date("released", item.getReleased());
			}
			ledger.cite(line, item);
		}
		page.finish();
	}

	/** What a special kind of element has besides. */
	private String details(EObject element) {
		List<String> details = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean owns = feature instanceof EReference reference && reference.isContainment();
			if (!TOLD.contains(feature.getName()) && !owns && !feature.isDerived() && element.eIsSet(feature)) {
				String value = value(feature, element.eGet(feature));
				if (!value.isBlank()) {
					details.add(book.text("detail", Labels.of(feature, book.language()), value));
				}
			}
		}
		return String.join(book.text("separator"), details);
	}

	private String value(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> values) {
			return ledger.distinct(values, one -> value(feature, one));
		}
		if (value instanceof EObject other) {
			return ledger.name(other);
		}
		if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
			return ledger.label(type, literal);
		}
		return value instanceof Boolean yes ? yes ? book.text("yes") : "" : String.valueOf(value);
	}
}
