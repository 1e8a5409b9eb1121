package org.chainscape.ui.find;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.model.search.Catalogue.Listed;
import org.chainscape.model.search.Field;
import org.chainscape.model.search.Span;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.SameShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Finds any element of any chain file of the workspace by name, alias, ticker, pinyin, handle or link, and opens it. */
final class QuickOpenDialog extends Dialog {

	private static final int WIDTH = 760;
	private static final int ROWS = 16;
	private static final int MARGIN = 10;
	private static final String SEPARATOR = " › ";

	private final IWorkbenchPage page;
	private QuickSearch search;
	private Text field;
	private TableViewer list;
	private Label state;
	private boolean chosen;

	QuickOpenDialog(Shell shell, IWorkbenchPage page) {
		super(new SameShellProvider(shell));
		this.page = page;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FindTexts.get("open.title"));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(
			FrameworkUtil.getBundle(QuickOpenDialog.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(settings, "quickOpen");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).create());
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(FindTexts.get("open.message"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getTable().getItemHeight() * ROWS).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LineLabels());
		list.addDoubleClickListener(event -> okPressed());
		list.addSelectionChangedListener(event -> enable());
		list.getTable().addListener(SWT.Selection, event -> chosen = true);
		state = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		search = new QuickSearch(parent.getDisplay(), files(), this::show);
		field.addListener(SWT.Modify, event -> {
			chosen = false;
			search.find(field.getText());
		});
		field.addListener(SWT.KeyDown, this::key);
		area.addListener(SWT.Dispose, event -> search.stop());
		search.start();
		search.find("");
		return area;
	}

	private static List<IFile> files() {
		try {
			return Workspace.chainFiles(Workspace.root());
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
			return List.of();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FindTexts.get("open.open"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, FindTexts.get("cancel"), false);
		enable();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!list.getSelection().isEmpty());
		}
	}

	/** The arrows go through the list while one types. */
	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			// Not left to the default button: an editor that opens behind the dialog meanwhile may take it away.
			event.doit = false;
			okPressed();
			return;
		}
		int page = Math.max(1, list.getTable().getClientArea().height / list.getTable().getItemHeight() - 1);
		int by = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> page;
			case SWT.PAGE_UP -> -page;
			default -> 0;
		};
		int count = list.getTable().getItemCount();
		if (by != 0 && count > 0) {
			int to = Math.max(0, Math.min(count - 1, list.getTable().getSelectionIndex() + by));
			chosen = true;
			list.setSelection(new StructuredSelection(list.getElementAt(to)), true);
			event.doit = false;
		}
	}

	/** As more files are read better ones may come first; what somebody has gone to stays chosen. */
	private void show(List<Line> lines, boolean complete) {
		if (field.isDisposed()) {
			return;
		}
		Object before = list.getStructuredSelection().getFirstElement();
		list.setInput(lines);
		if (!lines.isEmpty()) {
			list.setSelection(new StructuredSelection(chosen && lines.contains(before) ? before : lines.get(0)), true);
		}
		String count = lines.size() >= QuickSearch.MOST ? FindTexts.get("open.many", QuickSearch.MOST)
			: field.getText().isBlank() ? FindTexts.get(lines.isEmpty() ? "open.hint" : "open.recent")
			: lines.isEmpty() && complete ? FindTexts.get("open.nothing") : FindTexts.get("open.count", lines.size());
		state.setText(complete ? count : count + "  ·  " + FindTexts.get("open.reading", search.unread()));
		state.requestLayout();
		enable();
	}

	@Override
	protected void okPressed() {
		if (list.getStructuredSelection().getFirstElement() instanceof Line line) {
			super.okPressed();
			Recent.add(line.link());
			ElementLink.open(page, line.file(), line.found().element().id());
		}
	}

	/** A name with what fitted in bold, and quietly behind it what tells it from others. */
	private static final class LineLabels extends StyledCellLabelProvider {

		private final StyledString.Styler bold = new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry()
					.getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		@Override
		public void update(ViewerCell cell) {
			Line line = (Line) cell.getElement();
			Listed element = line.found().element();
			StyledString text = new StyledString(element.name());
			boolean inName = line.found().text().equals(element.name());
			if (inName) {
				line.found().spans().forEach(span -> text.setStyle(span.start(), span.end() - span.start(), bold));
			} else {
				other(line, text);
			}
			List<String> quiet = new ArrayList<>();
			quiet.add(Labels.of(element.type(), UiTexts.language()));
			if (!element.detail().isEmpty() && line.found().field() != Field.TICKER) {
				quiet.add(element.detail());
			}
			if (element.parent() != null) {
				quiet.add(element.where(SEPARATOR));
			}
			quiet.add(line.file().getName());
			text.append("   " + String.join("  ·  ", quiet), StyledString.QUALIFIER_STYLER);
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(Icons.image(element.type()));
			super.update(cell);
		}

		private void other(Line line, StyledString text) {
			int start = text.length() + 2;
			text.append("  " + line.found().text());
			for (Span span : line.found().spans()) {
				text.setStyle(start + span.start(), span.end() - span.start(), bold);
			}
		}
	}
}
