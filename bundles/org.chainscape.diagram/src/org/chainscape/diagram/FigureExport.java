package org.chainscape.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Edition;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Signs;
import org.chainscape.scene.Withheld;
import org.chainscape.store.AtomicFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes the open diagram as a figure, without badges and selection. */
final class FigureExport {

	private FigureExport() {
	}

	/**
	 * Asks for a file and writes the figure.
	 *
	 * @param shell parent of the dialogs
	 * @param session the document
	 * @param diagram the diagram
	 * @param folder folder offered first
	 */
	static void ask(Shell shell, EditSession session, Diagram diagram, Path folder) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(DiagramTexts.get("action.saveFigure"));
		FigureFormat[] formats = FigureFormat.values();
		dialog.setFilterExtensions(Arrays.stream(formats).map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(formats)
				.map(format -> DiagramTexts.get("export.filter." + format.extension())).toArray(String[]::new));
		dialog.setFilterPath(folder.toString());
		dialog.setFileName(new FileNames().of(DiagramTexts.name(diagram), diagram.getId()) + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(named(chosen, formats[Math.max(0, dialog.getFilterIndex())]));
			boolean unasked = !file.equals(Path.of(chosen)) && Files.exists(file);
			if (unasked && !MessageDialog.openQuestion(shell, dialog.getText(), DiagramTexts.get("export.overwrite", file.getFileName()))) {
				return;
			}
			try {
				SceneOptions options = session.options().plain().withSigns(askSigns(shell, session.options().signs()));
				write(session, diagram, file, options.withEdition(askEdition(shell, session, diagram, options)));
				showInWorkspace(file);
			} catch (IOException | IllegalArgumentException e) {
				MessageDialog.openError(shell, DiagramTexts.get("error.export"), e.getLocalizedMessage());
			}
		}
	}

	/**
	 * The file name with its extension. Not every platform changes the extension in the dialog when another kind of file is chosen there.
	 *
	 * @param chosen what the dialog answered
	 * @param format the kind chosen
	 * @return the name to write to
	 */
	static String named(String chosen, FigureFormat format) {
		Optional<FigureFormat> written = FigureFormat.of(Path.of(chosen));
		if (written.isEmpty()) {
			return chosen + '.' + format.extension();
		}
		// The dialog proposes SVG: whoever chooses another kind means that one.
		boolean proposed = written.get() == FigureFormat.SVG && format != FigureFormat.SVG;
		return proposed ? chosen.substring(0, chosen.length() - FigureFormat.SVG.extension().length()) + format.extension() : chosen;
	}

	/** A figure is clean unless somebody wants the signs that are on the screen in it. */
	private static Signs askSigns(Shell shell, Signs shown) {
		boolean any = shown.unsourced() || shown.stale();
		String[] answers = {DiagramTexts.get("export.clean"), DiagramTexts.get("export.signs")};
		return any && MessageDialog.open(MessageDialog.QUESTION, shell, DiagramTexts.get("action.saveFigure"),
				DiagramTexts.get("export.signs.question"), SWT.NONE, answers) == 1 ? shown.withNews(Map.of()) : Signs.NONE;
	}

	/** What nobody has verified and what has no source stays behind, unless somebody wants it with its mark. */
	private static Edition askEdition(Shell shell, EditSession session, Diagram diagram, SceneOptions options) {
		Withheld withheld = new SceneBuilder(options.withEdition(Edition.PUBLISHED)).withheld(diagram, session.index());
		String[] answers = {DiagramTexts.get("export.out"), DiagramTexts.get("export.marked")};
		boolean marked = !withheld.isEmpty() && MessageDialog.open(MessageDialog.QUESTION, shell, DiagramTexts.get("action.saveFigure"),
				DiagramTexts.get("export.reserved.question", withheld.statements().size()), SWT.NONE, answers) == 1;
		return marked ? new Edition(Edition.Reserved.MARKED, true, "") : Edition.PUBLISHED;
	}

	private static void showInWorkspace(Path file) {
		for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			try {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				// The figure is written; only the workspace does not know it yet.
				ILog.of(FigureExport.class).log(e.getStatus());
			}
		}
	}

	/**
	 * Writes a figure; the file is replaced as a whole or not at all.
	 *
	 * @param session the document
	 * @param diagram the diagram
	 * @param file a file with the extension of a format
	 * @param options how it is drawn and for whom
	 * @throws IOException if it cannot be written
	 * @throws IllegalArgumentException if a PNG would have too many pixels
	 */
	static void write(EditSession session, Diagram diagram, Path file, SceneOptions options) throws IOException {
		Scene scene = new SceneBuilder(options).build(diagram, session.index());
		FigureFormat format = FigureFormat.of(file).orElse(FigureFormat.SVG);
		AtomicFile.write(file, stream -> format.write(scene, FigureSettings.natural(FigureSettings.PRINT), stream));
	}
}
