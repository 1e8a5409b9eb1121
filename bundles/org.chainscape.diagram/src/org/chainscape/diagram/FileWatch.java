package org.chainscape.diagram;

import java.nio.file.Path;

import org.chainscape.diagram.safety.Journaling;
import org.chainscape.diagram.safety.Recovery;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainStore;
import org.chainscape.store.disk.FileStamp;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
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

	/** At the start of the program all unsaved work is offered at once; a single file comes after that. */
	private static final long PATIENCE_MS = 3_000;

	private final ChainEditor editor;
	private final LibraryWatch libraries;
	private final Saving saving;
	private Journaling journaling;
	private FileStamp known;
	/** What the file was when the user was last asked about it. */
	private FileStamp asked;
	private boolean asking;
	private boolean writing;

	FileWatch(ChainEditor editor) {
		this.editor = editor;
		libraries = new LibraryWatch(editor);
		saving = new Saving(editor);
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
		known = stamp();
		if (journaling != null && !editor.isDirty()) {
			journaling.saved(known);
		}
	}

	/** Says what there is to know about a file that was just opened: that it is for looking at only, or that there is unsaved work on it. */
	void opened(EditSession session) {
		ChainDocument document = session.document();
		saving.forget();
		journaling = new Journaling(session, editor::file, known, editor::later);
		ChainStore.readOnlyReason(document, DiagramTexts.language()).ifPresent(reason -> editor.later(() -> MessageDialog
				.openInformation(editor.getSite().getShell(), editor.getEditorInput().getName(), reason)));
		Recovery.offer(editor.getSite().getPage(), editor.file(), PATIENCE_MS);
	}

	/** The document is not in the editor any more; what was unsaved was saved or is not wanted. */
	void left() {
		if (journaling != null) {
			journaling.stop();
			journaling = null;
		}
	}

	/** {@return the journal of the open document; {@code null} if none is open} */
	Journaling journaling() {
		return journaling;
	}

	/**
	 * Writes the document, unless somebody else has written the file meanwhile and the user wants that.
	 *
	 * @param document the document
	 * @param target the file
	 * @param monitor shows that something is going on; may be {@code null}
	 * @return whether it is written
	 */
	boolean write(ChainDocument document, Path target, IProgressMonitor monitor) {
		FileStamp now = stamp();
		if (target.equals(editor.file()) && now != null && !now.equals(known) && !wantsOwn(now)) {
			return false;
		}
		writing = true;
		try {
			if (saving.write(document, target, monitor == null ? new NullProgressMonitor() : monitor)) {
				saved();
				return true;
			}
		} finally {
			writing = false;
		}
		return false;
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
		if (journaling != null) {
			journaling.saved(known);
		}
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
		FileStamp now = stamp();
		boolean changing = editor.session() != null && editor.session().history().isPausing();
		if (asking || writing || changing || now == null || now.equals(known) || editor.isDirty() && now.equals(asked)) {
			return;
		}
		if (!editor.isDirty()) {
			editor.reload();
		} else {
			wantsOwn(now);
		}
	}

	/** Asks what is to become of two contents; false if the own one is not to be written now. */
	private boolean wantsOwn(FileStamp now) {
		if (asking) {
			return false;
		}
		asking = true;
		DiskQuestion.Answer answer = new DiskQuestion(editor).ask();
		asking = false;
		if (answer != DiskQuestion.Answer.THEIRS) {
			// Only once for each change; saving asks again unless the answer was clear.
			asked = now;
		}
		if (answer == DiskQuestion.Answer.MINE) {
			known = now;
		}
		return answer == DiskQuestion.Answer.MINE;
	}

	private void deleted() {
		if (stamp() == null && !editor.isDirty()) {
			editor.getSite().getPage().closeEditor(editor, false);
		}
	}

	private FileStamp stamp() {
		return FileStamp.of(editor.file()).orElse(null);
	}
}
