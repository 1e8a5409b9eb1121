package org.chainscape.validation.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.change.Deletions;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the edits of fixes. They are plain changes of the document, so that whoever records changes records a fix as one step. */
public final class Fixes {

	private Fixes() {
	}

	/**
	 * Mends a document.
	 *
	 * @param fix the fix
	 * @param document the document it was made for
	 * @throws OutdatedFixException if one of its edits can no longer be made; then nothing is changed
	 */
	public static void apply(Fix fix, ChainDocument document) {
		apply(fix.edits(), document);
	}

	/**
	 * Makes edits in their order.
	 *
	 * @param edits the edits
	 * @param document the document they were made for
	 * @throws OutdatedFixException if one of them can no longer be made; then nothing is changed
	 */
	public static void apply(List<Edit> edits, ChainDocument document) {
		check(edits, document);
		List<EObject> doomed = new ArrayList<>();
		for (Edit edit : edits) {
			if (edit instanceof Edit.Delete delete) {
				doomed.add(delete.target());
			} else {
				delete(doomed, document);
				make(edit);
			}
		}
		delete(doomed, document);
	}

	/**
	 * Finds out whether edits can still be made.
	 *
	 * @param edits the edits
	 * @param document the document they were made for
	 * @throws OutdatedFixException if one of them can no longer be made
	 */
	public static void check(List<Edit> edits, ChainDocument document) {
		Expected expected = new Expected(document);
		for (int i = 0; i < edits.size(); i++) {
			Edit edit = edits.get(i);
			demand(expected.isThere(edit.target()), edit);
			if (edit instanceof Edit.Add add) {
				demand(isPart(add) || expected.isUsable(add.value()), edit);
			} else if (edit instanceof Edit.Change change) {
				demand(expected.isUsable(change.value()), edit);
			} else if (edit instanceof Edit.Remove remove) {
				demand(list(remove.target(), remove.feature()).contains(remove.value()) || isAdded(remove, edits.subList(0, i)), edit);
			} else if (edit instanceof Edit.Move move) {
				demand(expected.isThere(move.container()) && !expected.isInside(move.container(), move.target()), edit);
			} else {
				demand(edit.target() != document, edit);
			}
			expected.follow(edit);
		}
	}

	private static void delete(List<EObject> doomed, ChainDocument document) {
		if (!doomed.isEmpty()) {
			new Deletions(document).delete(doomed);
			doomed.clear();
		}
	}

	@SuppressWarnings("unchecked")
	private static void make(Edit edit) {
		if (edit instanceof Edit.Change change) {
			if (change.value() == null) {
				change.target().eUnset(change.feature());
			} else {
				change.target().eSet(change.feature(), change.value());
			}
		} else if (edit instanceof Edit.Add add) {
			((EList<Object>) add.target().eGet(add.feature())).add(isPart(add) ? Identities.assign((EObject) add.value()) : add.value());
		} else if (edit instanceof Edit.Remove remove) {
			list(remove.target(), remove.feature()).remove(remove.value());
		} else if (edit instanceof Edit.Move move) {
			((EList<Object>) move.container().eGet(move.feature())).add(move.target());
		}
	}

	private static boolean isPart(Edit.Add add) {
		return add.feature() instanceof EReference reference && reference.isContainment();
	}

	private static boolean isAdded(Edit.Remove remove, List<Edit> before) {
		return before.stream().anyMatch(edit -> edit instanceof Edit.Add add && add.target() == remove.target()
			&& add.feature() == remove.feature() && Objects.equals(add.value(), remove.value()));
	}

	private static EList<?> list(EObject object, EStructuralFeature feature) {
		return (EList<?>) object.eGet(feature);
	}

	private static void demand(boolean condition, Edit edit) {
		if (!condition) {
			throw new OutdatedFixException("Cannot be made any more: " + edit.getClass().getSimpleName() + " of "
				+ edit.target().eClass().getName() + ' ' + Identities.idOf(edit.target()));
		}
	}

	/** Where things are after the edits so far. */
	private static final class Expected {

		private final ChainDocument document;
		private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		private final Map<EObject, EObject> containers = new IdentityHashMap<>();

		Expected(ChainDocument document) {
			this.document = document;
		}

		void follow(Edit edit) {
			if (edit instanceof Edit.Add add && isPart(add)) {
				containers.put((EObject) add.value(), add.target());
			} else if (edit instanceof Edit.Move move) {
				containers.put(move.target(), move.container());
			} else if (edit instanceof Edit.Delete delete) {
				gone.add(delete.target());
			}
		}

		boolean isThere(EObject object) {
			return isInside(object, document) && isUsable(object);
		}

		boolean isInside(EObject object, EObject whole) {
			EObject at = object;
			while (at != null && at != whole) {
				at = container(at);
			}
			return at != null;
		}

		/** Values of references may stand in other files, but they are not what an earlier edit deletes. */
		boolean isUsable(Object value) {
			boolean usable = true;
			for (EObject at = value instanceof EObject object ? object : null; at != null; at = container(at)) {
				usable &= !gone.contains(at);
			}
			return usable;
		}

		private EObject container(EObject object) {
			EObject moved = containers.get(object);
			return moved == null ? object.eContainer() : moved;
		}
	}
}
