package org.chainscape.ui.imports.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.tabular.mapping.MappingException;
import org.chainscape.tabular.sheet.SheetException;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.SourceTables;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the tables of the open chain again, by the mapping of the last import: the wizard opens with the trial. */
public final class ReimportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		WizardOpening.open(event, wizard -> prepare(wizard, shell));
		return null;
	}

	private static boolean prepare(ImportTablesWizard wizard, Shell shell) {
		SourceTables tables = wizard.sourceTables().orElse(null);
		if (tables == null || tables.tables().isEmpty()) {
			String why = ImportTexts.text(tables == null ? "again.noChain" : "again.never");
			MessageDialog.openInformation(shell, ImportTexts.text("again.title"), why);
			return false;
		}
		Optional<Path> mapping = tables.mapping(wizard.model().target().file());
		wizard.repeat(mapping.orElse(null), tables.files());
		if (!tables.lost().isEmpty()) {
			MessageDialog.openInformation(shell, ImportTexts.text("again.title"),
				ImportTexts.text("again.lost", String.join(ImportTexts.text("and"), tables.lost())));
			return true;
		}
		return mapping.isEmpty() || read(wizard, shell);
	}

	/** Reads the heads of the tables, so that the wizard can begin with the trial. */
	private static boolean read(ImportTablesWizard wizard, Shell shell) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					wizard.model().prepare();
				} catch (SheetException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				} catch (MappingException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			MessageDialog.openError(shell, ImportTexts.text("again.title"), e.getMessage());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
