package org.chainscape.ui.imports.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for table files and opens the wizard that makes a new chain of them, in a project of the workspace. */
public final class ImportNewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(ImportTexts.text("new.choose"));
		dialog.setFilterExtensions(new String[] {"*.xlsx;*.xlsm;*.xls;*.csv;*.tsv;*.txt", "*"});
		dialog.setFilterNames(new String[] {ImportTexts.text("new.tables"), ImportTexts.text("new.all")});
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			List<Path> files = Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
			ImportTablesWizard wizard = new ImportTablesWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			wizard.intoNew(freeFile(files.get(0)));
			wizard.choose(files);
			WizardDialog shown = new WizardDialog(window.getShell(), wizard);
			WizardOpening.size(shown);
			if (shown.open() == WizardDialog.OK) {
				window.getWorkbench().getIntroManager().closeIntro(window.getWorkbench().getIntroManager().getIntro());
			}
		}
		return null;
	}

	/** A file named after the table that is not there yet, in the project of one's own chains. */
	private static Path freeFile(Path table) throws ExecutionException {
		try {
			var project = Workspace.ensure(org.eclipse.core.runtime.Path.ROOT.append(UiTexts.text("newchain.place.default")),
				new NullProgressMonitor());
			Path folder = project.getLocation().toFile().toPath();
			Files.createDirectories(folder);
			String stem = table.getFileName().toString().replaceFirst("\\.[^.]*$", "");
			Path file = folder.resolve(stem + '.' + Workspace.EXTENSION);
			for (int number = 2; Files.exists(file); number++) {
				file = folder.resolve(stem + ' ' + number + '.' + Workspace.EXTENSION);
			}
			return file;
		} catch (CoreException | IOException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
	}
}
