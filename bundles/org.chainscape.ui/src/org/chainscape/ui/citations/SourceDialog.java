package org.chainscape.ui.citations;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new source is. What its file says of itself stands there already, to be confirmed. */
final class SourceDialog extends TitleAreaDialog {

	private static final List<EClass> KINDS = List.of(Literals.REPORT, Literals.FILING, Literals.WEB, Literals.DATA_SOURCE,
		Literals.OWN_ESTIMATE);
	private static final int WIDTH = 440;

	private final SourceFacts facts;
	private final String location;
	private Combo kind;
	private Text title;
	private Text publisher;
	private Text date;
	private Text place;
	private Source made;

	/**
	 * Prepares to ask.
	 *
	 * @param facts what is known; {@code null} for nothing
	 * @param location where its file is; empty for nowhere
	 */
	SourceDialog(Shell shell, SourceFacts facts, String location) {
		super(shell);
		this.facts = facts == null ? new SourceFacts("", null, "", false) : facts;
		this.location = location;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** {@return the source, in no document and without an id; empty if the dialog was left} */
	Optional<Source> ask() {
		return open() == Window.OK ? Optional.of(made) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CitationTexts.get("add"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		form.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		setTitle(CitationTexts.get("add"));
		setMessage(CitationTexts.get(location.isEmpty() ? "add.message" : "add.confirm"));
		label(form, CitationTexts.get("column.kind"));
		kind = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		KINDS.forEach(each -> kind.add(Labels.of(each, UiTexts.language())));
		kind.select(facts.web() ? KINDS.indexOf(Literals.WEB) : 0);
		title = field(form, Labels.of(Literals.NAMED_ELEMENT__NAME, UiTexts.language()), facts.title());
		publisher = field(form, Labels.of(Literals.SOURCE__PUBLISHER, UiTexts.language()), facts.publisher());
		date = field(form, Labels.of(Literals.SOURCE__DATE, UiTexts.language()), facts.date() == null ? "" : facts.date().toString());
		date.setMessage("2023-02-14");
		place = field(form, Labels.of(Literals.SOURCE__LOCATION, UiTexts.language()), location);
		title.setFocus();
		title.selectAll();
		return area;
	}

	private static void label(Composite form, String text) {
		Label label = new Label(form, SWT.NONE);
		label.setText(text);
	}

	private Text field(Composite form, String name, String value) {
		label(form, name);
		Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private void check() {
		if (place == null || getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		boolean dated = date.getText().isBlank() || day() != null;
		setErrorMessage(dated ? null : CitationTexts.get("add.date", date.getText()));
		getButton(IDialogConstants.OK_ID).setEnabled(dated && !title.getText().isBlank());
	}

	private PartialDate day() {
		try {
			return date.getText().isBlank() ? null : PartialDate.parse(date.getText().strip());
		} catch (IllegalArgumentException e) {
			// Somebody is still typing.
			return null;
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CitationTexts.get("add.take"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, CitationTexts.get("cancel"), false);
		check();
	}

	@Override
	protected void okPressed() {
		made = (Source) EcoreUtil.create(KINDS.get(Math.max(0, kind.getSelectionIndex())));
		made.setName(title.getText().strip());
		made.setPublisher(publisher.getText().isBlank() ? null : publisher.getText().strip());
		made.setDate(day());
		made.setLocation(place.getText().isBlank() ? null : place.getText().strip());
		made.eSet(ChainPackage.Literals.ELEMENT__CONFIRMED, true);
		super.okPressed();
	}
}
