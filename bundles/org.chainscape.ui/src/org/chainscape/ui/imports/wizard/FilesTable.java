package org.chainscape.ui.imports.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chainscape.ui.Icon;
import org.chainscape.ui.imports.ImportModel;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.TableSources;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The table files that are to be imported: chosen, dropped, taken off. Each is looked into in the background. */
final class FilesTable {

	private static final int HEIGHT = 190;
	private static final int KIB = 1024;

	private final ImportModel model;
	private final Runnable changed;
	private Table table;
	private Button remove;
	private LocalResourceManager resources;

	FilesTable(ImportModel model, Runnable changed) {
		this.model = model;
		this.changed = changed;
	}

	Composite create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(body);
		resources = new LocalResourceManager(JFaceResources.getResources(), body);
		table = new Table(body, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Rows.column(table, "files.name", 260, false);
		Rows.column(table, "files.size", 90, true);
		Rows.column(table, "files.tables", 170, false);
		Rows.column(table, "files.note", 330, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		table.addListener(SWT.Selection, event -> remove.setEnabled(table.getSelectionCount() > 0));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		Rows.push(buttons, "files.add", this::browse);
		Rows.push(buttons, "files.folder", this::browseFolder);
		remove = Rows.push(buttons, "files.remove", this::remove);
		remove.setEnabled(false);
		accept(table);
		show();
		model.sources().files().forEach(this::look);
		return body;
	}

	private void accept(Table control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					add(Arrays.stream(names).map(Path::of).toList());
				}
			}
		});
	}

	private void browse() {
		FileDialog dialog = new FileDialog(table.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(ImportTexts.text("files.pick"));
		String all = String.join(";", TableSources.EXTENSIONS.stream().map(extension -> "*." + extension).toList());
		dialog.setFilterExtensions(new String[] {all, "*"});
		dialog.setFilterNames(new String[] {ImportTexts.text("files.filter"), ImportTexts.text("files.all")});
		if (dialog.open() != null) {
			add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(table.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(ImportTexts.text("files.pickFolder"));
		String chosen = dialog.open();
		if (chosen != null) {
			add(List.of(Path.of(chosen)));
		}
	}

	/** Adds files and what is in folders. */
	void add(List<Path> chosen) {
		try {
			model.sources().add(chosen).forEach(this::look);
		} catch (IOException e) {
			MessageDialog.openError(table.getShell(), ImportTexts.text("window"), ImportTexts.text("file.unreadable", e.getLocalizedMessage()));
		}
		show();
		changed.run();
	}

	private void remove() {
		model.sources().remove(Arrays.stream(table.getSelection()).map(item -> (Path) item.getData()).toList());
		remove.setEnabled(false);
		show();
		changed.run();
	}

	private void look(Path file) {
		if (model.opened(file) != null) {
			return;
		}
		Display display = table.getDisplay();
		Job job = Job.createSystem(ImportTexts.text("files.job", file.getFileName()), (ICoreRunnable) monitor -> {
			model.looked(file, ImportModel.look(file));
			if (!display.isDisposed()) {
				display.asyncExec(this::looked);
			}
		});
		job.schedule();
	}

	private void looked() {
		if (!table.isDisposed()) {
			show();
			changed.run();
		}
	}

	private void show() {
		table.setRedraw(false);
		table.removeAll();
		for (Path file : model.sources().files()) {
			ImportModel.Opened found = model.opened(file);
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(file);
			item.setText(0, file.getFileName().toString());
			item.setText(3, String.valueOf(file.getParent()));
			if (found == null) {
				item.setText(2, ImportTexts.text("files.reading"));
			} else {
				item.setText(1, size(found.size()));
				item.setText(2, tables(found));
				boolean bad = !found.problem().isEmpty();
				item.setText(3, bad ? found.problem() : note(file, found));
				item.setImage(bad ? resources.create(Icon.PROBLEM.descriptor()) : null);
			}
		}
		table.setRedraw(true);
	}

	private static String size(long bytes) {
		return bytes < KIB * KIB ? ImportTexts.count(Math.max(1, bytes / KIB)) + " KB" : String.format("%.1f MB", bytes / (double) KIB / KIB);
	}

	private static String tables(ImportModel.Opened found) {
		if (!found.problem().isEmpty()) {
			return "";
		}
		if (found.heads().isEmpty()) {
			return ImportTexts.text("files.empty");
		}
		String encoding = found.heads().get(0).encoding();
		return encoding.isEmpty() ? ImportTexts.text("files.sheets", found.heads().size()) : encoding;
	}

	private static String note(Path file, ImportModel.Opened found) {
		List<String> notices = found.heads().stream().flatMap(head -> head.notices().stream()).distinct().toList();
		return notices.isEmpty() ? String.valueOf(file.getParent()) : String.join(" ", notices);
	}
}
