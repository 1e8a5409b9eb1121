package org.chainscape.ui.citations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Sources and citations are dragged from the view onto what is to cite them; files are dropped on it to become sources. */
final class SourceDrag {

	private SourceDrag() {
	}

	/**
	 * Installs both.
	 *
	 * @param dropped is given each file, one after the other
	 * @param open whether anything can be added
	 */
	static void install(SourceTable table, UseTree uses, Consumer<Path> dropped, BooleanSupplier open) {
		drag(table.viewer(), () -> table.selected() == null ? List.of() : List.of(table.selected().source()));
		drag(uses.viewer(), () -> uses.selected().stream().filter(line -> line.citation() != null && !line.original()).limit(1)
			.map(line -> (EObject) line.citation()).toList());
		table.viewer().addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT | DND.DROP_LINK,
			new Transfer[] {FileTransfer.getInstance(), LocalSelectionTransfer.getTransfer()}, new DropTargetAdapter() {
				@Override
				public void dragEnter(DropTargetEvent event) {
					boolean local = LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType);
					event.detail = open.getAsBoolean() && (!local || !files(null).isEmpty()) ? DND.DROP_COPY : DND.DROP_NONE;
				}

				@Override
				public void dragOver(DropTargetEvent event) {
					dragEnter(event);
				}

				@Override
				public void dragOperationChanged(DropTargetEvent event) {
					dragEnter(event);
				}

				@Override
				public void drop(DropTargetEvent event) {
					List<Path> files = files(event.data).stream().filter(Files::isRegularFile).toList();
					// The window the file comes from waits until the drop is over.
					table.viewer().getControl().getDisplay().asyncExec(() -> files.forEach(dropped));
				}
			});
	}

	/** {@return the files that are dropped: those of another program, or those selected in the navigator} */
	private static List<Path> files(Object data) {
		if (data instanceof String[] names) {
			return Stream.of(names).map(Path::of).toList();
		}
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? Stream.of(selection.toArray())
			.map(each -> Adapters.adapt(each, IFile.class)).filter(file -> file != null && file.getLocation() != null)
			.filter(file -> !Workspace.isChainFile(file)).map(file -> file.getLocation().toPath()).toList() : List.of();
	}

	private static void drag(StructuredViewer viewer, Supplier<List<? extends EObject>> dragged) {
		viewer.addDragSupport(DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE, new Transfer[] {LocalSelectionTransfer.getTransfer()},
			new DragSourceAdapter() {
				@Override
				public void dragStart(DragSourceEvent event) {
					event.doit = !dragged.get().isEmpty();
					LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged.get()));
				}

				@Override
				public void dragFinished(DragSourceEvent event) {
					LocalSelectionTransfer.getTransfer().setSelection(null);
				}
			});
	}
}
