package org.chainscape.ui.navigator;

import java.util.Collection;
import java.util.function.Consumer;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.documents.Documents;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/**
 * What stands below a chain file in the project tree: as the editor has it where the file is open, or else read in the background when it
 * is first expanded.
 */
public final class ChainContentProvider implements ITreeContentProvider {

	/** The family of the jobs that read files, to wait for. */
	public static final Object FAMILY = Documents.FAMILY;

	private static final Object[] NONE = {};

	private final Documents documents = Documents.get();
	private final Consumer<IFile> listener = this::refresh;
	private StructuredViewer viewer;

	/** Made by the navigator. */
	public ChainContentProvider() {
		documents.addListener(listener);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = newViewer instanceof StructuredViewer structured ? structured : null;
	}

	private TreeFilter filter() {
		return viewer != null && viewer.getData(TreeFilter.DATA) instanceof TreeFilter filter ? filter : null;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		Collection<ChainEntry> narrow = filter() == null ? null : filter().children(parent);
		if (narrow != null) {
			return narrow.toArray();
		}
		if (parent instanceof IFile file && Workspace.isChainFile(file)) {
			return new ChainTree(documents.of(file), UiTexts.language()).roots().toArray();
		}
		return parent instanceof ChainEntry entry ? tree(entry).children(entry).toArray() : NONE;
	}

	private ChainTree tree(ChainEntry entry) {
		return new ChainTree(documents.of(entry.file()), UiTexts.language());
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof ChainEntry entry) {
			return entry.parent() == null ? entry.file() : entry.parent();
		}
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		Collection<ChainEntry> narrow = filter() == null ? null : filter().children(element);
		if (narrow != null) {
			return !narrow.isEmpty();
		}
		return element instanceof IFile file ? Workspace.isChainFile(file)
			: element instanceof ChainEntry entry && tree(entry).hasChildren(entry);
	}

	private void refresh(IFile file) {
		if (viewer != null && !viewer.getControl().isDisposed()) {
			if (filter() != null) {
				filter().again(file);
			}
			viewer.refresh(file);
		}
	}

	@Override
	public void dispose() {
		documents.removeListener(listener);
		viewer = null;
	}
}
