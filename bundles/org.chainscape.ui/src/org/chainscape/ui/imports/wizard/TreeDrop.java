package org.chainscape.ui.imports.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chainscape.ui.Problems;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.TableSources;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/** Table files dropped on a chain in the project tree are imported into it. Dropped on a project they are copied, as any other file. */
public final class TreeDrop extends CommonDropAdapterAssistant {

	@Override
	public boolean isSupportedType(TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		return file(target) == null || !isSupportedType(type) ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		IFile chain = file(target);
		List<Path> tables = event.data instanceof String[] names
			? Arrays.stream(names).map(Path::of).filter(TableSources::isTable).toList() : List.of();
		if (chain == null || tables.isEmpty()) {
			return Problems.status(ImportTexts.text("drop.none"), null);
		}
		getShell().getDisplay().asyncExec(() -> {
			ImportTablesWizard wizard = new ImportTablesWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(chain));
			wizard.choose(tables);
			WizardDialog dialog = new WizardDialog(getShell(), wizard);
			WizardOpening.size(dialog);
			dialog.open();
		});
		return Status.OK_STATUS;
	}

	private static IFile file(Object target) {
		return target instanceof ChainEntry entry ? entry.file() : target instanceof IFile file && Workspace.isChainFile(file) ? file : null;
	}
}
