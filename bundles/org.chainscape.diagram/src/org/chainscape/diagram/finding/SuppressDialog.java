package org.chainscape.diagram.finding;

import java.time.LocalDate;

import org.chainscape.validation.settings.Justification;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why a finding is not to be seen, and until when. Without a reason there is no answer. */
final class SuppressDialog extends TitleAreaDialog {

	private static final int WIDTH = 440;
	private static final int LINES = 3;

	private final String finding;
	private Text reason;
	private Button limited;
	private DateTime until;
	private Button always;
	private Justification answer;
	private boolean everything;

	SuppressDialog(Shell parent, String finding) {
		super(parent);
		this.finding = finding;
	}

	/** {@return the answer; {@code null} if there is none} */
	Justification answer() {
		return answer;
	}

	/** {@return whether everything the rule finds at the element is meant, now and later} */
	boolean isEverything() {
		return everything;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		setHelpAvailable(false);
		shell.setText(FindingTexts.get("suppress.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(FindingTexts.get("suppress.title"));
		setMessage(finding);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(FindingTexts.get("suppress.reason"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		reason = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		reason.setMessage(FindingTexts.get("suppress.reason.hint"));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * reason.getLineHeight()).applyTo(reason);
		reason.addListener(SWT.Modify, event -> check());
		reason.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		limited = new Button(area, SWT.CHECK);
		limited.setText(FindingTexts.get("suppress.until"));
		until = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		until.setEnabled(false);
		LocalDate proposal = LocalDate.now().plusMonths(3);
		until.setDate(proposal.getYear(), proposal.getMonthValue() - 1, proposal.getDayOfMonth());
		limited.addListener(SWT.Selection, event -> {
			until.setEnabled(limited.getSelection());
			check();
		});
		until.addListener(SWT.Selection, event -> check());
		always = new Button(area, SWT.CHECK);
		always.setText(FindingTexts.get("suppress.always"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(always);
		Label note = new Label(area, SWT.WRAP);
		note.setText(FindingTexts.get("suppress.note"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FindingTexts.get("suppress.ok"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, FindingTexts.get("cancel"), false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	private LocalDate end() {
		return limited.getSelection() ? LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDay()) : null;
	}

	private void check() {
		boolean over = end() != null && end().isBefore(LocalDate.now());
		setErrorMessage(over ? FindingTexts.get("suppress.over") : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!over && !reason.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		answer = new Justification(reason.getText(), System.getProperty("user.name", ""), LocalDate.now(), end());
		everything = always.getSelection();
		super.okPressed();
	}
}
