package org.chainscape.ui.compare;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Chooses one of the versions of a file. */
final class VersionDialog extends TitleAreaDialog {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
	private static final int BROWSE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 280;

	private final VersionSources source;
	private final List<Version> versions;
	private Table table;
	private Text field;
	private Version chosen;

	VersionDialog(Shell shell, VersionSources source, List<Version> versions) {
		super(shell);
		this.source = source;
		this.versions = versions;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return the version that is chosen; empty if none} */
	Optional<Version> choose() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CompareTexts.text("dialog.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(source.label());
		setMessage(CompareTexts.text(versions.isEmpty() ? "dialog.empty" : "dialog.message"));
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		field = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(CompareTexts.text("filter.search"));
		field.addListener(SWT.Modify, event -> fill());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		column("dialog.date", 150);
		column("dialog.label", 380);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		table.addListener(SWT.Selection, event -> update());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		fill();
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(CompareTexts.text(key));
		column.setWidth(width);
	}

	private void fill() {
		String words = field.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		for (Version version : versions) {
			String date = version.date() == null ? "" : TIME.format(version.date());
			if ((date + ' ' + version.label()).toLowerCase(Locale.ROOT).contains(words)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[] {date, version.label()});
				item.setData(version);
			}
		}
		if (table.getItemCount() > 0) {
			table.select(0);
		}
		update();
	}

	private void update() {
		chosen = table.getSelectionCount() == 0 ? null : (Version) table.getSelection()[0].getData();
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(chosen != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (source == VersionSources.FILE) {
			createButton(parent, BROWSE, CompareTexts.text("dialog.browse"), false);
		}
		super.createButtonsForButtonBar(parent);
		update();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == BROWSE) {
			browse();
		} else {
			super.buttonPressed(id);
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] {"*.chain", "*"});
		String path = dialog.open();
		if (path != null) {
			chosen = Version.of(Path.of(path));
			setReturnCode(OK);
			close();
		}
	}

	@Override
	protected void okPressed() {
		if (chosen != null) {
			super.okPressed();
		}
	}
}
