package org.chainscape.tabular.load;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Products, technologies, models and other items: matched by id, handle, name and alias. */
final class ItemLoader implements Loader {

	private static final List<String> ATTRIBUTES = List.of("name", "handle", "nameEn", "aliases", "released", "feature", "makerText",
		"description",
		"notes");
	private static final List<String> COMPARED = List.of("handle", "nameEn", "released", "feature", "makerText", "description", "notes");

	private final Work work;
	private final Wide wide;
	private final References references;
	private final Classes classes = new Classes(Literals.ITEM);

	ItemLoader(Work work) {
		this.work = work;
		wide = new Wide(work);
		references = new References(work);
	}

	@Override
	public void load(Row row) {
		Item item = match(row);
		if (item == null && !row.isRejected() && !row.rejectsRemoved()) {
			item = create(row);
		}
		if (item != null) {
			Said.claim(row, item, COMPARED);
			fill(row, item);
		}
		work.finish(row);
	}

	private Item match(Row row) {
		Item old = row.old() == null ? null : row.old().owner(Item.class);
		if (old != null) {
			return old;
		}
		Element exact = work.directory().byId(row.text("id"));
		if (!(exact instanceof Item)) {
			exact = row.text("handle").isEmpty() ? null : work.directory().byHandle(row.text("handle"), Item.class);
		}
		if (exact instanceof Item item) {
			return item;
		}
		List<NamedElement> found = work.directory().named(Sort.ITEM, row.text("name"));
		if (found.size() > 1) {
			row.reject(ReasonKind.AMBIGUOUS, row.table().kind().field("name").orElseThrow(), row.text("name"), Resolver.describe(found));
		}
		return found.size() == 1 ? (Item) found.get(0) : null;
	}

	private Item create(Row row) {
		String name = row.text("name");
		if (name.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field("name").orElseThrow());
			return null;
		}
		String word = row.text("class");
		Optional<EClass> type = word.isEmpty() ? Optional.of(Literals.PRODUCT) : classes.find(word);
		if (type.isEmpty()) {
			row.reject(ReasonKind.UNKNOWN_CLASS, row.table().kind().field("class").orElseThrow(), word);
			return null;
		}
		EObject chain = work.homes().chain(row.table(), row.place());
		Item item = work.create(type.get(), chain, Literals.INDUSTRY_CHAIN__ITEMS, name, row);
		item.setName(name);
		if (!row.text("handle").isEmpty()) {
			item.setHandle(row.text("handle"));
		}
		work.directory().add(item);
		return item;
	}

	private void fill(Row row, Item item) {
		work.attributes().setAll(row, item, ATTRIBUTES);
		references.addAll(row, item, "makers", Literals.ITEM__MAKERS, Sort.COMPANY);
		references.addAll(row, item, "place", Literals.ITEM__PLACES, Sort.PLACE);
		wide.observe(row, item);
		work.citing().cite(row, item, row.quote(-1));
	}
}
