package org.chainscape.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.safety.SafetyTexts;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Asks what is to become of unsaved work when its file was changed by somebody else. */
final class DiskQuestion {

	/** What the user wants. */
	enum Answer {
		/** What is unsaved here holds; saving replaces what is on disk. */
		MINE,
		/** What is on disk holds. */
		THEIRS,
		/** What is unsaved here goes to another file. */
		SAVE_AS,
		/** To see the differences first. */
		COMPARE,
		/** To decide later. */
		LATER
	}

	/** The command that compares, of a bundle above this one, with the parameter that names the other side. */
	private static final String COMPARE = "org.chainscape.ui.compareWith";
	private static final String SOURCE = COMPARE + ".source";

	private final ChainEditor editor;

	DiskQuestion(ChainEditor editor) {
		this.editor = editor;
	}

	/** Asks, and does what is wanted unless that is to keep what is unsaved. */
	Answer ask() {
		List<Answer> answers = new ArrayList<>(List.of(Answer.MINE, Answer.THEIRS));
		List<String> labels = new ArrayList<>(List.of(SafetyTexts.get("disk.mine"), SafetyTexts.get("disk.theirs")));
		if (command().isDefined()) {
			answers.add(Answer.COMPARE);
			labels.add(SafetyTexts.get("disk.compare"));
		}
		answers.add(Answer.SAVE_AS);
		labels.add(SafetyTexts.get("disk.saveAs"));
		MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), SafetyTexts.get("disk.title"), null,
				SafetyTexts.get("disk.save", editor.getEditorInput().getName()), MessageDialog.QUESTION, 0, labels.toArray(String[]::new));
		int pressed = dialog.open();
		Answer answer = pressed < 0 || pressed >= answers.size() ? Answer.LATER : answers.get(pressed);
		switch (answer) {
		case THEIRS -> editor.later(editor::reload);
		case SAVE_AS -> editor.later(editor::doSaveAs);
		case COMPARE -> editor.later(this::compare);
		default -> {
			// Nothing to do now.
		}
		}
		return answer;
	}

	private Command command() {
		return editor.getSite().getService(ICommandService.class).getCommand(COMPARE);
	}

	private void compare() {
		editor.getSite().getPage().activate(editor);
		try {
			editor.getSite().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command(), Map.of(SOURCE, "saved")), null);
		} catch (CommandException e) {
			ILog.of(DiskQuestion.class).error(SafetyTexts.get("disk.compare"), e);
		}
	}
}
