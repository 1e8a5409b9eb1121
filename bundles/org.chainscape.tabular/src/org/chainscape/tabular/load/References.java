package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowField;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Takes over references that a row need not have: what cannot be found is said, and the rest of the row is imported. */
final class References {

	private final Work work;
	private final Map<EObject, Map<EReference, Set<EObject>>> lists = new HashMap<>();

	References(Work work) {
		this.work = work;
	}

	/** Takes over a reference to one element. */
	void setOne(Row row, Element element, String field, EReference feature, Sort sort) {
		String text = row.text(field);
		if (text.isEmpty() || work.edits().isForeign(element) || isUntouched(row, element, field)) {
			return;
		}
		NamedElement found = find(row, field, text, sort);
		Object mine = work.edits().current(element, feature);
		if (found == null || found == mine || found == element) {
			return;
		}
		NamedElement base = row.old() == null || row.column(field).isEmpty() ? null : base(row, field, sort);
		if (mine != null && mine != base && row.first() == null) {
			work.edits().tell(new PlannedChange(ChangeKind.CONFLICT, element, feature, name(mine), name(found), row.place()));
			row.remark(ReasonKind.CONFLICT, feature, name(mine), name(found));
			if (!work.prefersFile()) {
				return;
			}
		}
		if (mine == null || mine == base || work.prefersFile() && row.first() == null) {
			work.edits().set(element, feature, found);
			if (work.edits().isOwn(element)) {
				work.edits().tell(new PlannedChange(ChangeKind.CHANGED, element, feature, name(mine), name(found), row.place()));
			}
		}
	}

	/** Adds references to all the elements a row names. */
	void addAll(Row row, Element element, String field, EReference feature, Sort sort) {
		if (work.edits().isForeign(element) || isUntouched(row, element, field)) {
			return;
		}
		for (int index : row.table().columns(field)) {
			ColumnMapping column = row.table().mapped().get(index);
			for (String part : Values.split(row.cell(index).text(), column)) {
				NamedElement found = find(row, field, part, sort);
				if (found != null) {
					add(row, element, feature, found);
				}
			}
		}
		String constant = row.table().constant(field);
		NamedElement found = constant.isEmpty() ? null : find(row, field, constant, sort);
		if (found != null) {
			add(row, element, feature, found);
		}
	}

	/** Adds a reference, unless it is there. */
	void add(Row row, Element element, EReference feature, NamedElement target) {
		if (work.edits().isForeign(element)) {
			return;
		}
		Set<EObject> known = lists.computeIfAbsent(element, any -> new HashMap<>()).computeIfAbsent(feature, any -> known(element, feature));
		if (known.add(target)) {
			work.edits().refer(element, feature, target);
			if (work.edits().isOwn(element)) {
				work.edits().tell(new PlannedChange(ChangeKind.CHANGED, element, feature, "", name(target), row.place()));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static Set<EObject> known(EObject element, EReference feature) {
		return new HashSet<>((List<EObject>) element.eGet(feature));
	}

	/** A cell that is as it was leaves the reference alone. */
	private boolean isUntouched(Row row, Element element, String field) {
		if (row.old() == null || !work.edits().isOwn(element)) {
			return false;
		}
		for (int column : row.table().columns(field)) {
			String before = row.old().cell(row.table().mapped().get(column).column());
			if (!row.text(column).equals(before == null ? "" : before)) {
				return false;
			}
		}
		return true;
	}

	private NamedElement base(Row row, String field, Sort sort) {
		String before = row.old().cell(row.table().mapped().get(row.column(field).orElseThrow()).column());
		List<? extends NamedElement> found = before == null ? List.of() : work.resolver().find(row, sort, before);
		return found.size() == 1 ? found.get(0) : null;
	}

	private NamedElement find(Row row, String field, String text, Sort sort) {
		List<? extends NamedElement> found = new ArrayList<>(work.resolver().find(row, sort, text));
		RowField known = row.table().kind().field(field).orElseThrow();
		if (found.isEmpty()) {
			row.remark(ReasonKind.MISSING, sort.type(), text, known);
		} else if (found.size() > 1) {
			row.remark(ReasonKind.AMBIGUOUS, known, text, Resolver.describe(found));
		}
		return found.size() == 1 ? found.get(0) : null;
	}

	private static String name(Object element) {
		return element instanceof NamedElement named ? Resolver.describe(named) : "";
	}
}
