package org.chainscape.diagram.look;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Takes picture files dragged onto a diagram from a file manager, and tables to be imported. */
final class PictureDrop extends DropTargetAdapter implements TransferDropTargetListener {

	private final DiagramView page;
	private final EditorAccess editor;

	PictureDrop(DiagramView page, EditorAccess editor) {
		this.page = page;
		this.editor = editor;
	}

	@Override
	public Transfer getTransfer() {
		return FileTransfer.getInstance();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return FileTransfer.getInstance().isSupportedType(event.currentDataType) && !isOfModel(event);
	}

	/** The trees of the workbench offer whatever is dragged as files, too, also if it is none. */
	private static boolean isOfModel(DropTargetEvent event) {
		LocalSelectionTransfer local = LocalSelectionTransfer.getTransfer();
		return Stream.of(event.dataTypes).anyMatch(local::isSupportedType) && local.getSelection() instanceof IStructuredSelection selection
			&& !selection.isEmpty() && Stream.of(selection.toArray()).allMatch(each -> Adapters.adapt(each, IResource.class) == null);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		// Which files they are is only known when they are dropped.
		event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<Path> pictures = event.data instanceof String[] names
				? Stream.of(names).filter(PictureDrop::isPicture).map(Path::of).toList() : List.of();
		if (pictures.isEmpty()) {
			boolean tables = event.data instanceof String[] files && TableDrop.drop(editor, files);
			event.detail = tables ? event.detail : DND.DROP_NONE;
			return;
		}
		org.eclipse.swt.graphics.Point place = page.viewer().getControl().toControl(event.x, event.y);
		Point middle = new Point(place.x, place.y);
		page.rootPart().getFigure().translateToRelative(middle);
		new PictureChoice(editor, page).insert(pictures, middle);
	}

	private static boolean isPicture(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".png") || lower.endsWith(".jpg") || lower.endsWith(".jpeg");
	}
}
