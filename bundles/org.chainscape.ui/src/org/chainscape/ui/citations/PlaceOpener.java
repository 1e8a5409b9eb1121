package org.chainscape.ui.citations;

import java.nio.file.Path;

import org.chainscape.analysis.sources.CitedPlace;
import org.chainscape.analysis.sources.SourceFile;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Goes to a cited place: texts and PDF files in the studio, everything else in the program of the system. */
final class PlaceOpener {

	private final IWorkbenchPage page;
	private final Locating locating;

	/** Lets somebody say where a file is. */
	interface Locating {

		/**
		 * Asks for the file of a source and keeps its place.
		 *
		 * @param source a source whose file is not where it was
		 * @return whether it is known now
		 */
		boolean locate(Source source);

		/** {@return whether the place can be kept} */
		boolean canLocate();
	}

	PlaceOpener(IWorkbenchPage page, Locating locating) {
		this.page = page;
		this.locating = locating;
	}

	/**
	 * Opens a source.
	 *
	 * @param source the source
	 * @param place where to go
	 * @param folder the folder of the chain; {@code null} if it lies nowhere
	 */
	void open(Source source, CitedPlace place, Path folder) {
		SourceFile file = SourceFile.of(source, folder);
		switch (file.kind()) {
			case TEXT, PDF -> show(file.path(), place);
			case OTHER -> launch(file.path().toString());
			case WEB -> launch(file.address().toString());
			default -> missing(source, place, folder, file);
		}
	}

	private void show(Path file, CitedPlace place) {
		try {
			IEditorPart editor = IDE.openEditor(page, file.toUri(), SourceEditor.ID, true);
			if (editor instanceof SourceEditor viewer) {
				viewer.show(place);
			}
		} catch (PartInitException e) {
			Problems.log(file.toString(), e);
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), CitationTexts.get("open"),
				CitationTexts.get("file.unreadable", file.getFileName(), String.valueOf(e.getLocalizedMessage())));
		}
	}

	private void launch(String what) {
		if (!Program.launch(what)) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), CitationTexts.get("open"),
				CitationTexts.get("file.noProgram", what));
		}
	}

	private void missing(Source source, CitedPlace place, Path folder, SourceFile file) {
		String name = Labels.name(source, UiTexts.language());
		String sentence = file.kind() == SourceFile.Kind.MISSING ? CitationTexts.get("file.missing", name, file.path())
			: CitationTexts.get("file.nowhere", name);
		String[] buttons = locating.canLocate() ? new String[] {CitationTexts.get("locate"), CitationTexts.get("close")}
			: new String[] {CitationTexts.get("close")};
		MessageDialog dialog = new MessageDialog(page.getWorkbenchWindow().getShell(), CitationTexts.get("open"), null, sentence,
			MessageDialog.INFORMATION, 0, buttons);
		if (dialog.open() == 0 && locating.canLocate() && locating.locate(source)) {
			open(source, place, folder);
		}
	}
}
