package org.chainscape.diagram.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.operation.NewDiagram;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the kind of a new diagram and for what this kind has to know. */
public final class NewDiagramDialog extends TitleAreaDialog {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 680;
	private static final int DEEPEST = 3;

	private final Candidates candidates;
	private final ElementSearch search;
	private final Map<DiagramKind, Form> forms = new EnumMap<>(DiagramKind.class);
	private final List<EObject> selection;
	private Table kinds;
	private Text name;
	private Composite options;
	private NewDiagram result;

	/** What one kind asks for. */
	private record Form(Composite area, Map<Viewpoint.Question, Picker> pickers, Spinner depth) {
	}

	/**
	 * A dialog.
	 *
	 * @param shell its parent
	 * @param session the document that gets the diagram
	 * @param selection selected elements: what is proposed as focus
	 */
	public NewDiagramDialog(Shell shell, EditSession session, List<EObject> selection) {
		super(shell);
		this.selection = List.copyOf(selection);
		candidates = new Candidates(session.document());
		search = session.search();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** {@return what was asked for; {@code null} if the dialog was left} */
	public NewDiagram result() {
		return result;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(DrillTexts.get("new.title"));
		shell.setSize(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(DrillTexts.get("new.title"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		area.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).create());
		kinds = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		kinds.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1).create());
		new TableColumn(kinds, SWT.NONE);
		new TableColumn(kinds, SWT.NONE);
		for (Viewpoint viewpoint : Viewpoints.all()) {
			TableItem item = new TableItem(kinds, SWT.NONE);
			item.setImage(0, Icons.image("kind-" + viewpoint.kind().getLiteral().toLowerCase(Locale.ROOT)));
			item.setText(new String[] {viewpoint.name(DiagramTexts.language()), viewpoint.description(DiagramTexts.language())});
			item.setData(viewpoint);
		}
		for (TableColumn column : kinds.getColumns()) {
			column.pack();
		}
		kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		new Label(area, SWT.NONE).setText(DrillTexts.get("new.name"));
		name = new Text(area, SWT.BORDER);
		name.setMessage(DrillTexts.get("new.name.auto"));
		name.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		options = new Composite(area, SWT.NONE);
		options.setLayout(new StackLayout());
		options.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).span(2, 1).create());
		kinds.select(0);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(DrillTexts.get("new.create"));
		show();
	}

	/**
	 * Chooses a kind.
	 *
	 * @param kind the kind
	 */
	public void choose(DiagramKind kind) {
		kinds.select(Viewpoints.all().indexOf(Viewpoints.of(kind)));
		show();
	}

	private Viewpoint viewpoint() {
		return (Viewpoint) kinds.getItem(Math.max(0, kinds.getSelectionIndex())).getData();
	}

	private void show() {
		Form form = forms.computeIfAbsent(viewpoint().kind(), kind -> form(viewpoint()));
		((StackLayout) options.getLayout()).topControl = form.area();
		options.layout();
		check();
	}

	private Form form(Viewpoint viewpoint) {
		Composite area = new Composite(options, SWT.NONE);
		Map<Viewpoint.Question, Picker> pickers = new EnumMap<>(Viewpoint.Question.class);
		Form form = new Form(area, pickers, viewpoint.asks().contains(Viewpoint.Question.DEPTH) ? depth(area) : null);
		for (Viewpoint.Question question : viewpoint.asks()) {
			if (question != Viewpoint.Question.DEPTH) {
				String label = DrillTexts.get("new." + question.name().toLowerCase(Locale.ROOT));
				boolean many = question != Viewpoint.Question.COMPANY && question != Viewpoint.Question.SEGMENT;
				Picker picker = new Picker(area, label, many, this::check);
				picker.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
				picker.offer(search, candidates.of(question, viewpoint), candidates.proposed(question, viewpoint, selection));
				pickers.put(question, picker);
			}
		}
		int columns = Math.max(1, pickers.size());
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).create());
		return form;
	}

	private static Spinner depth(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
		new Label(row, SWT.NONE).setText(DrillTexts.get("new.depth"));
		Spinner spinner = new Spinner(row, SWT.BORDER);
		spinner.setValues(1, 1, DEEPEST, 0, 1, 1);
		return spinner;
	}

	/** Says what is still missing; a free map may start empty. */
	private void check() {
		String missing = null;
		Form form = forms.get(viewpoint().kind());
		if (form == null) {
			// It is being made, and what is proposed in it is chosen at this moment.
			return;
		}
		for (Map.Entry<Viewpoint.Question, Picker> entry : form.pickers().entrySet()) {
			if (missing == null && entry.getValue().chosen().isEmpty() && viewpoint().kind() != DiagramKind.FREE_MAP) {
				missing = DrillTexts.get("new.missing", DrillTexts.get("new." + entry.getKey().name().toLowerCase(Locale.ROOT)));
			}
		}
		setMessage(missing == null ? viewpoint().description(DiagramTexts.language()) : missing);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(missing == null);
		}
	}

	@Override
	protected void okPressed() {
		Form form = forms.get(viewpoint().kind());
		List<EObject> focus = new ArrayList<>(chosen(form, Viewpoint.Question.COMPANY));
		focus.addAll(chosen(form, Viewpoint.Question.SEGMENT));
		List<EObject> elements = new ArrayList<>(chosen(form, Viewpoint.Question.ITEMS));
		elements.addAll(chosen(form, Viewpoint.Question.ROWS));
		result = new NewDiagram(viewpoint().kind(), name.getText(), Candidates.ids(chosen(form, Viewpoint.Question.PERSPECTIVES)),
				Candidates.ids(focus).stream().findFirst().orElse(null), form.depth() == null ? 1 : form.depth().getSelection(),
				Candidates.ids(elements), chosen(form, Viewpoint.Question.COLUMNS).stream().map(Diagrams::column).toList());
		super.okPressed();
	}

	private static List<EObject> chosen(Form form, Viewpoint.Question question) {
		Picker picker = form.pickers().get(question);
		return picker == null ? List.of() : picker.chosen();
	}
}
