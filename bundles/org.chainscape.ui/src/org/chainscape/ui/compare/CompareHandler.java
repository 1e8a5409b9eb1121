package org.chainscape.ui.compare;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.chainscape.ui.Problems;
import org.chainscape.ui.launch.FileOpening;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Compares the chain file that is meant with another version of it. */
public final class CompareHandler extends AbstractHandler {

	private static final String COMMAND = "org.chainscape.ui.compareWith";
	private static final String SOURCE = COMMAND + ".source";
	private static final String FILE = COMMAND + ".file";
	private static final String KEY = COMMAND + ".key";
	/** Two files that are selected are compared with each other. */
	private static final String SELECTED = "selected";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String word = event.getParameter(SOURCE) == null ? VersionSources.FILE.name() : event.getParameter(SOURCE);
		if (word.equals(SELECTED)) {
			MeantFile.two(event).ifPresentOrElse(both -> open(page, VersionSources.of(both.get(0)), both.get(1)),
				() -> MessageDialog.openInformation(shell, CompareTexts.text("dialog.title"), CompareTexts.text("none.two")));
			return null;
		}
		VersionSources source = VersionSources.of(word);
		if (event.getParameter(FILE) != null) {
			named(shell, page, source, event.getParameter(FILE), event.getParameter(KEY));
			return null;
		}
		IFile file = MeantFile.of(event).orElse(null);
		if (file == null) {
			MessageDialog.openInformation(shell, CompareTexts.text("dialog.title"), CompareTexts.text("none.chain"));
			return null;
		}
		choose(shell, source, file).ifPresent(version -> open(page, new CompareInput(new Picked(source, version), null, file)));
		return null;
	}

	/** Shows what the file has that a version of it has not; of unsaved work, what it has that the file on disk has not. */
	private static void named(Shell shell, IWorkbenchPage page, VersionSources source, String path, String key) {
		FileOpening.find(new File(path), file -> {
			try {
				Optional<Version> version = source.again(file, String.valueOf(key));
				if (version.isEmpty()) {
					MessageDialog.openInformation(shell, CompareTexts.text("dialog.title"), CompareTexts.text("version.gone"));
					return;
				}
				Picked picked = new Picked(source, version.get());
				Picked disk = new Picked(VersionSources.SAVED, VersionSources.SAVED.find(file).get(0));
				open(page, source == VersionSources.UNSAVED ? new CompareInput(disk, picked, file) : new CompareInput(picked, null, file));
			} catch (IOException | CoreException e) {
				String sentence = CompareTexts.text("source.unreadable", source.label(), e.getLocalizedMessage());
				StatusManager.getManager().handle(Problems.status(sentence, e), StatusManager.SHOW | StatusManager.LOG);
			}
		});
	}

	/** {@return the version somebody chose; empty if none, or there are none} */
	static Optional<Version> choose(Shell shell, VersionSources source, IFile file) {
		try {
			List<Version> versions = versions(source, file);
			if (source == VersionSources.SAVED) {
				return Optional.of(versions.get(0));
			}
			if (versions.isEmpty() && source != VersionSources.FILE) {
				MessageDialog.openInformation(shell, source.label(), source.none());
				return Optional.empty();
			}
			return new VersionDialog(shell, source, versions).choose();
		} catch (PublishException e) {
			StatusManager.getManager().handle(Problems.status(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	/** A long history is looked through beside the user interface. */
	private static List<Version> versions(VersionSources source, IFile file) throws PublishException {
		List<Version> versions = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					monitor.beginTask(CompareTexts.text("dialog.looking"), IProgressMonitor.UNKNOWN);
					versions.addAll(source.versions(file));
				} catch (PublishException e) {
					throw new InvocationTargetException(e, e.getMessage());
				}
			});
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof PublishException problem ? problem : new PublishException(String.valueOf(e.getCause()), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return versions;
	}

	/**
	 * Opens the comparison of a file with another file, or an earlier state of it that lies in one.
	 *
	 * @param page where
	 * @param version the earlier version
	 * @param file the file
	 */
	public static void open(IWorkbenchPage page, Version version, IFile file) {
		open(page, new CompareInput(new Picked(VersionSources.FILE, version), null, file));
	}

	/** What is open already comes to the front and is compared anew. */
	private static void open(IWorkbenchPage page, CompareInput input) {
		try {
			IEditorPart known = page.findEditor(input);
			page.openEditor(input, CompareEditor.ID);
			if (known instanceof CompareEditor editor) {
				editor.load();
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Problems.status(e.getLocalizedMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public boolean isEnabled() {
		return PlatformUI.isWorkbenchRunning();
	}
}
