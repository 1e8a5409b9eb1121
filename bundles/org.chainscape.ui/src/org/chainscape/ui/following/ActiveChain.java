package org.chainscape.ui.following;

import java.util.function.Consumer;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.BackgroundReading;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.navigator.ChainEntry;
import org.chainscape.ui.properties.ChainPropertyPage;
import org.chainscape.ui.navigator.ChainNavigator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Follows the chain that is looked at: that of the editor last brought to the front, or of the file last selected in the project tree. A
 * file that is open in no editor is read in the background. User interface thread only.
 */
public final class ActiveChain implements IPartListener2, ISelectionListener, IResourceChangeListener {

	private final IWorkbenchPage page;
	private final Consumer<OpenChain> receiver;
	private final Display display;
	private final IPropertyListener reloaded = (source, property) -> check();
	private volatile OpenChain chain = OpenChain.NONE;
	private volatile boolean stopped;

	/**
	 * Prepares to follow.
	 *
	 * @param page the page to look at
	 * @param receiver is told whenever another chain is looked at, or the same was read again
	 */
	public ActiveChain(IWorkbenchPage page, Consumer<OpenChain> receiver) {
		this.page = page;
		this.receiver = receiver;
		display = page.getWorkbenchWindow().getShell().getDisplay();
	}

	/** Starts to follow, and tells of the chain that is looked at now. */
	public void start() {
		page.addPartListener(this);
		page.addPostSelectionListener(ChainNavigator.ID, this);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		IEditorPart editor = page.getActiveEditor();
		if (!show(editor)) {
			selectionChanged(null, page.getSelection(ChainNavigator.ID));
		}
	}

	/** Ends it. */
	public void stop() {
		stopped = true;
		page.removePartListener(this);
		page.removePostSelectionListener(ChainNavigator.ID, this);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		leave();
	}

	/** {@return the chain that is looked at} */
	public OpenChain get() {
		return chain;
	}

	/** {@return a page of properties of elements of the chain that is looked at; empty while that is in no editor} */
	public ChainPropertyPage propertyPage() {
		return new ChainPropertyPage(() -> chain.editor());
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		show(reference.getPart(false));
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		show(reference.getPart(false));
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (chain.editor() != null && reference.getPart(false) == chain.editor() && !show(page.getActiveEditor())) {
			set(OpenChain.NONE);
			selectionChanged(null, page.getSelection(ChainNavigator.ID));
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured && structured.size() == 1 ? structured.getFirstElement() : null;
		IFile file = first instanceof ChainEntry entry ? entry.file()
			: first instanceof IFile selected && Workspace.isChainFile(selected) ? selected : null;
		if (file != null && !file.equals(chain.file()) && !show(page.findEditor(new FileEditorInput(file)))) {
			read(file);
		}
	}

	private boolean show(IWorkbenchPart part) {
		if (part instanceof IEditorPart editor && (editor != chain.editor() || chain.document() == null)) {
			OpenChain open = OpenChain.in(editor);
			if ((open.document() != null || OpenChain.isOpening(editor)) && !open.equals(chain)) {
				set(open);
			}
		}
		return part != null && part == chain.editor();
	}

	/** The editor has read its file again, or has been given another one. */
	private void check() {
		if (chain.editor() != null) {
			OpenChain now = OpenChain.in(chain.editor());
			if (now.document() == null && !OpenChain.isOpening(chain.editor())) {
				now = OpenChain.NONE;
			}
			if (!now.equals(chain)) {
				set(now);
			}
		}
	}

	private void set(OpenChain next) {
		leave();
		chain = next;
		if (next.editor() != null) {
			next.editor().addPropertyListener(reloaded);
		}
		receiver.accept(next);
	}

	private void leave() {
		if (chain.editor() != null) {
			chain.editor().removePropertyListener(reloaded);
		}
	}

	private void read(IFile file) {
		OpenChain reading = OpenChain.reading(file);
		set(reading);
		Job job = Job.createSystem(UiTexts.text("tree.job", file.getName()), (ICoreRunnable) monitor -> {
			if (!BackgroundReading.letEditorsGoFirst(monitor)) {
				return;
			}
			OpenChain read = load(reading);
			display.asyncExec(() -> {
				// Unless something else has been chosen or the file has changed meanwhile.
				if (!stopped && chain == reading) {
					set(read);
				}
			});
		});
		job.setRule(BackgroundReading.rule());
		job.schedule();
	}

	private static OpenChain load(OpenChain chain) {
		if (chain.file().getLocation() == null) {
			return chain.with(UiTexts.text("chain.nowhere", chain.name()));
		}
		try {
			ChainDocument document = ChainStore.load(chain.file().getLocation().toFile().toPath());
			ElementIndex.keep(document);
			return chain.with(document);
		} catch (ChainFileException e) {
			return chain.with(e.message(UiTexts.language()));
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		OpenChain seen = chain;
		IResourceDelta root = event.getDelta();
		IResourceDelta delta = root == null || seen.file() == null || seen.editor() != null ? null : root.findMember(seen.file().getFullPath());
		if (delta == null) {
			return;
		}
		boolean removed = delta.getKind() == IResourceDelta.REMOVED;
		boolean written = (delta.getFlags() & IResourceDelta.CONTENT) != 0;
		display.asyncExec(() -> {
			if (!stopped && chain == seen && removed) {
				set(OpenChain.NONE);
			} else if (!stopped && chain == seen && written) {
				read(seen.file());
			}
		});
	}
}
