package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Texts;
import org.chainscape.tabular.column.CitationColumn;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.column.DerivedColumn;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.PropertyColumn;
import org.chainscape.tabular.column.ReferenceColumn;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Puts the columns of a table together: first those that are usually shown, then the others. */
final class Columns {

	/** Widths, in Latin characters. */
	static final int NARROW = 10;
	static final int MEDIUM = 16;
	static final int WIDE = 26;
	static final int LONG = 44;

	private static final Texts TEXTS = Texts.beside(Grid.class);
	/** More properties than anybody looks at side by side without having chosen them. */
	private static final int FEW = 8;

	private final Scope scope;
	private final List<Column> list = new ArrayList<>();
	private int usual = -1;

	Columns(Scope scope) {
		this.scope = scope;
	}

	Columns add(Column... columns) {
		list.addAll(List.of(columns));
		return this;
	}

	Columns attribute(EAttribute attribute, int width) {
		return add(new FeatureColumn(scope, attribute, width));
	}

	Columns reference(EReference reference, int width) {
		return add(new ReferenceColumn(scope, reference, width));
	}

	/** Where the rows are stated. */
	Columns source() {
		return add(CitationColumn.source(scope, WIDE));
	}

	/** The places in the source. */
	Columns places() {
		return add(CitationColumn.place(scope, ChainPackage.Literals.CITATION__LOCATOR, MEDIUM),
			CitationColumn.place(scope, ChainPackage.Literals.CITATION__PAGE, NARROW),
			CitationColumn.place(scope, ChainPackage.Literals.CITATION__SECTION, MEDIUM),
			CitationColumn.place(scope, ChainPackage.Literals.CITATION__LINES, MEDIUM),
			CitationColumn.place(scope, ChainPackage.Literals.CITATION__QUOTE, LONG));
	}

	/** What is not shown unless somebody wishes. */
	Columns hidden() {
		usual = list.size();
		return this;
	}

	/** What every element has and few people look at. */
	Columns keeping() {
		return attribute(ChainPackage.Literals.ELEMENT__CONFIRMED, NARROW).attribute(ChainPackage.Literals.ELEMENT__HANDLE, MEDIUM)
			.attribute(ChainPackage.Literals.ELEMENT__NOTES, LONG)
			.id();
	}

	/** What tells rows apart in files. */
	Columns id() {
		return add(new DerivedColumn(scope, "id", ColumnType.TEXT, WIDE, words("id"), row -> DerivedColumn.Shown.of(((Element) row).getId())));
	}

	/** {@return the columns that are there} */
	List<Column> list() {
		return list;
	}

	/** {@return how many of them are usually shown} */
	int usual() {
		return usual < 0 ? list.size() : usual;
	}

	/** {@return the head of a derived column, and why it is one} */
	DerivedColumn.Words words(String key) {
		return new DerivedColumn.Words(text("column." + key), text("derived." + key));
	}

	String text(String key, Object... arguments) {
		return TEXTS.get(scope.language(), key, arguments);
	}

	/** The properties that are stated most often about rows: to be shown at once, and others. */
	List<List<Column>> properties(EObject[] rows) {
		Map<Property, Integer> counts = new HashMap<>();
		for (EObject row : rows) {
			if (row instanceof Subject subject && row.eIsSet(ChainPackage.Literals.SUBJECT__OBSERVATIONS)) {
				for (Observation each : subject.getObservations()) {
					if (each.getProperty() != null) {
						counts.merge(each.getProperty(), 1, Integer::sum);
					}
				}
			}
		}
		Map<Property, Integer> all = new LinkedHashMap<>();
		counts.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Property, Integer> each) -> -each.getValue())
			.thenComparing(each -> scope.document().getProperties().indexOf(each.getKey()))).forEach(each -> all.put(each.getKey(), 1));
		List<Column> often = all.keySet().stream().limit(FEW).map(this::column).toList();
		scope.document().getProperties().forEach(property -> all.putIfAbsent(property, 0));
		return List.of(often, all.keySet().stream().skip(often.size()).map(this::column).toList());
	}

	private Column column(Property property) {
		return new PropertyColumn(scope, property, MEDIUM);
	}
}
