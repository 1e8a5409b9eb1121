package org.chainscape.ui.imports.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that imports tables; its parameter names files, one a line. */
public final class ImportTablesHandler extends AbstractHandler {

	private static final String FILES = "org.chainscape.ui.importTables.files";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String files = event.getParameter(FILES);
		List<Path> chosen = files == null ? List.of() : Arrays.stream(files.split("\n")).filter(name -> !name.isBlank()).map(Path::of).toList();
		WizardOpening.open(event, wizard -> {
			wizard.choose(chosen);
			return true;
		});
		return null;
	}
}
