package org.chainscape.tabular.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * What a row of a table is about. Tables are read in this order, whatever their order in the mapping, so that what one refers to is there.
 */
public enum RowKind {

	/** A report, filing, web page or data source. */
	SOURCE("handle+", "name+", "class", "publisher", "date", "location", "description", "notes", "id+"),
	/** A stage or segment; those with a parent form a tree. */
	SEGMENT("handle+", "name+", "parent", "nameEn", "aliases", "kind", "position", "subtitle", "description", "notes", "observation*", "id+"),
	/** A company with its securities. */
	COMPANY("ticker+*", "name+", "fullName", "nameEn", "aliases", "exchange", "listedOn", "delistedOn", "listing", "currency", "kind",
		"domicile",
		"country", "parent", "description", "notes", "observation*", "handle+", "id+"),
	/** A security of a company that is known or named in the same row. */
	SECURITY("ticker!+", "company*", "exchange", "listedOn", "delistedOn", "listing", "currency", "notes", "observation*"),
	/** A product, technology, model or another item. */
	PRODUCT("name+", "handle+", "nameEn", "aliases", "class", "makers*", "place*", "released", "feature", "makerText", "description", "notes",
		"observation*", "id+"),
	/** A company takes part in a stage or segment. */
	MEMBERSHIP("company!+*", "segment!+*", "role", "roleText", "scope+", "printedName", "notes", "observation*"),
	/** A company makes an item, with the share of its revenue the item stands for. */
	MAKER("company!+*", "product!+", "share", "period", "asOf", "notes"),
	/** A relation of any class. */
	RELATION("from!+", "to!+", "type!+", "label", "statement", "since", "inferred", "handle+", "notes", "observation*"),
	/** A number or word of a property, one per row. */
	OBSERVATION("subject!+*", "property!+", "value!", "unit", "period+", "asOf+", "actuality+", "basis+", "denominator", "notes"),
	/** Prices of a security. */
	QUOTE("security!+*", "date", "price!*", "currency"),
	/** Earnings per share of a security. */
	ESTIMATE("security!+*", "year+", "eps!*", "actuality+", "currency"),
	/** A row of a table this program has written: what has been edited in it goes where it came from, see {@link Settings#TABLE}. */
	TABLE("id!+");

	private static final Texts TEXTS = Texts.beside(RowKind.class);

	private final List<RowField> fields;

	RowKind(String... fields) {
		List<RowField> all = new ArrayList<>();
		for (String field : fields) {
			all.add(new RowField(field.replaceAll("[!+*]", ""), field.contains("!"), field.contains("*"), field.contains("+")));
		}
		this.fields = List.copyOf(all);
	}

	/** {@return what a row of this kind can say, the most important first} */
	public List<RowField> fields() {
		return fields;
	}

	/**
	 * The field of a key.
	 *
	 * @param key the key; attributes of a class are {@code feature.NAME}
	 * @return the field, if rows of this kind have it
	 */
	public Optional<RowField> field(String key) {
		if (key.startsWith(RowField.FEATURE) && key.length() > RowField.FEATURE.length() && hasFeatures()) {
			return Optional.of(new RowField(key, false, false, false));
		}
		if (this == TABLE && key.startsWith(RowField.CELL) && key.length() > RowField.CELL.length()) {
			return Optional.of(new RowField(key, false, false, false));
		}
		return fields.stream().filter(field -> field.key().equals(key)).findFirst();
	}

	/** {@return whether rows are about elements of various classes, whose own attributes are fields, too} */
	public boolean hasFeatures() {
		return this == PRODUCT || this == RELATION || this == SOURCE || this == SEGMENT || this == COMPANY;
	}

	/** {@return its name in mapping files, such as membership} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** {@return what people call it} */
	public String label(Language language) {
		return text(language, "kind." + key());
	}

	static String text(Language language, String key, Object... arguments) {
		if (key.startsWith("field." + RowField.CELL)) {
			return TEXTS.get(language, "field.cell");
		}
		return key.startsWith("field." + RowField.FEATURE) ? key.substring(("field." + RowField.FEATURE).length())
			: TEXTS.get(language, key, arguments);
	}
}
