package org.chainscape.tabular.column;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.chain.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A column of a table whose rows are model elements. A column keeps no values: each cell is asked for when it is shown, so that it is
 * always what the model says.
 */
public abstract class Column {

	private final Scope scope;
	private final String key;
	private final ColumnType type;
	private final int width;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param key what it is called in settings and files; unique in its table and the same in every language
	 * @param type what its cells hold
	 * @param width its width, in Latin characters; a Chinese one counts two
	 */
	protected Column(Scope scope, String key, ColumnType type, int width) {
		this.scope = Objects.requireNonNull(scope);
		this.key = Objects.requireNonNull(key);
		this.type = Objects.requireNonNull(type);
		this.width = width;
	}

	/** {@return the document the rows are of} */
	protected final Scope scope() {
		return scope;
	}

	/** {@return what the column is called in settings and files} */
	public final String key() {
		return key;
	}

	/** {@return what its cells hold} */
	public final ColumnType type() {
		return type;
	}

	/** {@return a good width, in Latin characters} */
	public final int width() {
		return width;
	}

	/** {@return the head of the column} */
	public abstract String label();

	/** {@return what it belongs to, shown above the heads of several columns; empty for nothing} */
	public String group() {
		return "";
	}

	/** {@return what the column is, in a sentence; empty if its head says it all} */
	public String description() {
		return "";
	}

	/**
	 * The content of a cell.
	 *
	 * @param row an element
	 * @return its text, empty for an empty cell
	 */
	public abstract String text(EObject row);

	/**
	 * What rows are sorted and compared by.
	 *
	 * @param row an element
	 * @return a {@link NumberValue}, a {@link org.chainscape.model.PartialDate} or a text; {@code null} for an empty cell
	 */
	public Object value(EObject row) {
		String text = text(row);
		return text.isEmpty() ? null : text;
	}

	/**
	 * Whether a cell can be edited.
	 *
	 * @param row an element
	 * @return why not, in a sentence; empty if it can
	 */
	public Optional<String> locked(EObject row) {
		return scope.foreign(row);
	}

	/**
	 * Tries to write a text into a cell.
	 *
	 * @param row an element, perhaps one that is to be made and is in no document yet
	 * @param text what is to stand there; empty to clear the cell
	 * @return the change, or why it cannot be made; nothing is changed yet
	 */
	public abstract Attempt write(EObject row, String text);

	/** {@return whether the cells of new rows say where these are put; they cannot be changed afterwards} */
	public boolean isGiven() {
		return false;
	}

	/** {@return the words a cell can hold, the usual ones first; empty if it can hold anything} */
	public List<String> choices() {
		return List.of();
	}

	/** {@return the class of the elements a cell can name; empty if it names none} */
	public Optional<EClass> wanted() {
		return Optional.empty();
	}

	/**
	 * The element a cell speaks of: its sources and findings are those of the cell.
	 *
	 * @param row an element
	 * @return the element; empty if the cell states nothing
	 */
	public Optional<Element> about(EObject row) {
		return row instanceof Element element ? Optional.of(element) : Optional.empty();
	}

	/**
	 * Whether a cell states a number nobody is cited for.
	 *
	 * @param row an element
	 * @return true if it does
	 */
	public boolean isUnsourced(EObject row) {
		return false;
	}
}
