package org.chainscape.ui.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/** Knows the sessions of all open editors of chain files, and tells when one begins or ends. */
final class OpenSessions implements IPartListener2, IWindowListener {

	private final BiConsumer<IFile, EditSession> opened;
	private final BiConsumer<IFile, EditSession> closed;
	private final Map<IEditorPart, Editor> editors = new HashMap<>();
	private IWorkbench workbench;

	OpenSessions(BiConsumer<IFile, EditSession> opened, BiConsumer<IFile, EditSession> closed) {
		this.opened = opened;
		this.closed = closed;
	}

	void start(IWorkbench bench) {
		workbench = bench;
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
	}

	void stop() {
		workbench.removeWindowListener(this);
		editors.values().forEach(Editor::stop);
		editors.clear();
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				partOpened(editor);
			}
		}
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Which window is in front does not matter.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Which window is in front does not matter.
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor && Workspace.isChainFile(ResourceUtil.getFile(editor.getEditorInput()))) {
			editors.computeIfAbsent(editor, Editor::new).update();
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		partOpened(reference);
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		Editor editor = editors.remove(reference.getPart(false));
		if (editor != null) {
			editor.stop();
		}
	}

	/** One editor with the session it has now: its file may be read again, and it may go to another file. */
	private final class Editor {

		private final IEditorPart part;
		private final IPropertyListener changed = (source, property) -> update();
		private EditSession session;
		private IFile file;

		Editor(IEditorPart part) {
			this.part = part;
			part.addPropertyListener(changed);
		}

		void update() {
			EditSession now = Adapters.adapt(part, EditSession.class);
			IFile place = ResourceUtil.getFile(part.getEditorInput());
			if (now == session && Objects.equals(place, file)) {
				return;
			}
			leave();
			session = now;
			file = place;
			if (session != null && file != null) {
				opened.accept(file, session);
			}
		}

		void stop() {
			part.removePropertyListener(changed);
			leave();
		}

		private void leave() {
			if (session != null && file != null) {
				closed.accept(file, session);
			}
			session = null;
			file = null;
		}
	}
}
