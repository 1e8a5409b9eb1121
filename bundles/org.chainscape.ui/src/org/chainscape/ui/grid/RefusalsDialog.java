package org.chainscape.ui.grid;

import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridEdit;
import org.chainscape.tabular.grid.GridEdit.Refusal;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists the cells that refuse a change, one by one, before the others are changed. */
final class RefusalsDialog extends TitleAreaDialog {

	private static final int[] WIDTHS = {70, 150, 170, 420};
	private static final Point SIZE = new Point(880, 460);

	private final String title;
	private final Grid grid;
	private final GridEdit edit;

	RefusalsDialog(Shell shell, String title, Grid grid, GridEdit edit) {
		super(shell);
		this.title = title;
		this.grid = grid;
		this.edit = edit;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiTexts.text("grid.refusals", Integer.toString(edit.refusals().size())));
		setMessage(edit.isEmpty() ? UiTexts.text("grid.refusals.none")
			: edit.made().isEmpty() ? UiTexts.text("grid.refusals.what", Integer.toString(edit.cells()))
				: UiTexts.text("grid.refusals.made", Integer.toString(edit.cells()), Integer.toString(edit.made().size())));
		Composite area = (Composite) super.createDialogArea(parent);
		Table list = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI);
		list.setHeaderVisible(true);
		list.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(list);
		String[] heads = {"grid.refusals.row", "grid.refusals.column", "grid.refusals.text", "grid.refusals.reason"};
		for (int i = 0; i < heads.length; i++) {
			TableColumn column = new TableColumn(list, SWT.NONE);
			column.setText(UiTexts.text(heads[i]));
			column.setWidth(WIDTHS[i]);
		}
		list.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			item.setText(texts(edit.refusals().get(list.indexOf(item))));
		});
		list.setItemCount(edit.refusals().size());
		return area;
	}

	private String[] texts(Refusal refusal) {
		String row = refusal.row() < grid.rowCount() ? Integer.toString(refusal.row() + 1) : UiTexts.text("grid.refusals.new",
			Integer.toString(refusal.row() + 1));
		String column = refusal.column() < grid.columns().size() ? grid.columns().get(refusal.column()).label() : "–";
		return new String[] {row, column, refusal.text().replace('\n', ' '), refusal.reason()};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (edit.isEmpty()) {
			createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("grid.close"), true);
		} else {
			createButton(parent, IDialogConstants.OK_ID, UiTexts.text("grid.refusals.rest"), true);
			createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("grid.cancel"), false);
		}
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}
}
