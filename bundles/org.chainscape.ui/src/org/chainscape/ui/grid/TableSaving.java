package org.chainscape.ui.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.chainscape.store.AtomicFile;
import org.chainscape.tabular.export.CsvTable;
import org.chainscape.tabular.export.WayBack;
import org.chainscape.tabular.export.Workbook;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.mapping.MappingFile;
import org.chainscape.ui.UiTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes the table that is shown to a file: the rows and columns that are to be seen, in their order. */
final class TableSaving {

	private final Shell shell;
	private final Consumer<String> says;

	TableSaving(Shell shell, Consumer<String> says) {
		this.shell = shell;
		this.says = says;
	}

	void save(Grid grid, String file) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(UiTexts.text("grid.export"));
		dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
		dialog.setFilterNames(new String[] {UiTexts.text("grid.export.xlsx"), UiTexts.text("grid.export.csv")});
		dialog.setFileName(UiTexts.text("grid.export.name", file.replaceFirst("\\.chain$", ""), grid.kind().label(UiTexts.language())
			.replace('×', 'x')) + ".xlsx");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path target = Path.of(dialog.getFilterIndex() == 1 && chosen.endsWith(".xlsx") ? chosen.replaceFirst("xlsx$", "csv") : chosen);
			BusyIndicator.showWhile(shell.getDisplay(), () -> write(grid, target));
		}
	}

	private void write(Grid shown, Path file) {
		Grid grid = WayBack.ready(shown);
		WayBack back = new WayBack(file.getFileName().toString(), UiTexts.language());
		boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
		try {
			AtomicFile.write(file, stream -> {
				if (csv) {
					CsvTable.write(grid, stream);
				} else {
					Workbook.write(List.of(grid), List.of(), stream, UiTexts.language()).forEach(says);
				}
			});
			if (csv) {
				back.csv(file.getFileName().toString(), grid);
			} else {
				back.workbook(file.getFileName().toString(), List.of(grid));
			}
			byte[] mapping = MappingFile.write(back.mapping()).getBytes(StandardCharsets.UTF_8);
			AtomicFile.write(file.resolveSibling(file.getFileName() + MappingFile.EXTENSION), stream -> stream.write(mapping));
			says.accept(UiTexts.text("grid.exported", file));
		} catch (IOException e) {
			says.accept(UiTexts.text("grid.export.failed", file.getFileName(), String.valueOf(e.getMessage())));
		}
	}
}
