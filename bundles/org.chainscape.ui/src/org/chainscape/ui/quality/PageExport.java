package org.chainscape.ui.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.page.QualityPage;
import org.chainscape.store.AtomicFile;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.OpenChain;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes what is shown as a page, where the user wants it, and opens it. */
final class PageExport {

	private PageExport() {
	}

	static void run(Shell shell, OpenChain chain, QualityReport report, Assessment part) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(UiTexts.text("quality.export"));
		dialog.setFilterExtensions(new String[] {"*.html"});
		dialog.setFilterNames(new String[] {UiTexts.text("quality.export.filter")});
		dialog.setOverwrite(true);
		dialog.setFileName(UiTexts.text("quality.export.name", chain.name().replaceFirst("\\.chain$", "")) + ".html");
		if (chain.file() != null && chain.file().getLocation() != null) {
			dialog.setFilterPath(chain.file().getLocation().removeLastSegments(1).toOSString());
		}
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path target = Path.of(chosen);
		byte[] page = QualityPage.write(report, part).getBytes(StandardCharsets.UTF_8);
		try {
			AtomicFile.write(target, stream -> stream.write(page));
			refresh(target);
		} catch (IOException | CoreException e) {
			String sentence = UiTexts.text("quality.export.failed", chosen);
			ErrorDialog.openError(shell, UiTexts.text("quality.export"), sentence, Problems.status(String.valueOf(e.getMessage()), e));
			return;
		}
		Program.launch(chosen);
	}

	/** The project tree is to show the new file. */
	private static void refresh(Path target) throws CoreException {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}
}
