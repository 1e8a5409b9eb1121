package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Arranging;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridEdit;
import org.chainscape.tabular.grid.GridFilter;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.chainscape.tabular.grid.GridUpdate;
import org.chainscape.tabular.grid.SortKey;
import org.chainscape.ui.Icon;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.ActiveChain;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.validation.RuleTexts;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The chain that is looked at as tables, which are sorted, filtered, edited and filled like a spreadsheet, together with the diagram. */
public final class TablesView extends ViewPart implements GridHost {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.tables";

	private static final String KIND = "kind";
	private static final int MOST_SELECTED = 200;

	private final GridBook book = new GridBook();
	private final Runnable stepped = this::follow;
	private final Runnable checked = this::mark;
	private GridKind kind = GridKind.COMPANIES;
	private GridBar bar;
	private GridCanvas table;
	private GridCommands commands;
	private GridSync sync;
	private Slices arranging;
	private ActiveChain active;
	private EditSession session;
	private Label status;
	private Action undo;
	private Action redo;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String kept = memento == null ? null : memento.getString(KIND);
		kind = kept == null ? kind : GridKind.of(kept).orElse(kind);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(KIND, kind.word());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new GridBar(parent, this::show, text -> {
			if (book.grid() != null) {
				filter(book.grid().filter().withText(text));
			}
		});
		table = new GridCanvas(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		status = new Label(parent, SWT.NONE);
		status.setText(" ");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).hint(SWT.DEFAULT, status.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 6)
			.applyTo(status);
		commands = new GridCommands(table, () -> session, this::say);
		arranging = new Slices(parent.getDisplay());
		sync = new GridSync(getSite().getPage(), parent.getDisplay(), this::select);
		getSite().setSelectionProvider(sync.provider());
		new CitationDrop(() -> session, this::under).on(table.control());
		createActions();
		active = new ActiveChain(getSite().getPage(), this::open);
		active.start();
		sync.start();
	}

	/** What a source is dropped on cites it: the number in a cell, or else what the row is. It is selected, to be seen before. */
	private List<EObject> under(DropTargetEvent event) {
		Point at = table.control().toControl(event.x, event.y);
		Frame.Spot spot = book.grid() == null ? null : table.frame().at(at.x, at.y);
		if (spot == null || spot.row() < 0 || spot.row() >= book.grid().rowCount()
			|| spot.area() != Frame.Area.CELL && spot.area() != Frame.Area.NUMBER) {
			return List.of();
		}
		table.select(GridSelection.at(spot.row(), Math.max(0, spot.column())));
		EObject row = book.grid().row(spot.row());
		return List.of(spot.area() == Frame.Area.NUMBER ? row
			: book.grid().cell(spot.row(), spot.column()).element().map(EObject.class::cast).orElse(row));
	}

	private void createActions() {
		IActionBars bars = getViewSite().getActionBars();
		GridMenu menu = new GridMenu(table, commands);
		menu.bind(bars, bar.field());
		undo = GridMenu.action("calc.action.undo", null, () -> step(session.history().canUndo(), session.history()::undo));
		redo = GridMenu.action("calc.action.redo", null, () -> step(session.history().canRedo(), session.history()::redo));
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getSite().registerContextMenu(menu.context(this::opened), sync.provider());
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(GridMenu.toggle("grid.link", Icon.LINK, true, sync::link));
		tools.add(new Separator());
		tools.add(GridMenu.action("grid.columns", Icon.COLUMNS, this::chooseColumns));
		tools.add(GridMenu.action("grid.again", Icon.SORT_AGAIN, this::arrange));
		tools.add(GridMenu.action("grid.export", Icon.EXPORT, () -> {
			if (book.grid() != null) {
				new TableSaving(getSite().getShell(), this::say).save(book.grid(), active.get().name());
			}
		}));
	}

	private static void step(boolean possible, Runnable step) {
		if (possible) {
			step.run();
		}
	}

	/** Another chain is looked at, or the same was read again. */
	private void open(OpenChain chain) {
		leave();
		session = chain.editor() == null ? null : Adapters.adapt(chain.editor(), EditSession.class);
		if (session != null) {
			session.onChange(stepped);
			session.onFindings(checked);
		}
		sync.follow(chain);
		book.open(chain.document());
		setTitleToolTip(chain.file() == null ? chain.name() : chain.file().getFullPath().toString());
		say(chain.problem() == null ? "" : chain.problem());
		show(kind, book.settings(kind).part());
		mark();
		updateHistory();
	}

	private void leave() {
		if (arranging != null) {
			arranging.cancel();
		}
		if (session != null) {
			session.forget(stepped);
			session.forget(checked);
			session = null;
		}
	}

	/** Shows a table, or a part of it. */
	private void show(GridKind wanted, String part) {
		if (wanted != kind || !book.settings(wanted).part().equals(part)) {
			boolean other = wanted == kind || !part.isEmpty();
			kind = wanted;
			if (other) {
				book.set(kind, book.settings(kind).withPart(part));
			}
		}
		arranging.cancel();
		BusyIndicator.showWhile(table.control().getDisplay(), () -> table.show(book.show(kind)));
		if (book.grid() != null && (!book.grid().filter().isAll() || !book.grid().sorting().isEmpty())) {
			arrange();
		}
		ChainDocument document = active == null ? null : active.get().document();
		bar.show(kind, book.settings(kind).part(), document);
		bar.count(book.grid());
	}

	/**
	 * Shows a table and selects elements in it.
	 *
	 * @param wanted what the rows of the table are
	 * @param elements the elements; none to select nothing
	 */
	public void show(GridKind wanted, List<? extends EObject> elements) {
		show(wanted, book.settings(wanted).part());
		select(List.copyOf(elements));
	}

	/** {@return the table that is shown, for tests} */
	GridCanvas table() {
		return table;
	}

	/** {@return the commands of the table, for tests} */
	GridCommands commands() {
		return commands;
	}

	private void follow() {
		GridUpdate update = book.follow(session);
		switch (update) {
			case NONE -> {
				// The step meant something else.
			}
			case COLUMNS -> show(kind, book.settings(kind).part());
			case CELLS, ROWS -> {
				table.refresh();
				bar.count(book.grid());
			}
		}
		if (arranging.isBusy()) {
			arrange();
		}
		updateHistory();
	}

	private void updateHistory() {
		undo.setEnabled(session != null && session.history().canUndo());
		redo.setEnabled(session != null && session.history().canRedo());
	}

	private void mark() {
		if (!table.control().isDisposed()) {
			EditSession seen = session;
			table.mark(seen == null ? CellMarks.NONE
				: new CellMarks(seen.findings(), finding -> RuleTexts.message(finding, seen.index(), UiTexts.language())));
		}
	}

	/** Selects the rows of elements that were selected elsewhere. */
	private void select(List<EObject> elements) {
		List<Integer> rows = book.rows(elements);
		if (rows.isEmpty() || table.editing().isOpen()) {
			return;
		}
		int last = book.grid().columns().size() - 1;
		GridSelection selection = GridSelection.of(new GridRange(rows.get(0), 0, rows.get(0), last));
		for (int row : rows.subList(1, Math.min(rows.size(), MOST_SELECTED))) {
			selection = selection.and(new GridRange(row, 0, row, last));
		}
		table.select(selection);
		table.reveal(rows.get(0), table.selection().column());
	}

	@Override
	public boolean isEditable() {
		return session != null;
	}

	@Override
	public String write(GridEdit edit) {
		if (!edit.refusals().isEmpty()) {
			return edit.refusals().get(0).reason();
		}
		commands.run("grid.step.edit", edit);
		say("");
		return null;
	}

	@Override
	public void fill(GridRange source, GridRange target, boolean counts) {
		commands.fill(source, target, counts);
	}

	@Override
	public void clear() {
		commands.clear();
	}

	@Override
	public void selected() {
		Grid grid = book.grid();
		if (grid == null) {
			return;
		}
		List<EObject> elements = new ArrayList<>();
		GridSelection selection = table.selection();
		boolean one = selection.ranges().size() == 1 && selection.last().isCell();
		for (int row : selection.rows(MOST_SELECTED)) {
			if (row < grid.rowCount()) {
				EObject element = one ? grid.cell(row, selection.column()).element().map(EObject.class::cast).orElse(grid.row(row)) : grid.row(row);
				elements.add(element);
			}
		}
		say(Summary.of(grid, selection));
		sync.publish(elements);
	}

	@Override
	public void opened() {
		int row = table.selection().row();
		if (book.grid() != null && row < book.grid().rowCount()) {
			active.get().reveal(this, Identities.idOf(book.grid().row(row)));
		}
	}

	@Override
	public void sort(List<SortKey> keys) {
		arrange(book.grid().arranging(book.grid().filter(), keys));
	}

	@Override
	public void filter(GridFilter filter) {
		arrange(book.grid().arranging(filter, book.grid().sorting()));
	}

	private void arrange() {
		if (book.grid() != null) {
			arrange(book.grid().arranging());
		}
	}

	/** The rows that are shown stay until others are found. */
	private void arrange(Arranging work) {
		arranging.start(work::work, () -> {
			if (!table.control().isDisposed()) {
				table.refresh();
				bar.count(book.grid());
			}
		});
		if (arranging.isBusy()) {
			bar.arranging();
			table.refresh();
		}
	}

	@Override
	public List<String> proposals(Column column, String typed) {
		return book.proposals(column, typed);
	}

	@Override
	public void say(String sentence) {
		if (!status.isDisposed()) {
			status.setText(sentence.replace("&", "&&"));
			status.setToolTipText(sentence.isEmpty() ? null : sentence.replace("&", "&&"));
		}
	}

	private void chooseColumns() {
		if (book.grid() == null) {
			return;
		}
		ColumnsDialog dialog = new ColumnsDialog(getSite().getShell(), book.grid());
		if (dialog.open() == Window.OK) {
			book.set(kind, book.settings(kind).withColumns(dialog.keys()));
			show(kind, book.settings(kind).part());
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(active.propertyPage()) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		leave();
		if (active != null) {
			active.stop();
			sync.stop();
		}
		super.dispose();
	}
}
