package org.chainscape.ui.imports.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.chainscape.store.ChainFileException;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportException;
import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.ReasonKind;
import org.chainscape.tabular.sheet.SheetException;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ConflictChoices;
import org.chainscape.ui.imports.ImportModel;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.MonitorProgress;
import org.chainscape.ui.imports.RemarkList;
import org.chainscape.ui.imports.Trial;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/**
 * What the import would do: counts, rows that are not plainly imported, changes, conflicts. Nothing is changed before the wizard is
 * finished.
 */
public final class TrialPage extends WizardPage {

	private static final int COUNTS_HEIGHT = 225;

	private final ImportModel model;
	private final Predicate<BooleanSupplier> hold;
	private final CountsTable counts = new CountsTable();
	private final RemarksPane remarks = new RemarksPane();
	private final ChangesPane changes = new ChangesPane();
	private final ConflictsPane conflicts = new ConflictsPane();
	private ConflictChoices choices;
	private Label verdict;
	private Button again;
	private Button bringBack;
	private TabItem remarksTab;
	private TabItem changesTab;
	private TabItem conflictsTab;
	private TabFolder tabs;

	/**
	 * The page.
	 *
	 * @param model what the pages have in common
	 * @param hold runs code while nobody may change the document that is open
	 */
	public TrialPage(ImportModel model, Predicate<BooleanSupplier> hold) {
		super("trial");
		this.model = model;
		this.hold = hold;
		setTitle(ImportTexts.text("trial.title"));
		setDescription(ImportTexts.text("trial.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(body);
		Composite top = Rows.composite(body, 3);
		verdict = Rows.heading(top, "trial.running");
		bringBack = new Button(top, SWT.CHECK);
		bringBack.setText(ImportTexts.text("trial.bringBack"));
		bringBack.setToolTipText(ImportTexts.text("trial.bringBack.tip"));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bringBack);
		bringBack.setVisible(false);
		bringBack.addListener(SWT.Selection, event -> {
			model.setBringsBack(bringBack.getSelection());
			tryOut();
		});
		again = Rows.push(top, "trial.again", () -> {
			model.forgetTrial();
			tryOut();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, COUNTS_HEIGHT).applyTo(counts.create(body));
		tabs = new TabFolder(body, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		remarksTab = tab("tab.remarks", remarks.create(tabs));
		changesTab = tab("tab.changes", changes.create(tabs));
		conflictsTab = tab("tab.conflicts", conflicts.create(tabs));
		setControl(body);
		setPageComplete(false);
	}

	private TabItem tab(String key, Composite content) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(VirtualTable.count(key, 0));
		item.setControl(content);
		return item;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && model.isTrialStale()) {
			getControl().getDisplay().asyncExec(this::tryOut);
		}
	}

	/** Tries the import; the wizard shows how far it is and can stop it. */
	public void tryOut() {
		if (getControl().isDisposed() || !model.isTrialStale()) {
			return;
		}
		setErrorMessage(null);
		setPageComplete(false);
		verdict.setText(ImportTexts.text("trial.running"));
		again.setEnabled(false);
		if (!hold.test(this::tryHeld)) {
			verdict.setText(ImportTexts.text("trial.stopped"));
		}
		again.setEnabled(true);
	}

	private boolean tryHeld() {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					model.tryOut(new MonitorProgress(monitor));
				} catch (CancellationException e) {
					throw new InterruptedException();
				} catch (ImportException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				} catch (SheetException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				} catch (ChainFileException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				}
			});
			show(model.trial());
			return true;
		} catch (InvocationTargetException e) {
			verdict.setText(ImportTexts.text("trial.failed"));
			setErrorMessage(e.getMessage() == null ? String.valueOf(e.getCause()) : e.getMessage());
			return true;
		} catch (InterruptedException e) {
			// Somebody has stopped it; nothing was changed.
			return false;
		}
	}

	private void show(Trial trial) {
		choices = new ConflictChoices(Prefer.MINE);
		counts.show(trial.plan().report());
		remarks.show(new RemarkList(trial.plan().report().rows()));
		changes.show(trial);
		conflicts.show(trial, choices);
		int disputed = trial.changes(ChangeKind.CONFLICT).size();
		remarksTab.setText(VirtualTable.count("tab.remarks", trial.plan().report().rows().size()));
		changesTab.setText(VirtualTable.count("tab.changes", trial.plan().changes().size() - disputed));
		conflictsTab.setText(VirtualTable.count("tab.conflicts", disputed));
		verdict.setText(verdict(trial));
		bringBack.setVisible(trial.request().bringsBack() || trial.plan().report().rows().stream().anyMatch(row -> row.reasons().stream()
			.anyMatch(reason -> reason.kind() == ReasonKind.REMOVED)));
		tabs.setSelection(disputed > 0 ? conflictsTab : trial.plan().report().rows().isEmpty() ? changesTab : remarksTab);
		setPageComplete(true);
	}

	private static String verdict(Trial trial) {
		if (trial.isEmpty()) {
			return ImportTexts.text("trial.empty", ImportTexts.count(trial.plan().report().read()));
		}
		return ImportTexts.text("trial.verdict", ImportTexts.count(trial.plan().report().read()),
			ImportTexts.count(trial.changes(ChangeKind.ADDED).size()),
			ImportTexts.count(trial.changes(ChangeKind.CHANGED).size() + trial.changes(ChangeKind.RETURNED).size()),
			ImportTexts.count(trial.changes(ChangeKind.REMOVED).size()), ImportTexts.count(trial.changes(ChangeKind.CONFLICT).size()));
	}

	/**
	 * Tries once more with the file preferred, if that is chosen in a conflict, so that its values are at hand.
	 *
	 * @return whether the import can be made now
	 */
	public boolean decide() {
		boolean file = model.trial().changes(ChangeKind.CONFLICT).stream().anyMatch(choices);
		Prefer wanted = file ? Prefer.FILE : Prefer.MINE;
		if (wanted == model.trial().request().prefer()) {
			return true;
		}
		ConflictChoices chosen = choices;
		model.setPrefer(wanted);
		tryOut();
		boolean tried = !model.isTrialStale();
		choices = chosen;
		if (tried) {
			conflicts.show(model.trial(), chosen);
		}
		return tried;
	}

	/** {@return whose value stands in each conflict} */
	public ConflictChoices choices() {
		return choices;
	}

	/** {@return the list of rows that are not plainly imported} */
	public RemarksPane remarks() {
		return remarks;
	}
}
