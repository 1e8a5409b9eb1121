package org.chainscape.ui.imports.wizard;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.chainscape.ui.imports.ImportRequest;
import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the block on the clipboard: asks what its columns are, and tries it like a file. */
public final class PasteTableHandler extends AbstractHandler {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm");

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		Object text;
		try {
			text = clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		if (!(text instanceof String block) || !block.contains("\t") && !block.strip().contains("\n")) {
			MessageDialog.openInformation(shell, ImportTexts.text("paste.title"), ImportTexts.text("paste.none"));
			return null;
		}
		WizardOpening.open(event, wizard -> {
			if (wizard.model().target() == null) {
				MessageDialog.openInformation(shell, ImportTexts.text("paste.title"), ImportTexts.text("paste.noChain"));
				return false;
			}
			wizard.paste(new ImportRequest.Block(ImportTexts.text("paste.name", LocalDateTime.now().format(TIME)), block));
			return true;
		});
		return null;
	}
}
