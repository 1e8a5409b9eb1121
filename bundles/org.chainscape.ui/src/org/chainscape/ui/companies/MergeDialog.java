package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.analysis.usage.FolderMerge;
import org.chainscape.analysis.usage.StepText;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.change.Step;
import org.chainscape.model.text.Labels;
import org.chainscape.store.ChainFileException;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows what a merge does before it is made, and asks which of two values is right. */
final class MergeDialog extends TitleAreaDialog {

	/** Works out a merge. */
	interface Planner {

		/** {@return what a choice does} */
		FolderMerge plan(Choice choice) throws ChainFileException;
	}

	/** What was chosen. */
	record Choice(Company gone, Company kept, Set<EStructuralFeature> preferGone) {
	}

	private final Company first;
	private final Company second;
	private final Planner planner;
	private boolean turned;
	private Label clashes;
	private Table table;
	private Label heading;
	private Tree preview;
	private Choice choice;

	MergeDialog(Shell shell, Company first, Company second, Planner planner) {
		super(shell);
		this.first = first;
		this.second = second;
		this.planner = planner;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	Choice choice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CompaniesTexts.get("merge.title"));
		shell.setMinimumSize(620, 560);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CompaniesTexts.get("merge.title"));
		setMessage(CompaniesTexts.get("merge.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		direction(area, first, second, false);
		direction(area, second, first, true);
		clashes = label(area);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(table);
		for (String key : List.of("merge.feature", "merge.going", "merge.staying")) {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(CompaniesTexts.get(key));
			column.setWidth(180);
		}
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				plan();
			}
		});
		heading = label(area);
		preview = new Tree(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(580, 200).applyTo(preview);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		getButton(IDialogConstants.OK_ID).setText(CompaniesTexts.get("merge.do"));
		turn(false);
		return contents;
	}

	private void direction(Composite parent, Company gone, Company kept, boolean turn) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(CompaniesTexts.get("merge.into", name(gone), name(kept)));
		button.setSelection(!turn);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				turn(turn);
			}
		});
	}

	private static Label label(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
		return label;
	}

	private void turn(boolean turn) {
		turned = turn;
		table.removeAll();
		List<CompanyMerge.Clash> found = CompanyMerge.of(gone(), kept()).clashes();
		for (CompanyMerge.Clash clash : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] {Labels.of(clash.feature(), UiTexts.language()), value(clash, clash.going()), value(clash, clash.staying())});
			item.setData(clash.feature());
		}
		clashes.setText(CompaniesTexts.get(found.isEmpty() ? "merge.clashes.none" : "merge.clashes"));
		plan();
	}

	private Company gone() {
		return turned ? second : first;
	}

	private Company kept() {
		return turned ? first : second;
	}

	private void plan() {
		Set<EStructuralFeature> preferred = new HashSet<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				preferred.add((EStructuralFeature) item.getData());
			}
		}
		choice = new Choice(gone(), kept(), preferred);
		heading.setText(CompaniesTexts.get("merge.working"));
		BusyIndicator.showWhile(getShell().getDisplay(), this::show);
	}

	private void show() {
		preview.removeAll();
		Button ok = getButton(IDialogConstants.OK_ID);
		try {
			FolderMerge plan = planner.plan(choice);
			int count = 0;
			for (Map.Entry<Path, List<Step>> file : plan.steps().entrySet()) {
				TreeItem item = new TreeItem(preview, SWT.NONE);
				item.setText(file.getKey().getFileName().toString());
				for (Step step : file.getValue()) {
					new TreeItem(item, SWT.NONE).setText(StepText.of(step, UiTexts.language()));
					count++;
				}
				item.setExpanded(true);
			}
			heading.setText(CompaniesTexts.get("merge.preview", plan.steps().size(), count));
			List<String> faults = new ArrayList<>(plan.faults().stream().map(fault -> fault.file().getFileName().toString()).toList());
			setErrorMessage(faults.isEmpty() ? null
				: CompaniesTexts.get("merge.fault", faults.size(), faults.stream().collect(Collectors.joining(", "))));
			ok.setEnabled(true);
		} catch (ChainFileException e) {
			setErrorMessage(e.message(UiTexts.language()));
			ok.setEnabled(false);
		} catch (NoSuchElementException e) {
			// One of them is not saved yet.
			setErrorMessage(CompaniesTexts.get("merge.save"));
			ok.setEnabled(false);
		}
	}

	private static String name(Company company) {
		return Labels.name(company, UiTexts.language());
	}

	private static String value(CompanyMerge.Clash clash, Object value) {
		return value instanceof Enumerator literal && clash.feature().getEType() instanceof EEnum type
			? Labels.of(type, literal, UiTexts.language())
			: value instanceof EObject element ? Labels.name(element, UiTexts.language()) : String.valueOf(value);
	}
}
