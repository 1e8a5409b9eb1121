package org.chainscape.diagram.safety;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Compares versions of files by the command that does, which is of a bundle above this one and may be missing. */
final class Comparing {

	private static final String COMPARE = "org.chainscape.ui.compareWith";

	private final IWorkbenchPage page;

	Comparing(IWorkbenchPage page) {
		this.page = page;
	}

	/** {@return whether there is such a command} */
	boolean isPossible() {
		return command().isDefined();
	}

	private Command command() {
		return page.getWorkbenchWindow().getService(ICommandService.class).getCommand(COMPARE);
	}

	/** Opens the comparison of a file with a version; the source is a word of the command, the key what finds the version there. */
	void open(String source, Path file, String key) {
		FileNames.leaveWelcome(page);
		Map<String, String> what = Map.of(COMPARE + ".source", source, COMPARE + ".file", file.toString(), COMPARE + ".key", key);
		try {
			page.getWorkbenchWindow().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command(), what), null);
		} catch (CommandException e) {
			ILog.of(Comparing.class).error(SafetyTexts.get("recovery.compare"), e);
		}
	}
}
