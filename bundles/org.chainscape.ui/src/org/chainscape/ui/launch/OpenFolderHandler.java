package org.chainscape.ui.launch;

import java.nio.file.Path;

import org.chainscape.ui.UiTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a folder of the disk as a project, at its place, and opens its first chain file. */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN | SWT.SHEET);
		dialog.setText(UiTexts.text("open.folder"));
		dialog.setMessage(UiTexts.text("open.folder.what"));
		String chosen = dialog.open();
		if (chosen != null) {
			new FolderOpening(Path.of(chosen)).schedule();
		}
		return null;
	}
}
