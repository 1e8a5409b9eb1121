package org.chainscape.diagram.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.search.Match;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds any element of a document by name, ticker or pinyin, and asks what to do with it. */
final class FindElementDialog extends Dialog {

	/** What to do with the element found. */
	enum Way {
		/** Select it, in the outline and where a diagram shows it. */
		SHOW,
		/** Show what is next to it. */
		NEAR,
		/** Show what is around it, several steps up and down the chain. */
		AROUND
	}

	private static final int MOST = 200;
	private static final int WIDTH = 620;
	private static final int ROWS = 14;
	private static final int DELAY_MS = 120;

	private final EditSession session;
	private final Predicate<NamedElement> wanted;
	private final Way proposed;
	private final List<Button> ways = new ArrayList<>();
	private Text field;
	private TableViewer list;
	private Label count;
	private NamedElement element;
	private Way way;

	/**
	 * @param shell its parent
	 * @param session the document
	 * @param wanted which elements are offered
	 * @param proposed what Enter does
	 */
	FindElementDialog(Shell shell, EditSession session, Predicate<NamedElement> wanted, Way proposed) {
		super(shell);
		this.session = session;
		this.wanted = wanted;
		this.proposed = proposed;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return what was chosen; empty if the dialog was left} */
	Optional<NamedElement> element() {
		return Optional.ofNullable(way == null ? null : element);
	}

	/** {@return what to do with it} */
	Way way() {
		return way;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(DrillTexts.get("find.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(GridLayoutFactory.swtDefaults().margins(10, 10).create());
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(DrillTexts.get("picker.search"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getTable().getItemHeight() * ROWS).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextImageProvider(each -> text((NamedElement) each),
				each -> Icons.image(((NamedElement) each).eClass())));
		list.addSelectionChangedListener(event -> choose());
		list.addDoubleClickListener(event -> finish(proposed));
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		Runnable search = this::search;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(DELAY_MS, search));
		field.addListener(SWT.KeyDown, this::key);
		search();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		for (Way each : Way.values()) {
			Button button = createButton(parent, IDialogConstants.CLIENT_ID + each.ordinal(),
					DrillTexts.get("find." + each.name().toLowerCase(Locale.ROOT)), each == proposed);
			ways.add(button);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, DiagramTexts.get("opening.cancel"), false);
		choose();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id >= IDialogConstants.CLIENT_ID) {
			finish(Way.values()[id - IDialogConstants.CLIENT_ID]);
		} else {
			super.buttonPressed(id);
		}
	}

	/** The arrows go through the list while one types. */
	private void key(Event event) {
		int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (by != 0 && list.getTable().getItemCount() > 0) {
			int to = Math.max(0, Math.min(list.getTable().getItemCount() - 1, list.getTable().getSelectionIndex() + by));
			list.setSelection(new StructuredSelection(list.getElementAt(to)), true);
			event.doit = false;
		}
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		String typed = field.getText().strip();
		List<NamedElement> found = typed.isEmpty() ? List.of()
				: session.search().find(typed, wanted, MOST).stream().map(Match::element).toList();
		list.setInput(found);
		count.setText(typed.isEmpty() ? DrillTexts.get("find.hint") : found.isEmpty() ? DrillTexts.get("find.nothing")
				: DrillTexts.get(found.size() < MOST ? "find.count" : "find.many", Integer.toString(found.size())));
		if (!found.isEmpty()) {
			list.setSelection(new StructuredSelection(found.get(0)), true);
		}
		choose();
	}

	private void choose() {
		element = list == null ? null : (NamedElement) list.getStructuredSelection().getFirstElement();
		for (int i = 0; i < ways.size(); i++) {
			ways.get(i).setEnabled(element != null && DrillActions.allows(Way.values()[i], element));
		}
	}

	private void finish(Way chosen) {
		if (element != null) {
			way = DrillActions.allows(chosen, element) ? chosen : Way.SHOW;
			close();
		}
	}

	/** The name, and what tells it from others of this name. */
	private static String text(NamedElement element) {
		List<String> words = new ArrayList<>();
		words.add(DiagramTexts.label(element.eClass()));
		if (element instanceof Company company && !company.getSecurities().isEmpty()) {
			words.add(company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" ")));
		}
		return DiagramTexts.name(element) + "    " + String.join(" · ", words);
	}
}
