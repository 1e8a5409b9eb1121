package org.chainscape.diagram;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.dialogs.SaveAsDialog;

/**
 * Notices when the file of an editor changes on disk: a clean editor shows the new content, a dirty one asks once. Nothing is ever
 * overwritten or thrown away without that.
 */
final class FileWatch implements IResourceChangeListener, IPartListener2 {

	private final ChainEditor editor;
	private final LibraryWatch libraries;
	private FileTime known;
	private boolean asking;
	private boolean writing;

	FileWatch(ChainEditor editor) {
		this.editor = editor;
		libraries = new LibraryWatch(editor);
	}

	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editor.getSite().getPage().addPartListener(this);
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editor.getSite().getPage().removePartListener(this);
	}

	/** Takes the file as it is now for known. */
	void remember() {
		known = time();
	}

	/**
	 * Writes the document. Events are handled meanwhile, but the document must not change; see {@code EditSession.hold}. If that fails, the
	 * user is told why.
	 *
	 * @param document the document
	 * @param target the file
	 * @param monitor shows that something is going on
	 * @return whether it is written
	 */
	boolean write(ChainDocument document, Path target, IProgressMonitor monitor) {
		// Writing finds nothing to complete any more, so that nobody hears of changes in another thread.
		ElementIndex.of(document).assignIds();
		writing = true;
		try {
			ModalContext.run(progress -> {
				try {
					progress.beginTask(DiagramTexts.get("saving", target.getFileName()), IProgressMonitor.UNKNOWN);
					ChainStore.save(document, target);
				} catch (ChainFileException e) {
					throw new InvocationTargetException(e);
				}
			}, true, monitor, editor.getSite().getShell().getDisplay());
			saved();
			return true;
		} catch (InvocationTargetException e) {
			MessageDialog.openError(editor.getSite().getShell(), DiagramTexts.get("error.save"), reason(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			writing = false;
		}
		return false;
	}

	private static String reason(Throwable cause) {
		if (cause instanceof ChainFileException problem) {
			return problem.message(DiagramTexts.language());
		}
		ILog.of(FileWatch.class).error(DiagramTexts.get("error.save"), cause);
		return cause instanceof OutOfMemoryError ? DiagramTexts.get("saving.memory") : String.valueOf(cause);
	}

	/** {@return the workspace file the user wants to save to, or {@code null}} */
	IFile askForFile() {
		SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
		IFile original = workspaceFile(editor.getEditorInput());
		if (original != null) {
			dialog.setOriginalFile(original);
		}
		return dialog.open() == Window.OK && dialog.getResult() != null
				? ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()) : null;
	}

	private void saved() {
		remember();
		IFile file = workspaceFile(editor.getEditorInput());
		if (file != null) {
			refresh(file);
		}
	}

	/**
	 * Lets the workspace see what is on disk.
	 *
	 * @param file a file
	 */
	void refresh(IFile file) {
		try {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		} catch (CoreException e) {
			// The file is written; only the workspace does not know it yet.
			ILog.of(FileWatch.class).log(e.getStatus());
		}
	}

	/**
	 * Where the file of an input lies.
	 *
	 * @param input an editor input
	 * @return its path; an impossible one if it is no file
	 */
	static Path path(IEditorInput input) {
		IFile file = workspaceFile(input);
		if (file != null && file.getLocation() != null) {
			return file.getLocation().toPath();
		}
		return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : Path.of(input.getName());
	}

	/**
	 * The workspace file of an input.
	 *
	 * @param input an editor input
	 * @return the file, or {@code null} if it lies outside of the workspace
	 */
	static IFile workspaceFile(IEditorInput input) {
		return input.getAdapter(IFile.class);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		editor.later(libraries::compare);
		IFile file = workspaceFile(editor.getEditorInput());
		IResourceDelta delta = file == null || event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		if (delta == null) {
			return;
		}
		if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
			editor.later(() -> editor.moveTo(target));
		} else if (delta.getKind() == IResourceDelta.REMOVED) {
			editor.later(this::deleted);
		} else if (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
			editor.later(this::compare);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			editor.later(this::compare);
			editor.later(libraries::compare);
		}
	}

	/** Says why a step failed. */
	void refuse(RuntimeException failure) {
		libraries.refuse(failure);
	}

	private void compare() {
		FileTime now = time();
		if (asking || writing || now == null || now.equals(known)) {
			return;
		}
		known = now;
		if (!editor.isDirty() || wantsReload()) {
			editor.reload();
		}
	}

	private boolean wantsReload() {
		asking = true;
		MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), DiagramTexts.get("changed.title"), null,
				DiagramTexts.get("changed.message", editor.getEditorInput().getName()), MessageDialog.QUESTION, 1,
				DiagramTexts.get("changed.reload"), DiagramTexts.get("changed.keep"));
		boolean reload = dialog.open() == 0;
		asking = false;
		return reload;
	}

	private void deleted() {
		if (time() == null && !editor.isDirty()) {
			editor.getSite().getPage().closeEditor(editor, false);
		}
	}

	private FileTime time() {
		try {
			return Files.getLastModifiedTime(editor.file());
		} catch (IOException e) {
			return null;
		}
	}
}
