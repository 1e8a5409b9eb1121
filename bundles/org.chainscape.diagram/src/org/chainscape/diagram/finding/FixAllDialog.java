package org.chainscape.diagram.finding;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.OutdatedFixException;
import org.chainscape.validation.mend.FixAll;
import org.chainscape.validation.mend.Preview;
import org.chainscape.validation.mend.PreviewLine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** Shows what mending all findings of a kind does, one line each, and does what is ticked as one step. */
public final class FixAllDialog extends TitleAreaDialog {

	private static final int[] WIDTHS = {190, 130, 190, 210};
	private static final String[] COLUMNS = {"all.element", "all.what", "all.before", "all.after"};
	private static final Point SIZE = new Point(820, 520);

	private final Mending mending;
	private final Finding example;
	private final String key;
	private final Map<Finding, List<PreviewLine>> lines = new LinkedHashMap<>();
	private String label = "";
	private Table table;
	private Label count;

	/**
	 * Prepares the dialog.
	 *
	 * @param parent parent
	 * @param mending the document
	 * @param example one of the findings
	 * @param key the kind of fix
	 */
	public FixAllDialog(Shell parent, Mending mending, Finding example, String key) {
		super(parent);
		this.mending = mending;
		this.example = example;
		this.key = key;
	}

	/** Works out what would be done, and opens if that is anything. */
	@Override
	public int open() {
		if (!wait(this::prepare)) {
			return CANCEL;
		}
		if (lines.isEmpty()) {
			MessageDialog.openInformation(getParentShell(), FindingTexts.get("all.title"), FindingTexts.get("fix.outdated"));
			return CANCEL;
		}
		return super.open();
	}

	private void prepare(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, FindingTexts.get("all.preparing"), 2);
		Map<Finding, Fix> fixes = mending.ofKind(example, key, progress.split(1));
		Function<Fix, List<PreviewLine>> preview = Preview.each(mending.session().document(), DiagramTexts.language());
		SubMonitor lined = progress.split(1).setWorkRemaining(fixes.size());
		fixes.forEach((finding, fix) -> {
			lined.split(1);
			label = finding.equals(example) || label.isEmpty() ? mending.label(fix) : label;
			List<PreviewLine> changes = preview.apply(fix);
			if (!changes.isEmpty()) {
				lines.put(finding, changes);
			}
		});
	}

	/** Runs something that takes a moment with the windows held, so that the document stays as it is. */
	private boolean wait(IRunnableWithProgress code) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(code);
			return true;
		} catch (InterruptedException cancelled) {
			return false;
		} catch (InvocationTargetException failure) {
			MessageDialog.openError(getParentShell(), FindingTexts.get("all.title"), String.valueOf(failure.getCause()));
			return false;
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		setHelpAvailable(false);
		shell.setText(FindingTexts.get("all.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(RuleTexts.title(example.ruleId(), DiagramTexts.language()));
		setMessage(FindingTexts.get("all.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(FindingTexts.get(COLUMNS[i]));
			column.setWidth(WIDTHS[i]);
		}
		lines.forEach(this::add);
		table.addListener(SWT.Selection, event -> count());
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		tick(area, "all.tick", true);
		tick(area, "all.untick", false);
		return area;
	}

	/** A finding has one line; how much more its fix does is said there. */
	private void add(Finding finding, List<PreviewLine> changes) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(finding);
		item.setChecked(true);
		String more = changes.size() > 1 ? FindingTexts.get("all.more", Integer.toString(changes.size() - 1)) : "";
		PreviewLine first = changes.get(0);
		item.setText(new String[] {first.element(), first.what() + more, first.before(), after(first)});
	}

	private static String after(PreviewLine line) {
		return line.kind() == PreviewLine.Kind.DELETED ? FindingTexts.get("all.deleted") : line.after();
	}

	private void tick(Composite parent, String text, boolean on) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(FindingTexts.get(text));
		button.addListener(SWT.Selection, event -> {
			for (TableItem item : table.getItems()) {
				item.setChecked(on);
			}
			count();
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FindingTexts.get("all.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, FindingTexts.get("cancel"), false);
		count();
	}

	private void count() {
		int chosen = chosen().size();
		count.setText(FindingTexts.get("all.count", Integer.toString(chosen), Integer.toString(lines.size())));
		getButton(IDialogConstants.OK_ID).setEnabled(chosen > 0);
	}

	private List<Finding> chosen() {
		List<Finding> chosen = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				chosen.add((Finding) item.getData());
			}
		}
		return chosen;
	}

	@Override
	protected void okPressed() {
		List<Finding> chosen = chosen();
		List<FixAll> plans = new ArrayList<>();
		if (!wait(monitor -> plans.add(mending.plan(chosen, key, SubMonitor.convert(monitor, FindingTexts.get("all.preparing"), 1))))) {
			return;
		}
		FixAll plan = plans.get(0);
		if (!plan.raised().isEmpty() && !MessageDialog.openConfirm(getShell(), FindingTexts.get("all.title"), raised(plan))) {
			return;
		}
		try {
			mending.apply(plan, label);
		} catch (OutdatedFixException outdated) {
			MessageDialog.openInformation(getShell(), FindingTexts.get("all.title"), FindingTexts.get("fix.outdated"));
		}
		super.okPressed();
	}

	private String raised(FixAll plan) {
		return FindingTexts.get("all.raised", Integer.toString(plan.raised().size()), plan.raised().stream().limit(5)
				.map(finding -> RuleTexts.title(finding.ruleId(), DiagramTexts.language())).distinct().collect(Collectors.joining("\n")));
	}
}
