package org.chainscape.ui.properties.pick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.form.Candidates;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a place in a source: the source by search, and where in it. Changes nothing. */
public final class CitationPicker extends TitleAreaDialog {

	private static final List<EAttribute> PLACES = List.of(ChainPackage.Literals.CITATION__PAGE, ChainPackage.Literals.CITATION__LOCATOR,
		ChainPackage.Literals.CITATION__SECTION, ChainPackage.Literals.CITATION__LINES);
	private static final int WIDTH = 420;
	private static final int QUOTE_LINES = 4;

	private final Candidates sources;
	private final RecentChoices recent;
	private final Citation answer = ChainFactory.eINSTANCE.createCitation();
	private final Map<EAttribute, Text> fields = new LinkedHashMap<>();
	private ElementField source;

	/**
	 * Prepares to ask.
	 *
	 * @param shell parent
	 * @param sources finds sources
	 * @param recent what was chosen lately
	 * @param present what to begin with, not changed; {@code null} for the source chosen last
	 */
	public CitationPicker(Shell shell, Candidates sources, RecentChoices recent, Citation present) {
		super(shell);
		this.sources = sources;
		this.recent = recent;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
		if (present != null) {
			copy(present, answer);
		} else {
			recent.list().stream().filter(Source.class::isInstance).findFirst().ifPresent(last -> answer.setSource((Source) last));
		}
	}

	/**
	 * Asks.
	 *
	 * @return the place, in no document and without an id; empty if the dialog was left
	 */
	public Optional<Citation> ask() {
		return open() == Window.OK ? Optional.of(answer) : Optional.empty();
	}

	/**
	 * Says the same in another citation.
	 *
	 * @param from a citation
	 * @param to is changed
	 */
	public static void copy(Citation from, Citation to) {
		to.setSource(from.getSource());
		for (EAttribute each : PLACES) {
			to.eSet(each, from.eGet(each));
		}
		to.setQuote(from.getQuote());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(PropertyTexts.get("cite.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		form.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		setTitle(PropertyTexts.get("cite.title"));
		setMessage(PropertyTexts.get("cite.message"));
		label(form, ChainPackage.Literals.CITATION__SOURCE);
		source = new ElementField(form, PropertyTexts.get("cite.source"));
		source.offer(sources, recent, List::of);
		source.tell(this::sourceChosen, typed -> setErrorMessage(typed.isEmpty() ? null : PropertyTexts.get("pick.unknown", typed)));
		source.show(answer.getSource() == null ? "" : sources.candidate(answer.getSource()).label(), PropertyTexts.get("cite.source"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(source);
		PLACES.forEach(place -> text(form, place, SWT.SINGLE));
		text(form, ChainPackage.Literals.CITATION__QUOTE, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		if (answer.getSource() != null) {
			// The source stands there already; what is asked is the place in it.
			fields.values().iterator().next().setFocus();
		}
		return area;
	}

	private static void label(Composite form, EStructuralFeature feature) {
		Label label = new Label(form, SWT.NONE);
		label.setText(Labels.of(feature, UiTexts.language()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
	}

	private void text(Composite form, EAttribute feature, int style) {
		label(form, feature);
		Text text = new Text(form, SWT.BORDER | style);
		Object value = answer.eGet(feature);
		text.setText(value == null ? "" : value.toString());
		boolean multi = (style & SWT.MULTI) != 0;
		GridDataFactory.fillDefaults().grab(true, multi).hint(WIDTH, multi ? text.getLineHeight() * QUOTE_LINES : SWT.DEFAULT).applyTo(text);
		if (multi) {
			text.addListener(SWT.Traverse,
				event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		fields.put(feature, text);
	}

	private void sourceChosen(EObject chosen) {
		answer.setSource((Source) chosen);
		getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, PropertyTexts.get("cite.take"), true).setEnabled(answer.getSource() != null);
		createButton(parent, IDialogConstants.CANCEL_ID, PropertyTexts.get("pick.cancel"), false);
	}

	@Override
	protected void okPressed() {
		fields.forEach((feature, text) -> answer.eSet(feature, text.getText().isBlank() ? null : text.getText().strip()));
		recent.add(answer.getSource());
		super.okPressed();
	}
}
