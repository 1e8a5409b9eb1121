package org.chainscape.ui.compare;

import java.util.List;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.chainscape.ui.Problems;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Compares the chain file that is meant with another version of it. */
public final class CompareHandler extends AbstractHandler {

	private static final String SOURCE = "org.chainscape.ui.compareWith.source";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IFile file = MeantFile.of(event).orElse(null);
		if (file == null) {
			MessageDialog.openInformation(shell, CompareTexts.text("dialog.title"), CompareTexts.text("none.chain"));
			return null;
		}
		String word = event.getParameter(SOURCE);
		VersionSources source = VersionSources.of(word == null ? VersionSources.FILE.name() : word);
		choose(shell, source, file).ifPresent(version -> open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), version, file));
		return null;
	}

	/** {@return the version somebody chose; empty if none, or there are none} */
	static Optional<Version> choose(Shell shell, VersionSources source, IFile file) {
		try {
			List<Version> versions = source.versions(file);
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

	/**
	 * Opens the comparison of a file with an earlier version.
	 *
	 * @param page where
	 * @param version the earlier version
	 * @param file the file
	 */
	public static void open(IWorkbenchPage page, Version version, IFile file) {
		try {
			page.openEditor(new CompareInput(version, file), CompareEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Problems.status(e.getLocalizedMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public boolean isEnabled() {
		return PlatformUI.isWorkbenchRunning();
	}
}
