package org.chainscape.ui.welcome;

import java.util.Set;

import org.chainscape.ui.Workspace;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/** Stacks a page over the views of a window that have nothing to show: nothing in the workspace, or no chain open or selected. */
final class EmptyStates implements IPartListener2 {

	/** Views of what is in the workspace. */
	private static final Set<String> OF_WORKSPACE = Set.of("org.chainscape.ui.view.navigator", "org.chainscape.ui.view.findings");
	/** Views of the chain that is open or selected. */
	private static final Set<String> OF_CHAIN = Set.of("org.chainscape.ui.view.tables", "org.chainscape.ui.view.companies",
		"org.chainscape.ui.view.sources",
		"org.chainscape.ui.view.calculations", "org.chainscape.ui.view.quality", "org.chainscape.ui.view.imports",
		"org.chainscape.diagram.layers");

	private final IWorkbenchWindow window;
	private final ISelectionListener selections = (part, selection) -> selected(selection);
	private final IResourceChangeListener resources = this::changed;
	private boolean chainSelected;

	private EmptyStates(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Follows a window until it is told to stop. */
	static EmptyStates follow(IWorkbenchWindow window) {
		EmptyStates states = new EmptyStates(window);
		window.getPartService().addPartListener(states);
		window.getSelectionService().addPostSelectionListener(states.selections);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(states.resources, IResourceChangeEvent.POST_CHANGE);
		states.refresh();
		return states;
	}

	/** Lets go of the window. */
	void stop() {
		window.getPartService().removePartListener(this);
		window.getSelectionService().removePostSelectionListener(selections);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		refresh();
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		refresh();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		refresh();
	}

	private void selected(ISelection selection) {
		boolean before = chainSelected;
		chainSelected = selection instanceof IStructuredSelection items && items.stream().anyMatch(EmptyStates::isChain);
		if (chainSelected != before) {
			refresh();
		}
	}

	private static boolean isChain(Object item) {
		IFile file = Adapters.adapt(item, IFile.class);
		return item instanceof ChainEntry || file != null && Workspace.isChainFile(file);
	}

	/** Projects that come and go. */
	private void changed(IResourceChangeEvent event) {
		if (event.getDelta() != null && event.getDelta().getAffectedChildren().length > 0 && window.getShell() != null) {
			window.getShell().getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		IWorkbenchPage page = window.getShell() == null || window.getShell().isDisposed() ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		boolean noProject = true;
		for (IProject project : Workspace.root().getProjects()) {
			noProject &= !project.isOpen();
		}
		boolean noChain = !chainSelected && !hasChain(page);
		for (IViewReference view : page.getViewReferences()) {
			if (OF_WORKSPACE.contains(view.getId())) {
				stack(view, noProject);
			} else if (OF_CHAIN.contains(view.getId())) {
				stack(view, noChain);
			}
		}
	}

	private static boolean hasChain(IWorkbenchPage page) {
		for (IEditorReference editor : page.getEditorReferences()) {
			try {
				IFile file = ResourceUtil.getFile(editor.getEditorInput());
				if (file != null && Workspace.isChainFile(file)) {
					return true;
				}
			} catch (PartInitException e) {
				// An editor that cannot be restored says so itself.
				continue;
			}
		}
		return false;
	}

	/** Shows the empty page over a view, or the view. */
	private void stack(IViewReference view, boolean empty) {
		IWorkbenchPart part = view.getPart(false);
		MPart model = part == null ? null : part.getSite().getService(MPart.class);
		if (model == null || !(model.getWidget() instanceof Composite widget) || widget.isDisposed()) {
			return;
		}
		// Asked of the control: a view that is shown again has been given another one, without a stack.
		if (!(widget.getLayout() instanceof StackLayout)) {
			if (!empty || widget.getChildren().length != 1) {
				return;
			}
			StackLayout fresh = new StackLayout();
			fresh.topControl = widget.getChildren()[0];
			widget.setLayout(fresh);
		}
		StackLayout layout = (StackLayout) widget.getLayout();
		Control content = widget.getChildren()[0];
		boolean shown = layout.topControl != content;
		if (empty == shown) {
			return;
		}
		Control old = layout.topControl;
		layout.topControl = empty ? new EmptyState(widget, view, HelpContexts.of(view.getId()), new Actions(window, window)).control() : content;
		widget.layout(true, true);
		if (!empty) {
			old.dispose();
		}
	}
}
