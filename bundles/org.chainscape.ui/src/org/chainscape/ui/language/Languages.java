package org.chainscape.ui.language;

import java.io.IOException;
import java.nio.file.Path;

import org.chainscape.model.text.Language;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The language the studio speaks, and the one it is to speak from the next start on. */
public final class Languages {

	/**
	 * System property with the file of the choice. Only a start script sets it, and only where it asks that file: not where the language was
	 * given to it for this start.
	 */
	public static final String FILE = "chainscape.language.file";

	private Languages() {
	}

	/** {@return the language the studio speaks now} */
	public static Language current() {
		return UiTexts.language();
	}

	/** {@return whether a choice has an effect: not where this start was told its language, nor inside somebody else's Eclipse} */
	public static boolean switchable() {
		return System.getProperty(FILE) != null;
	}

	/** {@return what was chosen last; the language of the machine where nothing was} */
	public static LanguageChoice chosen() {
		if (!switchable()) {
			return LanguageChoice.SYSTEM;
		}
		try {
			return file().read();
		} catch (IOException e) {
			Problems.log(UiTexts.text("language.unreadable", file().path()), e);
			return LanguageChoice.SYSTEM;
		}
	}

	/**
	 * Writes down a choice and offers to start the studio anew, which asks about unsaved work first. Who says no, or stops at a file that is
	 * not saved, has the new language at the next start.
	 *
	 * @param shell the window to ask over
	 * @param choice what was chosen
	 */
	public static void choose(Shell shell, LanguageChoice choice) {
		if (!switchable() || choice == chosen()) {
			return;
		}
		try {
			file().write(choice);
		} catch (IOException e) {
			String message = UiTexts.text("language.unwritable", file().path());
			Problems.log(message, e);
			MessageDialog.openError(shell, UiTexts.text("language"), message);
			return;
		}
		if (askToRestart(shell, choice)) {
			PlatformUI.getWorkbench().restart();
		}
	}

	private static boolean askToRestart(Shell shell, LanguageChoice choice) {
		String[] buttons = { UiTexts.text("language.restart"), UiTexts.text("language.later") };
		String question = UiTexts.text("language.question", choice.label());
		MessageDialog dialog = new MessageDialog(shell, UiTexts.text("language"), null, question, MessageDialog.QUESTION, buttons, 0);
		return dialog.open() == IDialogConstants.OK_ID;
	}

	private static LanguageFile file() {
		return new LanguageFile(Path.of(System.getProperty(FILE)));
	}
}
