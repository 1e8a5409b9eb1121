package org.chainscape.diagram.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.chainscape.store.ChainResourceFactory;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;

/** Where recovered and restored contents go, and how they are opened. */
final class FileNames {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("MMdd-HHmmss");

	private FileNames() {
	}

	/**
	 * A file beside another one that is not there yet.
	 *
	 * @param file a file
	 * @param word what is new about the other one
	 * @param when of which moment its content is
	 * @return a path
	 */
	static Path beside(Path file, String word, Instant when) {
		String end = "." + ChainResourceFactory.EXTENSION;
		String name = file.getFileName().toString();
		String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
		String time = STAMP.format(LocalDateTime.ofInstant(when, ZoneId.systemDefault()));
		Path target = file.resolveSibling(stem + "-" + word + "-" + time + end);
		for (int number = 2; Files.exists(target); number++) {
			target = file.resolveSibling(stem + "-" + word + "-" + time + "-" + number + end);
		}
		return target;
	}

	/** Lets the workspace see a file and opens it, instead of the welcome page; {@return the editor, or {@code null}} */
	static IEditorPart open(IWorkbenchPage page, Path file) {
		refresh(file);
		leaveWelcome(page);
		try {
			for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				if (each.exists()) {
					return IDE.openEditor(page, each);
				}
			}
			return IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
		} catch (PartInitException e) {
			ILog.of(FileNames.class).log(e.getStatus());
			return null;
		}
	}

	/** {@return whether a file is open with something unsaved} */
	static boolean isDirty(IWorkbenchPage page, Path file) {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			if (editor != null && editor.isDirty() && editor.getEditorInput() instanceof IURIEditorInput input
					&& file.toUri().equals(input.getURI())) {
				return true;
			}
		}
		return false;
	}

	/** Closes the welcome page, which would hide what is opened. */
	static void leaveWelcome(IWorkbenchPage page) {
		IIntroManager welcome = page.getWorkbenchWindow().getWorkbench().getIntroManager();
		welcome.closeIntro(welcome.getIntro());
	}

	/** Lets the workspace see a file that was written. */
	static void refresh(Path file) {
		for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			try {
				each.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				ILog.of(FileNames.class).log(e.getStatus());
			}
		}
	}
}
