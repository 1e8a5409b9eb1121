package org.chainscape.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks once whether files may be replaced. */
public final class Replacing {

	private static final int FEW = 6;

	private Replacing() {
	}

	/**
	 * Asks.
	 *
	 * @param shell the window
	 * @param title title of the question
	 * @param files the files that are there, at least one
	 * @return whether they may be replaced
	 */
	public static boolean ask(Shell shell, String title, List<Path> files) {
		String[] answers = {PublishTexts.text("replace.yes"), PublishTexts.text("replace.no")};
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, question(files), SWT.NONE, answers) == IDialogConstants.OK_ID;
	}

	/** The question with the names of the first few files. */
	static String question(List<Path> files) {
		String names = files.stream().limit(FEW).map(file -> "    " + file.getFileName()).collect(Collectors.joining("\n"));
		String more = files.size() > FEW ? "\n    …" : "";
		return PublishTexts.text("replace.question", files.size(), names + more);
	}
}
