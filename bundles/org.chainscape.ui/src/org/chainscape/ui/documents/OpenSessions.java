package org.chainscape.ui.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.WindowParts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;

/** Knows the sessions of all open editors of chain files, and tells when one begins or ends. */
public final class OpenSessions extends WindowParts {

	private final BiConsumer<IFile, EditSession> opened;
	private final BiConsumer<IFile, EditSession> closed;
	private final Map<IEditorPart, Editor> editors = new HashMap<>();

	/**
	 * To be started with the workbench.
	 *
	 * @param opened is given each chain file that is open, with its session, as soon as it is read
	 * @param closed is given the same when the editor is closed, reads its file again or goes to another file
	 */
	public OpenSessions(BiConsumer<IFile, EditSession> opened, BiConsumer<IFile, EditSession> closed) {
		this.opened = opened;
		this.closed = closed;
	}

	/** Lets go of all editors. */
	void leave(IWorkbench workbench) {
		stop(workbench);
		editors.values().forEach(Editor::stop);
		editors.clear();
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
