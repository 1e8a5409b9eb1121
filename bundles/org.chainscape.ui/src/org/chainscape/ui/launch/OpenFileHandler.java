package org.chainscape.ui.launch;

import java.io.File;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a chain file from anywhere on the disk. Outside the workspace it is linked at its place, not copied. */
public final class OpenFileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN | SWT.SHEET);
		dialog.setText(UiTexts.text("open.file"));
		dialog.setFilterExtensions(new String[] {"*." + Workspace.EXTENSION, "*"});
		dialog.setFilterNames(new String[] {UiTexts.text("open.filter"), UiTexts.text("open.filter.all")});
		String chosen = dialog.open();
		if (chosen != null) {
			new FileOpening(new File(chosen)).schedule();
		}
		return null;
	}
}
