package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Texts;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A table of elements of a document: it holds which elements are rows and in which order, and asks the model for every cell when it is
 * wanted. Edits are planned here and run by the caller inside one step of the history; afterwards {@link #follow} brings the rows up to
 * date. Belongs to the thread that edits the document.
 */
public final class Grid {

	private static final Texts TEXTS = Texts.beside(Grid.class);

	private final GridKind kind;
	private final GridSettings settings;
	private final Scope scope;
	private final Definition definition;
	private final List<Column> columns;
	private EObject[] all;
	private EObject[] shown;
	private Map<EObject, Integer> places;
	private List<SortKey> sorting = List.of();
	private GridFilter filter = GridFilter.ALL;

	/** What is to stand in a cell, by row and column from 0; an empty text clears it. */
	public record Wanted(int row, int column, String text) {
	}

	private Grid(GridKind kind, ChainDocument document, GridSettings settings) {
		this.kind = kind;
		this.settings = settings;
		scope = new Scope(document, settings.language());
		definition = Definition.of(kind, scope, settings.part());
		columns = definition.columns(settings.columns());
		all = definition.rows().collect();
		shown = all.clone();
	}

	/**
	 * Makes a table.
	 *
	 * @param kind what its rows are
	 * @param document the document
	 * @param settings how it is wanted
	 * @return the table, unsorted and with all rows
	 */
	public static Grid of(GridKind kind, ChainDocument document, GridSettings settings) {
		return new Grid(kind, document, settings);
	}

	/**
	 * The same table with one more column.
	 *
	 * @param key key of the column
	 * @return a table with the same rows in the same order; this one if it shows the column already
	 */
	public Grid with(String key) {
		if (indexOf(key) >= 0) {
			return this;
		}
		List<String> keys = new ArrayList<>(columns.stream().map(Column::key).toList());
		keys.add(key);
		Grid other = new Grid(kind, scope.document(), settings.withColumns(keys));
		other.filter = filter;
		other.sorting = sorting;
		other.shown = shown.clone();
		return other;
	}

	/** {@return what its rows are} */
	public GridKind kind() {
		return kind;
	}

	/** {@return how it was wanted} */
	public GridSettings settings() {
		return settings;
	}

	/** {@return the columns that are shown, in their order} */
	public List<Column> columns() {
		return columns;
	}

	/** {@return every column there is, the usual ones first} */
	public List<Column> allColumns() {
		return definition.columns();
	}

	/** {@return whether rows can be made by writing below the last one} */
	public boolean canMakeRows() {
		return definition.maker() != null;
	}

	/** {@return keys of the columns without which no row can be made; none if no row can be made at all} */
	public List<String> required() {
		return canMakeRows() ? definition.maker().required() : List.of();
	}

	/** {@return how many rows are shown} */
	public int rowCount() {
		return shown.length;
	}

	/** {@return how many rows there are, those that are filtered out among them} */
	public int totalRows() {
		return all.length;
	}

	/**
	 * The element of a row.
	 *
	 * @param row the row, from 0
	 * @return its element
	 */
	public EObject row(int row) {
		return shown[row];
	}

	/**
	 * Where an element stands.
	 *
	 * @param element an element
	 * @return its row; -1 if it is none that is shown
	 */
	public int indexOf(EObject element) {
		if (places == null) {
			places = new IdentityHashMap<>(shown.length * 2);
			for (int i = 0; i < shown.length; i++) {
				places.put(shown[i], i);
			}
		}
		return places.getOrDefault(element, -1);
	}

	/**
	 * Where a column stands.
	 *
	 * @param key its key
	 * @return its place; -1 if it is not shown
	 */
	public int indexOf(String key) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).key().equals(key)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The text of a cell.
	 *
	 * @param row the row, from 0
	 * @param column the column, from 0
	 * @return its text, empty for an empty cell
	 */
	public String text(int row, int column) {
		return columns.get(column).text(shown[row]);
	}

	/**
	 * A cell with everything about it.
	 *
	 * @param row the row, from 0
	 * @param column the column, from 0
	 * @return the cell
	 */
	public GridCell cell(int row, int column) {
		Column asked = columns.get(column);
		EObject object = shown[row];
		Optional<Element> about = asked.about(object);
		return new GridCell(asked.text(object), asked.type(), about, about.map(element -> List.copyOf(element.getCitations())).orElse(List.of()),
			asked.isUnsourced(object), asked.locked(object));
	}

	/**
	 * Plans to write a text into a cell. In the row behind the last one it makes a row.
	 *
	 * @param row the row, from 0
	 * @param column the column, from 0
	 * @param text what is to stand there, empty to clear it
	 * @return the edit
	 */
	public GridEdit edit(int row, int column, String text) {
		return edit(List.of(new Wanted(row, column, text)));
	}

	/**
	 * Plans to write texts into many cells. Rows behind the last one are made.
	 *
	 * @param wanted the cells and what is to stand in them
	 * @return the edit, with the cells that refuse
	 */
	public GridEdit edit(Collection<Wanted> wanted) {
		Planner planner = new Planner(this);
		wanted.forEach(cell -> planner.want(cell.row(), cell.column(), cell.text()));
		return planner.plan();
	}

	/**
	 * Plans to paste a block. One cell, or a block that fits several times, fills the whole target; any other block starts at its first cell
	 * and extends over rows and columns, making rows behind the last one.
	 *
	 * @param target where to
	 * @param block what
	 * @return the edit, with the cells that refuse
	 */
	public GridEdit paste(GridRange target, Block block) {
		Planner planner = new Planner(this);
		int height = block.rows().size();
		int width = block.width();
		if (height == 0 || width == 0) {
			return planner.plan();
		}
		boolean tiles = target.rows() % height == 0 && target.columns() % width == 0;
		int rows = tiles ? target.rows() : height;
		int wide = tiles ? target.columns() : width;
		for (int i = 0; i < rows; i++) {
			List<String> cells = block.rows().get(i % height);
			for (int k = 0; k < wide; k++) {
				if (k % width < cells.size()) {
					planner.want(target.top() + i, target.left() + k, cells.get(k % width));
				}
			}
		}
		return planner.plan();
	}

	/**
	 * Plans to continue cells downwards, upwards or to one side.
	 *
	 * @param source the cells that are continued
	 * @param target source and everything that is filled; as wide or as high as the source
	 * @param counts whether numbers, dates and numbered words go on counting; otherwise everything is repeated
	 * @return the edit
	 */
	public GridEdit fill(GridRange source, GridRange target, boolean counts) {
		Planner planner = new Planner(this);
		new Filling(this, planner).fill(source, target, counts);
		return planner.plan();
	}

	/**
	 * Plans to clear cells.
	 *
	 * @param ranges the cells; what is empty or derived is passed over
	 * @return the edit
	 */
	public GridEdit clear(Collection<GridRange> ranges) {
		Planner planner = new Planner(this);
		for (GridRange range : ranges) {
			for (int row = range.top(); row <= Math.min(range.bottom(), rowCount() - 1); row++) {
				for (int column = range.left(); column <= Math.min(range.right(), columns.size() - 1); column++) {
					if (!text(row, column).isEmpty()) {
						planner.want(row, column, "");
					}
				}
			}
		}
		return planner.plan();
	}

	/**
	 * Plans to delete rows, with everything that hangs on their elements.
	 *
	 * @param rows the rows, from 0
	 * @return the edit; rows of libraries refuse
	 */
	public GridEdit delete(Collection<Integer> rows) {
		List<EObject> doomed = new ArrayList<>();
		List<GridEdit.Refusal> refusals = new ArrayList<>();
		for (int row : rows) {
			Optional<String> foreign = kind == GridKind.MATRIX ? Optional.of(text("refused.matrix")) : scope.foreign(shown[row]);
			foreign.ifPresentOrElse(sentence -> refusals.add(new GridEdit.Refusal(row, 0, text(row, 0), sentence)),
				() -> doomed.add(shown[row]));
		}
		return new GridEdit(scope.document(), List.of(), List.of(), doomed, refusals);
	}

	/** {@return what rows are sorted by, the most important first} */
	public List<SortKey> sorting() {
		return sorting;
	}

	/**
	 * Sorts the rows; what is equal stays in the order of the document.
	 *
	 * @param keys what by, the most important first; none for the order of the document
	 */
	public void sort(List<SortKey> keys) {
		sorting = List.copyOf(keys);
		arrange();
	}

	/** {@return which rows are shown} */
	public GridFilter filter() {
		return filter;
	}

	/**
	 * Shows only some rows.
	 *
	 * @param wanted which ones
	 */
	public void filter(GridFilter wanted) {
		filter = wanted;
		arrange();
	}

	/** Sorts and filters again, after values have changed. */
	public void arrange() {
		arranging().work(() -> true);
	}

	/**
	 * Wants rows otherwise from the next time they are arranged.
	 *
	 * @param wanted which ones
	 * @param keys what by
	 * @return what arranges them, to be worked on
	 */
	public Arranging arranging(GridFilter wanted, List<SortKey> keys) {
		filter = wanted;
		sorting = List.copyOf(keys);
		return arranging();
	}

	/** {@return what sorts and filters again, to be worked on} */
	public Arranging arranging() {
		return new Arranging(all, columns, filter, sorting, this::show);
	}

	/**
	 * Follows a change of the model. Rows stay where they are, those that are new stand at the end, until the table is arranged again; so
	 * does a row that no longer fits the filter.
	 *
	 * @param changes the objects that changed with their changed features; {@code null} if everything may have changed
	 * @return what that means for the table
	 */
	public GridUpdate follow(Map<? extends EObject, ? extends Set<? extends EStructuralFeature>> changes) {
		if (changes == null) {
			scope.forgetNames();
			definition.forget();
			all = definition.rows().collect();
			arrange();
			return GridUpdate.COLUMNS;
		}
		Following following = new Following(scope, definition, changes);
		if (following.isColumns()) {
			return GridUpdate.COLUMNS;
		}
		if (following.isRows()) {
			EObject[] before = all;
			all = definition.rows().follow(before, following);
			show(Following.merge(shown, before, all));
			return GridUpdate.ROWS;
		}
		return following.isAnything() ? GridUpdate.CELLS : GridUpdate.NONE;
	}

	private void show(EObject[] rows) {
		shown = rows;
		places = null;
	}

	/** {@return the document and its names} */
	Scope scope() {
		return scope;
	}

	/** {@return who makes rows, {@code null} if nobody does} */
	RowMaker maker() {
		return definition.maker();
	}

	/** {@return a sentence of this package} */
	String text(String key, Object... arguments) {
		return TEXTS.get(scope.language(), key, arguments);
	}
}
