package org.chainscape.exchange.tables;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * One thing wrong with the tables.
 *
 * @param kind what is wrong
 * @param file the table, or the folder where no single table is to blame
 * @param row row as a spreadsheet counts, the header being 1; 0 for the file as a whole
 * @param column header of the column; empty for the row as a whole
 * @param arguments values for the message
 */
public record TableProblem(Kind kind, Path file, int row, String column, List<String> arguments) {

	private static final Texts TEXTS = Texts.beside(TableProblem.class);

	/** What is wrong. */
	public enum Kind {
		/** The folder is missing or holds no table. */
		NO_TABLES,
		/** The file cannot be read, is not UTF-8 or no CSV. */
		UNREADABLE,
		/** A table has no column for the handle. */
		NO_HANDLE_COLUMN,
		/** Two columns have one header. */
		DOUBLE_COLUMN,
		/** No class has a feature of this name. */
		UNKNOWN_COLUMN,
		/** A row has more cells than the header. */
		ROW_TOO_LONG,
		/** A row has no handle. */
		NO_HANDLE,
		/** There is no such class. */
		UNKNOWN_CLASS,
		/** The class only sums up others and has no elements of its own. */
		ABSTRACT_CLASS,
		/** No row of the handle says what it is. */
		NO_CLASS,
		/** Two rows of one handle disagree about a value. */
		CONFLICT,
		/** No row of the handle says where it belongs. */
		NO_PARENT,
		/** The document has a parent. */
		DOCUMENT_WITH_PARENT,
		/** There is no document. */
		NO_DOCUMENT,
		/** There is a second document. */
		SECOND_DOCUMENT,
		/** The parent cannot hold elements of this class. */
		PARENT_UNFIT,
		/** The parent could hold the element in several ways. */
		PARENT_AMBIGUOUS,
		/** The parent holds another element already and takes only one. */
		PARENT_TAKEN,
		/** Following the parents one comes back to the element. */
		PARENT_CYCLE,
		/** No row declares this handle. */
		UNKNOWN_HANDLE,
		/** The element is of a class that may not stand here. */
		WRONG_CLASS,
		/** The class of the row has no such feature. */
		NO_SUCH_FEATURE,
		/** The feature holds elements of its own; they need rows of their own. */
		OWNED_FEATURE,
		/** The feature is derived and cannot be set. */
		FIXED_FEATURE,
		/** The text is no value of the feature. */
		BAD_VALUE,
		/** The feature takes one value and there are several. */
		SEVERAL_VALUES,
		/** The citation is not of the form source:lines. */
		BAD_CITE,
		/** Section, figure, page or quote are given without a citation. */
		PLACE_WITHOUT_CITE
	}

	/**
	 * The message for the user.
	 *
	 * @param language the language
	 * @return one line: file, row, column, what is wrong, what to do
	 */
	public String message(Language language) {
		StringBuilder message = new StringBuilder(file.toString());
		if (row > 0) {
			message.append(':').append(row);
		}
		if (!column.isEmpty()) {
			message.append(" [").append(column).append(']');
		}
		return message.append(": ").append(TEXTS.get(language, kind.name(), arguments.toArray())).toString().replaceAll("\\s*\\R\\s*", " ");
	}
}
