package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.chainscape.validation.mend.Preview;
import org.chainscape.validation.mend.PreviewLine;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes a fix as an editor does and compares what was shown with what was recorded, and the document after undo with what it was. */
final class Mended {

	private final ChainDocument document;
	private final Map<EObject, String> ids = new HashMap<>();
	private final Map<EObject, EObject> containers = new HashMap<>();

	private Mended(ChainDocument document) {
		this.document = document;
		note(document);
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			note(all.next());
		}
	}

	private void note(EObject object) {
		ids.put(object, String.valueOf(Identities.idOf(object)));
		containers.put(object, object.eContainer());
	}

	/** Asserts that a fix does what its preview says, and that undo brings everything back. */
	static void assertShownAndUndone(Fix fix, ChainDocument document) {
		EObject before = EcoreUtil.copy(document);
		List<PreviewLine> lines = Preview.of(fix, document, Language.EN);
		assertEquals(lines.size(), Preview.of(fix, document, Language.ZH).size());
		assertTrue(EcoreUtil.equals(before, document), "a preview changes nothing");
		assertShownAndUndone(lines, () -> Fixes.apply(fix, document), document);
	}

	/** Asserts that a change does what its preview says, and that undo brings everything back. */
	static void assertShownAndUndone(List<PreviewLine> lines, Runnable change, ChainDocument document) {
		if (document.eResource() == null) {
			// A recorder takes a root without a resource for an object that was deleted.
			new ResourceImpl().getContents().add(document);
		}
		Mended mended = new Mended(document);
		EObject before = EcoreUtil.copy(document);
		ChangeRecorder recorder = new ChangeRecorder(document);
		change.run();
		ChangeDescription recorded = recorder.endRecording();
		assertEquals(mended.features(recorded), shown(lines));
		assertEquals(mended.gone(), ids(lines, PreviewLine.Kind.DELETED));
		assertEquals(mended.moved(), ids(lines, PreviewLine.Kind.MOVED));
		recorded.applyAndReverse();
		assertTrue(EcoreUtil.equals(before, document), "undo restores the document");
	}

	/** What is still there and has another value, but for what it contains and for the other side of references. */
	private Set<String> features(ChangeDescription recorded) {
		Set<String> changed = new TreeSet<>();
		for (Map.Entry<EObject, EList<FeatureChange>> entry : recorded.getObjectChanges()) {
			EObject object = entry.getKey();
			for (FeatureChange change : entry.getValue()) {
				boolean structure = change.getFeature() instanceof EReference reference && (reference.isContainment() || reference.isContainer());
				if (isThere(object) && ids.containsKey(object) && !structure) {
					changed.add(ids.get(object) + ' ' + Labels.of(change.getFeature(), Language.EN));
				}
			}
		}
		for (EObject made : added()) {
			EObject container = made.eContainer();
			if (ids.containsKey(container)) {
				changed.add(ids.get(container) + ' ' + Labels.of(made.eContainingFeature(), Language.EN));
			}
		}
		return changed;
	}

	private List<EObject> added() {
		List<EObject> added = new ArrayList<>();
		document.eAllContents().forEachRemaining(object -> {
			if (!ids.containsKey(object)) {
				added.add(object);
			}
		});
		return added;
	}

	private Set<String> gone() {
		return ids.keySet().stream().filter(object -> !isThere(object))
			.filter(object -> object.eContainer() == null || isThere(object.eContainer()) || object.eContainer() != containers.get(object))
			.map(ids::get).collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> moved() {
		return ids.keySet().stream().filter(this::isThere).filter(object -> object.eContainer() != containers.get(object)).map(ids::get)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean isThere(EObject object) {
		return EcoreUtil.isAncestor(document, object);
	}

	private static Set<String> shown(List<PreviewLine> lines) {
		return lines.stream().filter(line -> line.kind() != PreviewLine.Kind.DELETED && line.kind() != PreviewLine.Kind.MOVED)
			.map(line -> line.elementId() + ' ' + line.what()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> ids(List<PreviewLine> lines, PreviewLine.Kind kind) {
		return lines.stream().filter(line -> line.kind() == kind).map(PreviewLine::elementId).collect(Collectors.toCollection(TreeSet::new));
	}
}
