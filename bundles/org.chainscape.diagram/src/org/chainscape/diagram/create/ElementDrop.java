package org.chainscape.diagram.create;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.part.Caption;
import org.chainscape.diagram.part.Created;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;

/**
 * Takes elements dragged from a list: model elements of the open document, or anything that adapts to the platform URI of the file with the
 * id
 * of the element as its fragment.
 */
final class ElementDrop extends AbstractTransferDropTargetListener {

	private final DiagramView page;
	private final EditorAccess editor;

	ElementDrop(DiagramView page, EditorAccess editor) {
		super(page.viewer(), LocalSelectionTransfer.getTransfer());
		this.page = page;
		this.editor = editor;
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return super.isEnabled(event) && !elements().isEmpty();
	}

	@Override
	protected Request createTargetRequest() {
		PlacedElements placed = new PlacedElements(elements());
		CreateRequest request = new CreateRequest();
		request.setFactory(new Fixed(placed));
		return request;
	}

	@Override
	protected void updateTargetRequest() {
		((CreateRequest) getTargetRequest()).setLocation(getDropLocation());
	}

	@Override
	protected void handleDragOver() {
		super.handleDragOver();
		boolean possible = getTargetEditPart() != null && getCommand() != null && getCommand().canExecute();
		getCurrentEvent().detail = possible ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	protected void handleDrop() {
		super.handleDrop();
		Caption.hide(page.viewer());
		EObject created = Created.of(getTargetRequest());
		if (created != null) {
			page.select(List.of(created));
			page.viewer().getControl().setFocus();
		}
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		super.dragLeave(event);
		Caption.hide(page.viewer());
	}

	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		if (editor.session() != null && LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
			for (Object object : selection) {
				EObject element = object instanceof EObject own ? own : find(Adapters.adapt(object, URI.class));
				if (element != null && EcoreUtil.isAncestor(editor.session().document(), element) && !elements.contains(element)) {
					elements.add(element);
				}
			}
		}
		return elements;
	}

	private EObject find(URI uri) {
		if (uri == null || !uri.isPlatformResource() || uri.fragment() == null) {
			return null;
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true)));
		boolean same = file.getLocation() != null && file.getLocation().toPath().equals(editor.file().toAbsolutePath());
		return same ? editor.session().index().find(uri.fragment()).orElse(null) : null;
	}

	/**
	 * Hands the elements through to the edit policies.
	 *
	 * @param placed the elements
	 */
	private record Fixed(PlacedElements placed) implements CreationFactory {

		@Override
		public Object getNewObject() {
			return placed;
		}

		@Override
		public Object getObjectType() {
			return PlacedElements.class;
		}
	}
}
