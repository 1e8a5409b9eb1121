package org.chainscape.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Everything the tables say about one handle. */
final class Entry {

	private final String handle;
	private final List<Row> rows = new ArrayList<>();
	private final Map<EStructuralFeature, Row> givenBy = new HashMap<>();
	private EObject object;

	Entry(String handle) {
		this.handle = handle;
	}

	String handle() {
		return handle;
	}

	/** {@return the rows of this handle in order} */
	List<Row> rows() {
		return rows;
	}

	/** {@return for each feature with one value the row that gave it} */
	Map<EStructuralFeature, Row> givenBy() {
		return givenBy;
	}

	/** {@return the element, or {@code null} if no row says well what it is} */
	EObject object() {
		return object;
	}

	void setObject(EObject object) {
		this.object = object;
	}

	/** The first text of a column and the row it stands in; an empty row where no row has it. */
	Row first(String column) {
		return rows.stream().filter(row -> !row.cell(column).isEmpty()).findFirst().orElse(null);
	}
}
