package org.chainscape.exchange.tables;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.exchange.tables.TableProblem.Kind;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts every element into its parent, into the feature that takes its class. */
final class Nesting {

	private final Entries entries;
	private final Problems problems;

	Nesting(Entries entries, Problems problems) {
		this.entries = entries;
		this.problems = problems;
	}

	void nest() {
		entries.complete().forEach(this::nest);
	}

	private void nest(Entry entry) {
		Row row = entries.agreed(entry, Columns.PARENT);
		if (entry.object() instanceof ChainDocument) {
			if (row != null) {
				problems.add(Kind.DOCUMENT_WITH_PARENT, row, Columns.PARENT);
			}
		} else if (row == null) {
			problems.add(Kind.NO_PARENT, entry.rows().get(0), Columns.PARENT, entry.handle());
		} else {
			Entry parent = entries.find(row.cell(Columns.PARENT));
			if (parent == null) {
				problems.add(Kind.UNKNOWN_HANDLE, row, Columns.PARENT, row.cell(Columns.PARENT));
			} else if (parent.object() != null) {
				nest(entry, row, parent);
			}
		}
	}

	private void nest(Entry entry, Row row, Entry parent) {
		EObject child = entry.object();
		EObject holder = parent.object();
		String parentClass = holder.eClass().getName();
		String childClass = child.eClass().getName();
		List<EReference> features = Vocabulary.holders(holder.eClass(), child.eClass());
		if (features.isEmpty()) {
			problems.add(Kind.PARENT_UNFIT, row, Columns.PARENT, parent.handle(), parentClass, childClass);
		} else if (features.size() > 1) {
			String names = features.stream().map(EReference::getName).collect(Collectors.joining(", "));
			problems.add(Kind.PARENT_AMBIGUOUS, row, Columns.PARENT, parent.handle(), parentClass, childClass, names);
		} else if (EcoreUtil.isAncestor(child, holder)) {
			problems.add(Kind.PARENT_CYCLE, row, Columns.PARENT, entry.handle());
		} else {
			put(holder, features.get(0), child, row);
		}
	}

	private void put(EObject holder, EReference feature, EObject child, Row row) {
		if (feature.isMany()) {
			Values.list(holder, feature).add(child);
		} else if (holder.eIsSet(feature)) {
			problems.add(Kind.PARENT_TAKEN, row, Columns.PARENT, row.cell(Columns.PARENT), feature.getName());
		} else {
			holder.eSet(feature, child);
		}
	}
}
