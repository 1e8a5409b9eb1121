package org.chainscape.diagram.cite;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chainscape.diagram.part.SceneLink;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.change.Cite;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;

/** A source or a citation is dropped on an element, which cites it from then on: one step that can be undone. */
public final class CitationDrop extends DropTargetAdapter implements TransferDropTargetListener {

	private static final Texts TEXTS = Texts.beside(CitationDrop.class);

	private final Supplier<EditSession> session;
	private final Function<DropTargetEvent, EObject> target;

	/**
	 * Prepares to listen.
	 *
	 * @param session the open document; {@code null} for none
	 * @param target what stands under the pointer; {@code null} for nothing
	 */
	public CitationDrop(Supplier<EditSession> session, Function<DropTargetEvent, EObject> target) {
		this.session = session;
		this.target = target;
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return !places().isEmpty();
	}

	/** {@return the places that are dragged; none if anything else is among them} */
	private List<Citation> places() {
		EditSession open = session.get();
		if (open == null || !(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		List<Citation> places = ((Stream<?>) Stream.of(selection.toArray())).map(each -> each instanceof EObject object
			&& EcoreUtil.getRootContainer(object) == open.document() ? Cite.place(object) : null).toList();
		return places.stream().allMatch(Objects::nonNull) ? places : List.of();
	}

	/**
	 * What a part of a diagram shows.
	 *
	 * @param part a part
	 * @return its element or relation, or what it is a piece of; {@code null} for nothing
	 */
	public static EObject shown(EditPart part) {
		for (EditPart each = part; each != null; each = each.getParent()) {
			if (each.getModel() instanceof SceneNode node && node.element() != null) {
				return node.element();
			} else if (each.getModel() instanceof SceneLink link) {
				return link.relation();
			}
		}
		return null;
	}

	private Element element(DropTargetEvent event) {
		EObject found = target.apply(event);
		EditSession open = session.get();
		boolean own = found != null && open != null && EcoreUtil.getRootContainer(found) == open.document();
		return own && Cite.canCite(found) ? (Element) found : null;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.detail = places().isEmpty() || element(event) == null ? DND.DROP_NONE : DND.DROP_COPY;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
	}

	@Override
	public void drop(DropTargetEvent event) {
		Element element = element(event);
		List<Citation> fresh = element == null ? List.of() : places().stream().filter(place -> !Cite.isCited(element, place)).toList();
		if (!fresh.isEmpty()) {
			String label = TEXTS.get(DiagramTexts.language(), "step", Labels.name(fresh.get(0).getSource(), DiagramTexts.language()));
			session.get().run(label, () -> fresh.forEach(place -> Cite.add(element, place)));
		}
	}
}
