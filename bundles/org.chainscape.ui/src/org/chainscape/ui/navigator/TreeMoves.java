package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.diagram.operation.Arrival;
import org.chainscape.diagram.operation.Arrival.Spot;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.change.Cite;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Content;
import org.chainscape.ui.documents.Documents;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/** Elements that are dragged onto other ones in the tree. What cannot be done says why in the status line. */
public final class TreeMoves extends CommonDropAdapterAssistant {

	@Override
	public boolean isSupportedType(TransferData type) {
		return LocalSelectionTransfer.getTransfer().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		if (target instanceof ChainEntry entry && !entry.isGroup() && dragged().isEmpty() && cited(entry).isPresent()) {
			return Status.OK_STATUS;
		}
		List<ChainEntry> dragged = dragged();
		if (dragged.isEmpty() || !(target instanceof ChainEntry entry) || entry.isGroup() || !isSupportedType(type)) {
			return Status.CANCEL_STATUS;
		}
		Content content = Documents.get().of(entry.file());
		if (content.document() == null) {
			return Problems.status(UiTexts.text("tree.loading"), null);
		}
		Optional<Arrival> arrival = arrival(content.document(), dragged, entry, spot());
		Optional<String> refusal = arrival.isEmpty() ? Optional.of(UiTexts.text("tree.drop.other"))
			: arrival.get().refusal(UiTexts.language());
		return refusal.isPresent() ? new Status(IStatus.ERROR, Problems.BUNDLE, refusal.get()) : Status.OK_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		List<ChainEntry> dragged = dragged();
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (!(target instanceof ChainEntry entry) || page == null) {
			return Status.CANCEL_STATUS;
		}
		Optional<Element> citing = dragged.isEmpty() ? cited(entry) : Optional.empty();
		if (citing.isPresent()) {
			List<Citation> places = CitationDrop.places((ChainDocument) EcoreUtil.getRootContainer(citing.get()));
			TreeEdit.in(page, entry.file(), session -> session.run(UiTexts.text("tree.cite.step"),
				() -> places.forEach(place -> Cite.add(citing.get(), place))));
			return Status.OK_STATUS;
		}
		Spot spot = spot();
		// After the drop: an editor may have to be opened, and a drag must not wait for it.
		getShell().getDisplay().asyncExec(() -> TreeEdit.in(page, entry.file(), session -> {
			arrival(session.document(), dragged, entry, spot).filter(arrival -> arrival.refusal(UiTexts.language()).isEmpty())
				.ifPresent(arrival -> run(page, entry, session, arrival));
		}));
		return Status.OK_STATUS;
	}

	private static void run(IWorkbenchPage page, ChainEntry target, EditSession session, Arrival arrival) {
		List<EObject> results = new ArrayList<>();
		session.run(arrival.label(UiTexts.language()), () -> results.addAll(arrival.run(TreeEdit.canvas(page, target.file(), session))));
		TreeEdit.show(page, target.file(), results);
	}

	private static Optional<Arrival> arrival(ChainDocument document, List<ChainEntry> dragged, ChainEntry target, Spot spot) {
		ElementIndex index = ElementIndex.of(document);
		List<EObject> elements = dragged.stream().map(entry -> index.find(entry.key()).orElse(null)).filter(Objects::nonNull).toList();
		Place from = dragged.get(0).parent() != null && elements.size() == 1 && elements.get(0) instanceof Item
			? index.find(dragged.get(0).parent().key(), Place.class).orElse(null) : null;
		return elements.size() < dragged.size() ? Optional.empty()
			: index.find(target.key()).map(element -> new Arrival(document, elements, from, element, spot));
	}

	/** What is to cite the sources and places that are dragged out of a view; empty if there are none, or they are not of its file. */
	private static Optional<Element> cited(ChainEntry target) {
		return Documents.get().session(target.file()).filter(session -> !CitationDrop.places(session.document()).isEmpty())
			.flatMap(session -> session.index().find(target.key())).filter(Cite::canCite).map(Element.class::cast);
	}

	private static List<ChainEntry> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
			&& selection.stream().allMatch(each -> each instanceof ChainEntry entry && !entry.isGroup())
				? selection.stream().map(ChainEntry.class::cast).toList() : List.of();
	}

	private Spot spot() {
		return switch (getCommonDropAdapter() == null ? ViewerDropAdapter.LOCATION_ON : getCommonDropAdapter().getCurrentLocation()) {
			case ViewerDropAdapter.LOCATION_BEFORE -> Spot.BEFORE;
			case ViewerDropAdapter.LOCATION_AFTER -> Spot.AFTER;
			default -> Spot.ON;
		};
	}
}
