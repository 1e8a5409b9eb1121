package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/** What stands below a chain file in the project tree. Files are read in the background, when they are first expanded. */
public final class ChainContentProvider implements ITreeContentProvider, IResourceChangeListener {

	/** The family of the jobs that read files, to wait for. */
	public static final Object FAMILY = new Object();

	private static final Object[] NONE = {};

	private final ChainTrees trees = new ChainTrees(this::refresh);
	private StructuredViewer viewer;

	/** Made by the navigator. */
	public ChainContentProvider() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = newViewer instanceof StructuredViewer structured ? structured : null;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IFile file && Workspace.isChainFile(file)) {
			return trees.of(file).toArray();
		}
		return parent instanceof ChainEntry entry ? entry.children().toArray() : NONE;
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
		return element instanceof IFile file ? Workspace.isChainFile(file) : element instanceof ChainEntry entry && !entry.children().isEmpty();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> changed = new ArrayList<>();
		try {
			if (event.getDelta() != null) {
				event.getDelta().accept(delta -> visit(delta, changed));
			}
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
		}
		changed.forEach(trees::changed);
	}

	private static boolean visit(IResourceDelta delta, List<IFile> changed) {
		boolean content = delta.getKind() != IResourceDelta.CHANGED
			|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		if (content && Workspace.isChainFile(delta.getResource())) {
			changed.add((IFile) delta.getResource());
		}
		return true;
	}

	private void refresh(IFile file) {
		StructuredViewer target = viewer;
		if (target == null || target.getControl().isDisposed()) {
			return;
		}
		target.getControl().getDisplay().asyncExec(() -> {
			if (!target.getControl().isDisposed()) {
				target.refresh(file);
			}
		});
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		viewer = null;
	}
}
