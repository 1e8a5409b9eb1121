package org.chainscape.ui.imports.wizard;

import org.chainscape.tabular.load.ImportReport;
import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.tabular.load.TableReport;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What became of the rows, table by table and in all: read is the sum of the four others. */
final class CountsTable {

	private Table table;
	private Font bold;

	Table create(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		table.setHeaderVisible(true);
		Rows.column(table, "counts.table", 220, false);
		Rows.column(table, "counts.kind", 130, false);
		Rows.column(table, "counts.read", 100, true);
		for (RowOutcome outcome : RowOutcome.values()) {
			Rows.column(table, "counts.read", 130, true).setText(outcome.label(UiTexts.language()));
		}
		return table;
	}

	void show(ImportReport report) {
		table.removeAll();
		for (TableReport each : report.tables()) {
			String name = each.sheet().isEmpty() ? each.file() : each.file() + " › " + each.sheet();
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] {name, each.kind().label(UiTexts.language()), ImportTexts.count(each.read()),
				ImportTexts.count(each.imported()), ImportTexts.count(each.remarked()), ImportTexts.count(each.repeated()),
				ImportTexts.count(each.rejected())});
		}
		if (report.tables().size() > 1) {
			TableItem sum = new TableItem(table, SWT.NONE);
			sum.setFont(bold);
			sum.setText(new String[] {ImportTexts.text("counts.sum"), "", ImportTexts.count(report.read()),
				ImportTexts.count(report.count(RowOutcome.IMPORTED)), ImportTexts.count(report.count(RowOutcome.REMARKED)),
				ImportTexts.count(report.count(RowOutcome.REPEATED)), ImportTexts.count(report.count(RowOutcome.REJECTED))});
		}
	}
}
