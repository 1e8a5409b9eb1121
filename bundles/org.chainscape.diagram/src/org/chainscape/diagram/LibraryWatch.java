package org.chainscape.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

import org.chainscape.diagram.library.ForeignElementException;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.query.Libraries;
import org.chainscape.scene.FontMissingException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Notices when a library of the open document was saved elsewhere, and opens libraries for those who want to change what is in them. */
final class LibraryWatch {

	private final ChainEditor editor;
	private EditSession known;
	private Map<Path, FileTime> times = Map.of();

	LibraryWatch(ChainEditor editor) {
		this.editor = editor;
	}

	/** Has the libraries read again if one of their files is not what it was. */
	void compare() {
		EditSession session = editor.session();
		Map<Path, FileTime> now = session == null ? Map.of() : times(session);
		boolean changed = session != null && session == known && !now.equals(times);
		known = session;
		times = now;
		if (changed) {
			editor.readLibraries();
			times = times(session);
		}
	}

	private static Map<Path, FileTime> times(EditSession session) {
		Libraries libraries = Libraries.of(session.document());
		Map<Path, FileTime> times = new HashMap<>();
		libraries.documents().stream().filter(library -> library.eResource() != null)
				.forEach(library -> add(library.eResource().getURI(), times));
		libraries.problems().forEach(problem -> add(problem.file(), times));
		return times;
	}

	private static void add(URI uri, Map<Path, FileTime> times) {
		if (uri.isFile()) {
			Path file = Path.of(uri.toFileString());
			times.put(file, time(file));
		}
	}

	private static FileTime time(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}

	/** Says why something was not changed, and offers to go where it can be. */
	void refuse(RuntimeException failure) {
		ForeignElementException foreign = failure instanceof ForeignElementException refused ? refused : null;
		if (foreign == null || foreign.file().isEmpty()) {
			MessageDialog.openError(editor.getSite().getShell(), DiagramTexts.get("error.step"), sentence(failure));
			return;
		}
		MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), DiagramTexts.get("library.title"), null,
				foreign.getLocalizedMessage(), MessageDialog.INFORMATION, 0, DiagramTexts.get("library.open"), DiagramTexts.get("library.close"));
		if (dialog.open() == 0) {
			open(editor.getSite().getPage(), foreign.file().get(), foreign.id().orElse(null));
		}
	}

	private static String sentence(RuntimeException failure) {
		return failure instanceof FontMissingException font ? font.message(DiagramTexts.language())
			: String.valueOf(failure.getLocalizedMessage());
	}

	private static void open(IWorkbenchPage page, Path file, String id) {
		try {
			IEditorPart opened = IDE.openEditor(page, file.toUri(), ChainEditor.ID, true);
			if (opened instanceof ChainEditor library && id != null) {
				library.goTo(id);
			}
		} catch (PartInitException e) {
			ILog.of(LibraryWatch.class).log(e.getStatus());
		}
	}
}
