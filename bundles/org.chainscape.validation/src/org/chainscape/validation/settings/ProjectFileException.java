package org.chainscape.validation.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.TextKey;

/** A settings file or baseline cannot be read or written. The message is one line: file, position, what is wrong, what to do. */
public final class ProjectFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private static final Texts TEXTS = Texts.beside(RuleTexts.class);

	/** What is wrong. */
	public enum Kind {
		/** There is no such file. */
		MISSING,
		/** The file is there and cannot be read. */
		UNREADABLE,
		/** The file is not text in UTF-8. */
		NOT_UTF8,
		/** The file is no well-formed JSON. */
		NOT_JSON,
		/** The file is JSON of another kind. */
		OTHER_FORMAT,
		/** The file was written by a later version of the program. */
		NEWER_VERSION,
		/** A key means nothing here. */
		UNKNOWN_KEY,
		/** A key stands twice. */
		DUPLICATE_KEY,
		/** A key that is needed is not there. */
		MISSING_KEY,
		/** A value is of another type than it has to be. */
		WRONG_TYPE,
		/** A value is none of those there are. */
		BAD_VALUE,
		/** The file or its folder cannot be written. */
		NOT_WRITABLE;

		/** {@return the text that says so, without the detail} */
		TextKey text() {
			return new TextKey("file." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}
	}

	private final Kind kind;
	private final String file;
	private final int line;
	private final int column;
	private final String detail;

	ProjectFileException(Kind kind, Path file, Place place, String detail, Throwable cause) {
		super(cause);
		this.kind = kind;
		this.file = file.toString();
		line = place.line();
		column = place.column();
		this.detail = detail;
	}

	/** {@return what is wrong} */
	public Kind kind() {
		return kind;
	}

	/** {@return the line from 1, or 0 if the fault has no place in the file} */
	public int line() {
		return line;
	}

	/** {@return the column from 1, or 0 if the fault has no place in the file} */
	public int column() {
		return column;
	}

	/** {@return the key, value or reason} */
	public String detail() {
		return detail;
	}

	/** {@return the position in the file as compilers write it, after the name of the file without its folder} */
	String place() {
		return place(Path.of(file).getFileName().toString());
	}

	private String place(String name) {
		return line > 0 ? name + ":" + line + ":" + column : name;
	}

	/**
	 * The message for the user.
	 *
	 * @param language the language
	 * @return one line: file, position, what is wrong, what to do
	 */
	public String message(Language language) {
		String text = TEXTS.get(language, kind.text().key());
		String colon = language == Language.ZH ? "：" : ": ";
		return (place(file) + ": " + (detail.isBlank() ? text : text + colon + detail)).replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}

	/**
	 * A place in a file.
	 *
	 * @param line line from 1; 0 if unknown
	 * @param column column from 1; 0 if unknown
	 */
	record Place(int line, int column) {

		static final Place NONE = new Place(0, 0);
	}
}
