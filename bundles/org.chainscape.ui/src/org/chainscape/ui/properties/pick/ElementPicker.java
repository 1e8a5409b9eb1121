package org.chainscape.ui.properties.pick;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.tabular.form.Candidates;
import org.chainscape.tabular.form.Candidates.Candidate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for an element by a search that does not mind how many there are. */
public final class ElementPicker extends Dialog {

	private static final int MOST = 300;
	private static final int WIDTH = 560;
	private static final int ROWS = 14;
	private static final int DELAY_MS = 120;

	private final String title;
	private final Candidates candidates;
	private final RecentChoices recent;
	private final Collection<?> excluded;
	private List<Candidate> found = List.of();
	private Text field;
	private Table list;
	private Label count;
	private EObject chosen;

	/**
	 * Prepares to ask.
	 *
	 * @param shell parent
	 * @param title what is asked for
	 * @param candidates finds elements
	 * @param recent what was chosen lately; what is chosen is added
	 * @param excluded what is not offered
	 */
	public ElementPicker(Shell shell, String title, Candidates candidates, RecentChoices recent, Collection<?> excluded) {
		super(shell);
		this.title = title;
		this.candidates = candidates;
		this.recent = recent;
		this.excluded = excluded;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Asks.
	 *
	 * @return what was chosen; empty if the dialog was left
	 */
	public Optional<EObject> ask() {
		return open() == Window.OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(GridLayoutFactory.swtDefaults().margins(10, 10).create());
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(PropertyTexts.get("pick.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
		new TableColumn(list, SWT.LEFT).setWidth(WIDTH * 2 / 5);
		new TableColumn(list, SWT.LEFT).setWidth(WIDTH * 3 / 5);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getItemHeight() * ROWS).applyTo(list);
		list.addListener(SWT.SetData, this::fill);
		list.addListener(SWT.Selection, event -> choose());
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		Runnable search = this::search;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(DELAY_MS, search));
		field.addListener(SWT.KeyDown, this::key);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, PropertyTexts.get("pick.choose"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, PropertyTexts.get("pick.cancel"), false);
		search();
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= found.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		Candidate candidate = found.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(new String[] {candidate.label(), candidate.detail()});
		item.setImage(Icons.image(candidate.element().eClass()));
		item.setForeground(1, list.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
	}

	/** The arrows go through the list while one types. */
	private void key(Event event) {
		int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (by != 0 && !found.isEmpty()) {
			list.setSelection(Math.max(0, Math.min(found.size() - 1, list.getSelectionIndex() + by)));
			list.showSelection();
			choose();
			event.doit = false;
		}
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		found = candidates.find(field.getText(), recent.list(), excluded, MOST);
		list.setItemCount(found.size());
		list.clearAll();
		if (!found.isEmpty()) {
			list.setSelection(0);
		}
		count.setText(found.isEmpty() ? PropertyTexts.get("pick.nothing")
			: PropertyTexts.get(found.size() < MOST ? "pick.count" : "pick.many", Integer.toString(found.size())));
		choose();
	}

	private void choose() {
		chosen = list.getSelectionIndex() < 0 ? null : found.get(list.getSelectionIndex()).element();
		getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
	}

	@Override
	protected void okPressed() {
		if (chosen != null) {
			recent.add(chosen);
			super.okPressed();
		}
	}
}
