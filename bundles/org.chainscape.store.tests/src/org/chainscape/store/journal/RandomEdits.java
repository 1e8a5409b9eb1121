package org.chainscape.store.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.RandomDocuments;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Edits over the whole metamodel: values, references, elements that come, go, come back, and change their places. The
 * same for the same seed.
 */
final class RandomEdits {

	/** Who is told of changes, as a session tells an autosave. */
	interface Told {

		void changed(EObject object, EStructuralFeature feature);

		void arrived(EObject object);
	}

	private static final String[] TEXTS = {"", "产业链", "a\u0000b", "\uD800", "line\nline", "<&>\"", "𠮷"};

	private final ChainDocument document;
	private final Random random;
	private final List<EObject> removed = new ArrayList<>();

	RandomEdits(ChainDocument document, long seed) {
		this.document = document;
		// Other numbers than those the document was made of: ids are made of them.
		random = new Random(~seed * 31);
	}

	/** Tells of every change of the document from now on. */
	void follow(Told told) {
		document.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				if (change.isTouch() || !(change.getNotifier() instanceof EObject object)) {
					return;
				}
				EStructuralFeature feature = (EStructuralFeature) change.getFeature();
				told.changed(object, feature);
				if (feature instanceof EReference reference && reference.isContainment() && change.getEventType() != Notification.MOVE) {
					if (change.getNewValue() instanceof Collection<?> many) {
						many.forEach(each -> told.arrived((EObject) each));
					} else if (change.getNewValue() instanceof EObject one) {
						told.arrived(one);
					}
				}
			}
		});
	}

	/** Does something. */
	void next() {
		List<EObject> all = new ArrayList<>();
		all.add(document);
		document.eAllContents().forEachRemaining(all::add);
		EObject subject = all.get(random.nextInt(all.size()));
		switch (random.nextInt(7)) {
		case 0, 1 -> attribute(subject);
		case 2 -> refer(subject, all);
		case 3 -> add(subject);
		case 4 -> remove(subject);
		case 5 -> move(subject, all);
		default -> comeBack(subject);
		}
	}

	private void attribute(EObject subject) {
		List<EAttribute> attributes = subject.eClass().getEAllAttributes().stream()
				.filter(each -> each.getEAttributeType().getInstanceClass() == String.class && !each.isID()).toList();
		if (attributes.isEmpty() || random.nextInt(8) == 0) {
			// Other types: a value is taken away.
			List<EAttribute> others = subject.eClass().getEAllAttributes().stream().filter(each -> !each.isID() && subject.eIsSet(each)).toList();
			if (!others.isEmpty()) {
				subject.eUnset(others.get(random.nextInt(others.size())));
			}
			return;
		}
		EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
		String text = TEXTS[random.nextInt(TEXTS.length)] + random.nextInt(100);
		if (attribute.isMany()) {
			EList<Object> list = list(subject, attribute);
			if (!list.isEmpty() && random.nextBoolean()) {
				list.remove(random.nextInt(list.size()));
			} else if (!list.contains(text)) {
				list.add(random.nextInt(list.size() + 1), text);
			}
		} else {
			subject.eSet(attribute, text);
		}
	}

	private void refer(EObject subject, List<EObject> all) {
		List<EReference> references = subject.eClass().getEAllReferences().stream()
				.filter(each -> !each.isContainment() && Changes.isWritten(each)).toList();
		if (references.isEmpty()) {
			return;
		}
		EReference reference = references.get(random.nextInt(references.size()));
		List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (fitting.isEmpty()) {
			return;
		}
		EObject target = fitting.get(random.nextInt(fitting.size()));
		if (!reference.isMany()) {
			subject.eSet(reference, random.nextInt(4) == 0 ? null : target);
			return;
		}
		EList<Object> list = list(subject, reference);
		if (list.contains(target)) {
			list.move(random.nextInt(list.size()), target);
		} else {
			list.add(random.nextInt(list.size() + 1), target);
		}
		if (list.size() > 3) {
			list.remove(random.nextInt(list.size()));
		}
	}

	private void add(EObject parent) {
		EReference reference = containment(parent);
		if (reference == null) {
			return;
		}
		List<EClass> fitting = RandomDocuments.concreteClasses().stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
		EObject child = EcoreUtil.create(fitting.get(random.nextInt(fitting.size())));
		if (child.eClass().getEIDAttribute() != null) {
			child.eSet(child.eClass().getEIDAttribute(), new UUID(random.nextLong(), random.nextLong()).toString());
		}
		put(parent, reference, child);
		attribute(child);
	}

	private void remove(EObject subject) {
		if (subject.eContainer() != null && EcoreUtil.getAllContents(subject, false).hasNext() == random.nextBoolean()) {
			EcoreUtil.remove(subject);
			removed.add(subject);
		}
	}

	/** An element that was deleted is there again, as after undo. */
	private void comeBack(EObject parent) {
		EReference reference = containment(parent);
		if (reference != null && !removed.isEmpty()) {
			EObject back = removed.get(random.nextInt(removed.size()));
			if (back.eContainer() == null && reference.getEReferenceType().isInstance(back)) {
				removed.remove(back);
				put(parent, reference, back);
			}
		}
	}

	private void move(EObject parent, List<EObject> all) {
		EReference reference = containment(parent);
		if (reference == null) {
			return;
		}
		List<EObject> fitting = all.stream().filter(each -> reference.getEReferenceType().isInstance(each))
				.filter(each -> !EcoreUtil.isAncestor(each, parent)).toList();
		if (!fitting.isEmpty()) {
			EObject moving = fitting.get(random.nextInt(fitting.size()));
			if (reference.isMany() && moving.eContainer() == parent && moving.eContainmentFeature() == reference) {
				EList<Object> list = list(parent, reference);
				list.move(random.nextInt(list.size()), moving);
			} else {
				put(parent, reference, moving);
			}
		}
	}

	private EReference containment(EObject parent) {
		List<EReference> containments = parent.eClass().getEAllContainments();
		return containments.isEmpty() ? null : containments.get(random.nextInt(containments.size()));
	}

	private void put(EObject parent, EReference reference, EObject child) {
		if (reference.isMany()) {
			EList<Object> list = list(parent, reference);
			list.add(random.nextInt(list.size() + 1), child);
		} else {
			EObject before = (EObject) parent.eGet(reference);
			if (before != null) {
				removed.add(before);
			}
			parent.eSet(reference, child);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}
}
