package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowField;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes attributes over from rows, by comparison of three: the cell now, the cell at the last import, the value in the model. A cell that
 * has
 * not changed leaves the value alone; one that has is taken over unless a person has changed the value, too.
 */
final class Attributes {

	private final Edits edits;
	private final Directory directory;
	private final ImportOptions options;

	/** What a cell says now, what it said, and what the model says. */
	private record Three(EStructuralFeature feature, Object fresh, Object base, boolean hasBase) {
	}

	Attributes(Edits edits, Directory directory, ImportOptions options) {
		this.edits = edits;
		this.directory = directory;
		this.options = options;
	}

	/** Takes over the attribute whose name is the key of the field. */
	void set(Row row, Element element, String field) {
		String name = field.startsWith(RowField.FEATURE) ? field.substring(RowField.FEATURE.length()) : field;
		set(row, element, field, element.eClass().getEStructuralFeature(name));
	}

	/** Takes over every attribute the row says something about. */
	void setAll(Row row, Element element, List<String> fields) {
		fields.forEach(field -> set(row, element, field));
		row.table().mapping().columns().stream().map(ColumnMapping::field).filter(field -> field.startsWith(RowField.FEATURE)).distinct()
			.forEach(field -> set(row, element, field));
	}

	/** Takes over an attribute. */
	void set(Row row, Element element, String field, EStructuralFeature feature) {
		if (!(feature instanceof EAttribute) || edits.isForeign(element)) {
			return;
		}
		Optional<Integer> found = row.column(field);
		int[] columns = row.table().columns(field);
		if (found.isEmpty() && columns.length == 0 && row.table().constant(field).isEmpty()) {
			return;
		}
		int index = found.orElse(columns.length == 0 ? -1 : columns[0]);
		ColumnMapping column = index < 0 ? null : row.table().mapped().get(index);
		Reading<?> reading = Values.read(feature, row.cell(field), column);
		if (!explain(row, field, reading)) {
			return;
		}
		String before = row.old() == null || column == null ? null : row.old().cell(column.column());
		Object base = before == null ? null : Values.read(feature, row.before(index, before), column).value().orElse(null);
		boolean hasBase = row.old() != null && column != null;
		boolean untouched = hasBase && row.text(index).equals(before == null ? "" : before);
		if (!untouched || !edits.isOwn(element)) {
			settle(row, element, new Three(feature, reading.value().orElse(null), base, hasBase));
		}
	}

	/**
	 * Takes over a value that was read.
	 *
	 * @param fresh what the row says
	 * @param base what it said when it was last imported
	 */
	void set(Row row, Element element, EStructuralFeature feature, Object fresh, Object base) {
		settle(row, element, new Three(feature, fresh, base, true));
	}

	/** {@return whether the cell can be used; says why not} */
	private static boolean explain(Row row, String field, Reading<?> reading) {
		RowField known = row.table().kind().field(field).orElse(new RowField(field, false, false, false));
		for (CellProblem problem : reading.problems()) {
			row.remark(reading.isRefused() ? ReasonKind.NOT_READ : ReasonKind.DOUBTFUL, known, problem);
		}
		if (reading.isWithout() && row.column(field).isPresent()) {
			row.remark(ReasonKind.NO_VALUE, known, row.text(field));
		}
		return !reading.isRefused();
	}

	private void settle(Row row, Element element, Three three) {
		if (row.isAsBefore() && !edits.isOwn(element)) {
			return;
		}
		Object mine = edits.current(element, three.feature());
		if (three.feature().isMany()) {
			settleList(row, element, three, (List<?>) mine);
			return;
		}
		if (Values.same(mine, three.fresh()) || Values.isNothing(three.fresh()) && (!three.hasBase() || isRequired(three.feature()))) {
			return;
		}
		boolean free = Values.isNothing(mine, three.feature()) || three.hasBase() && Values.same(mine, three.base());
		if (free) {
			change(row, element, three.feature(), mine, three.fresh());
		} else if (row.first() == null) {
			conflict(row, element, three, mine);
		}
	}

	private static boolean isRequired(EStructuralFeature feature) {
		return feature == Literals.NAMED_ELEMENT__NAME || feature == Literals.ELEMENT__HANDLE || feature.isRequired();
	}

	private void conflict(Row row, Element element, Three three, Object mine) {
		String file = Values.print(three.fresh(), three.feature());
		String model = Values.print(mine, three.feature());
		edits.tell(new PlannedChange(ChangeKind.CONFLICT, element, three.feature(), model, file, row.place()));
		row.remark(ReasonKind.CONFLICT, three.feature(), model, file);
		if (options.prefer() == ImportOptions.Prefer.FILE) {
			change(row, element, three.feature(), mine, three.fresh());
		}
	}

	private void change(Row row, Element element, EStructuralFeature feature, Object before, Object after) {
		if (row.isAsBefore() && !edits.isOwn(element)) {
			return;
		}
		edits.set(element, feature, after);
		if (feature == Literals.NAMED_ELEMENT__NAME && Directory.sort(element) != null) {
			directory.rename((NamedElement) element, (String) before, (String) after);
		}
		if (edits.isOwn(element)) {
			edits.tell(new PlannedChange(ChangeKind.CHANGED, element, feature, Values.print(before, feature), Values.print(after, feature),
				row.place()));
		}
	}

	/** Of a list, what is new in the cell is added and what is gone from it is taken out; the rest of the list is the person's. */
	private void settleList(Row row, Element element, Three three, List<?> mine) {
		List<Object> result = new ArrayList<>(mine);
		List<?> fresh = three.fresh() == null ? List.of() : (List<?>) three.fresh();
		if (three.hasBase() && three.base() != null) {
			((List<?>) three.base()).stream().filter(value -> !fresh.contains(value)).forEach(result::remove);
		}
		fresh.stream().filter(value -> !result.contains(value)).forEach(result::add);
		if (!result.equals(mine)) {
			change(row, element, three.feature(), mine, result);
		}
	}

	/**
	 * Adds a name to the aliases of an element, unless it is called so.
	 *
	 * @return whether it was not known
	 */
	@SuppressWarnings("unchecked")
	boolean addAlias(Row row, NamedElement element, String alias) {
		List<String> known = (List<String>) edits.current(element, Literals.NAMED_ELEMENT__ALIASES);
		if (alias.isEmpty() || known.contains(alias) || alias.equals(edits.current(element, Literals.NAMED_ELEMENT__NAME))
			|| edits.isForeign(element)) {
			return false;
		}
		List<String> more = new ArrayList<>(known);
		more.add(alias);
		change(row, element, Literals.NAMED_ELEMENT__ALIASES, known, more);
		directory.addAlias(alias, element);
		return true;
	}

	/** {@return whether an element is called otherwise, and also so} */
	boolean isAlias(NamedElement element, String name) {
		return !name.equals(edits.current(element, Literals.NAMED_ELEMENT__NAME))
			&& ((List<?>) edits.current(element, Literals.NAMED_ELEMENT__ALIASES)).contains(name);
	}

	/** Takes a name out of the aliases, because the file calls the element otherwise now. */
	@SuppressWarnings("unchecked")
	void removeAlias(Row row, NamedElement element, String alias) {
		List<String> known = (List<String>) edits.current(element, Literals.NAMED_ELEMENT__ALIASES);
		if (known.contains(alias)) {
			List<String> less = new ArrayList<>(known);
			less.remove(alias);
			change(row, element, Literals.NAMED_ELEMENT__ALIASES, known, less);
		}
	}
}
