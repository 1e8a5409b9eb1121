package org.chainscape.diagram.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.diagram.action.EditorAccess;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Table files dragged onto a diagram are imported by the wizard of the workbench, where there is one. */
final class TableDrop {

	private static final String IMPORT = "org.chainscape.ui.importTables";
	private static final String FILES = "org.chainscape.ui.importTables.files";
	private static final List<String> EXTENSIONS = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv");

	private TableDrop() {
	}

	/** {@return whether there are tables among the files, and somebody to import them} */
	static boolean drop(EditorAccess editor, String[] names) {
		List<String> tables = Arrays.stream(names).filter(TableDrop::isTable).toList();
		Command command = editor.site().getService(ICommandService.class).getCommand(IMPORT);
		if (tables.isEmpty() || !command.isDefined()) {
			return false;
		}
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command, Map.of(FILES, String.join("\n", tables)));
		// Once the drop is over: the wizard is a window of its own.
		editor.later(() -> run(editor, call));
		return true;
	}

	private static void run(EditorAccess editor, ParameterizedCommand call) {
		try {
			editor.site().getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException e) {
			ILog.of(TableDrop.class).error(String.valueOf(e.getMessage()), e);
		}
	}

	private static boolean isTable(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(lower::endsWith);
	}
}
