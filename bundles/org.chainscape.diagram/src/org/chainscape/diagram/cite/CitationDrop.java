package org.chainscape.diagram.cite;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chainscape.diagram.part.SceneLink;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.change.Cite;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Texts;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** A source or a citation is dropped on an element, which cites it from then on: one step that can be undone. */
public final class CitationDrop extends DropTargetAdapter implements TransferDropTargetListener {

	private static final Texts TEXTS = Texts.beside(CitationDrop.class);

	private final Supplier<EditSession> session;
	private final Function<DropTargetEvent, List<? extends EObject>> target;

	/**
	 * Prepares to listen.
	 *
	 * @param session the open document; {@code null} for none
	 * @param target what stands under the pointer; nothing, or something of another document, cites nothing
	 */
	public CitationDrop(Supplier<EditSession> session, Function<DropTargetEvent, List<? extends EObject>> target) {
		this.session = session;
		this.target = target;
	}

	/**
	 * Listens for a control that takes nothing else.
	 *
	 * @param control the control
	 */
	public void on(Control control) {
		DropTarget here = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		here.setTransfer(getTransfer());
		here.addDropListener(this);
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return !places().isEmpty();
	}

	private List<Citation> places() {
		return session.get() == null ? List.of() : places(session.get().document());
	}

	/**
	 * What is dragged, as places that can be cited.
	 *
	 * @param document the document it is to be cited in
	 * @return its sources and citations, however they are known: as such, or as anything that adapts to the URI of their file with their id;
	 *     none if anything else is among them
	 */
	public static List<Citation> places(ChainDocument document) {
		if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		List<Citation> places = new ArrayList<>();
		for (Object each : selection.toArray()) {
			EObject object = each instanceof EObject own ? own : find(document, Adapters.adapt(each, URI.class));
			Citation place = object != null && EcoreUtil.getRootContainer(object) == document ? Cite.place(object) : null;
			if (place == null) {
				return List.of();
			}
			places.add(place);
		}
		return places;
	}

	private static EObject find(ChainDocument document, URI uri) {
		if (uri == null || !uri.isPlatformResource() || uri.fragment() == null) {
			return null;
		}
		IPath place = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true))).getLocation();
		URI own = document.eResource() == null ? null : document.eResource().getURI();
		boolean same = place != null && own != null && own.isFile() && new File(own.toFileString()).equals(place.toFile());
		return same ? ElementIndex.of(document).find(uri.fragment()).orElse(null) : null;
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

	private List<Element> elements(DropTargetEvent event) {
		EditSession open = session.get();
		return open == null ? List.of() : target.apply(event).stream()
			.filter(each -> EcoreUtil.getRootContainer(each) == open.document() && Cite.canCite(each)).map(Element.class::cast).toList();
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
		event.detail = places().isEmpty() || elements(event).isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<Element> elements = elements(event);
		List<Citation> places = places().stream().filter(place -> elements.stream().anyMatch(each -> !Cite.isCited(each, place))).toList();
		if (!places.isEmpty()) {
			String label = TEXTS.get(DiagramTexts.language(), "step", Labels.name(places.get(0).getSource(), DiagramTexts.language()));
			session.get().run(label, () -> elements.forEach(element -> places.forEach(place -> Cite.add(element, place))));
		}
	}
}
