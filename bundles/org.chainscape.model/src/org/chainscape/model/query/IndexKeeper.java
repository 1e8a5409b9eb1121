package org.chainscape.model.query;

import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Keeps the index of one document current while the document is edited. */
final class IndexKeeper extends EContentAdapter {

	private static final Set<EStructuralFeature> PLACES = Set.of(ChainPackage.Literals.CHAIN_DOCUMENT__CHAINS,
		ChainPackage.Literals.INDUSTRY_CHAIN__PERSPECTIVES, ChainPackage.Literals.PERSPECTIVE__STAGES, ChainPackage.Literals.PLACE__SEGMENTS,
		ChainPackage.Literals.PLACE__PARTICIPATIONS);

	private final ElementIndex index;

	IndexKeeper(ElementIndex index) {
		this.index = index;
	}

	/** {@return who keeps the index of a document} */
	static Optional<IndexKeeper> of(ChainDocument document) {
		return document.eAdapters().stream().filter(IndexKeeper.class::isInstance).map(IndexKeeper.class::cast).findFirst();
	}

	/** Indexes the document and starts to follow it. */
	void follow() {
		index.document().eAdapters().add(this);
		index.settled();
	}

	ElementIndex index() {
		return index;
	}

	@Override
	protected void setTarget(EObject target) {
		index.add(target);
		super.setTarget(target);
	}

	@Override
	protected void unsetTarget(EObject target) {
		super.unsetTarget(target);
		index.remove(target);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object)) {
			return;
		}
		Object feature = notification.getFeature();
		if (feature instanceof EAttribute attribute && attribute.isID()) {
			index.identified(object, notification.getOldStringValue());
		} else if (object instanceof Relation relation && isEnd(feature)) {
			index.joined(relation, (ChainNode) notification.getOldValue());
		} else if (object instanceof Participation participation && feature == ChainPackage.Literals.PARTICIPATION__COMPANY) {
			index.placed(participation);
		} else if (PLACES.contains(feature)) {
			index.placed();
		}
		boolean moves = notification.getEventType() == Notification.MOVE;
		if (moves && (feature == ChainPackage.Literals.INDUSTRY_CHAIN__RELATIONS || feature == ChainPackage.Literals.CHAIN_DOCUMENT__CHAINS)) {
			index.reordered();
		}
	}

	private static boolean isEnd(Object feature) {
		return feature instanceof EReference reference
			&& (reference == ChainPackage.Literals.RELATION__SOURCE || reference == ChainPackage.Literals.RELATION__TARGET);
	}

	/** Nothing inside a document is in a file of its own. */
	@Override
	protected boolean resolve() {
		return false;
	}
}
