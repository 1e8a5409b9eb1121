package org.chainscape.validation.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.change.Deletion;
import org.chainscape.model.change.Uses;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a document to try fixes on, which knows what is the copy of what. */
final class Trial {

	private final ChainDocument copy;
	private final Map<EObject, EObject> toCopy = new HashMap<>();
	private final Map<EObject, EObject> toOriginal = new HashMap<>();

	/** Copies a document; references to other files lead to the same objects as those of the document. */
	Trial(ChainDocument document) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		copy = (ChainDocument) copier.copy(document);
		copier.copyReferences();
		copier.forEach(this::pair);
	}

	/** {@return the copy} */
	ChainDocument document() {
		return copy;
	}

	/** Makes a fix of the document on the copy. {@return what it did} */
	List<PreviewLine> make(Fix fix, Language language) {
		return makeHere(fix.edits().stream().map(edit -> translate(edit, toCopy, toOriginal)).toList(),
			new Preview(ElementIndex.of(copy), language));
	}

	/** Makes edits of the copy. {@return what they did} */
	List<PreviewLine> makeHere(List<Edit> edits, Preview preview) {
		List<PreviewLine> lines = new ArrayList<>();
		for (Edit edit : edits) {
			if (edit instanceof Edit.Delete delete) {
				Deletion deletion = Deletion.of(List.of(delete.target()), Uses.of(copy));
				lines.addAll(preview.lines(deletion));
				deletion.run();
			} else {
				lines.addAll(preview.lines(edit, copy));
				Fixes.apply(List.of(edit), copy);
			}
		}
		return lines;
	}

	/** {@return edits of the copy as edits of the document; to be asked before they are made, so that new objects get the same ids} */
	List<Edit> ofDocument(List<Edit> edits) {
		return edits.stream().map(edit -> translate(edit, toOriginal, toCopy)).toList();
	}

	private static Edit translate(Edit edit, Map<EObject, EObject> there, Map<EObject, EObject> back) {
		EObject target = there.getOrDefault(edit.target(), edit.target());
		if (edit instanceof Edit.Change change) {
			return new Edit.Change(target, change.feature(), translate(change.value(), there));
		}
		if (edit instanceof Edit.Add add) {
			boolean part = add.feature() instanceof EReference reference && reference.isContainment();
			return new Edit.Add(target, add.feature(), part ? twin((EObject) add.value(), there, back) : translate(add.value(), there));
		}
		if (edit instanceof Edit.Remove remove) {
			return new Edit.Remove(target, remove.feature(), translate(remove.value(), there));
		}
		if (edit instanceof Edit.Move move) {
			return new Edit.Move(target, there.getOrDefault(move.container(), move.container()), move.feature());
		}
		return new Edit.Delete(target);
	}

	private static Object translate(Object value, Map<EObject, EObject> there) {
		return value instanceof EObject object ? there.getOrDefault(object, object) : value;
	}

	/** A new object cannot be in two documents; the twin has the same ids and refers to the things of its own document. */
	private static EObject twin(EObject made, Map<EObject, EObject> there, Map<EObject, EObject> back) {
		Identities.assign(made);
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true) {
			private static final long serialVersionUID = 1L;

			@Override
			public EObject get(Object key) {
				EObject own = super.get(key);
				return own == null ? there.get(key) : own;
			}
		};
		EObject twin = copier.copy(made);
		copier.copyReferences();
		copier.forEach((from, to) -> {
			there.put(from, to);
			back.put(to, from);
		});
		return twin;
	}

	private void pair(EObject original, EObject copied) {
		toCopy.put(original, copied);
		toOriginal.put(copied, original);
	}
}
