package org.chainscape.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.query.FileFault;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.store.upgrade.FormatVersion;

/**
 * A chain file cannot be read or written. The message is one line for the user: file, position, what is wrong and what to do about it.
 */
public final class ChainFileException extends IOException implements FileFault {

	private static final long serialVersionUID = 1L;

	static final String REASON_DENIED = "REASON_DENIED";
	static final String REASON_NO_FOLDER = "REASON_NO_FOLDER";

	private static final Texts TEXTS = Texts.beside(ChainFileException.class);

	/** What is wrong. */
	public enum Kind {
		/** There is no such file. */
		MISSING,
		/** The path is a folder or a device. */
		NOT_A_FILE,
		/** The file is there and cannot be read. */
		UNREADABLE,
		/** The file has no content. */
		EMPTY,
		/** The file ends in the middle. */
		TRUNCATED,
		/** The file is text of another encoding, or no text. */
		NOT_UTF8,
		/** The file is no well-formed XML. */
		NOT_XML,
		/** The elements of the file are nested too deeply to be worked on. */
		TOO_DEEP,
		/** The file has a document type declaration, which could make the reader open other files. */
		DOCTYPE,
		/** The file is XML of another kind. */
		OTHER_FORMAT,
		/** The file was written by a later version of the program. */
		NEWER_VERSION,
		/** A document of a later version of the program is not written: what is new in it would be lost. */
		NEWER_NOT_WRITTEN,
		/** The former version could not be kept before its format is lifted; nothing was written. */
		NOT_KEPT,
		/** The file is older than every version this program can lift. */
		OLDER_VERSION,
		/** The file speaks of a class or feature the metamodel does not have. */
		UNKNOWN_CONTENT,
		/** A value does not fit its feature. */
		BAD_VALUE,
		/** Two elements have one id. */
		DUPLICATE_ID,
		/** The file or its folder cannot be written. */
		NOT_WRITABLE,
		/** The disk is full. */
		NO_SPACE,
		/** What would have been written could not be read back; nothing was written. */
		NOT_VERIFIED
	}

	private final Kind kind;
	private final transient Path file;
	private final String fileName;
	private final int line;
	private final int column;
	private final List<String> details;

	ChainFileException(Kind kind, Path file, Position position, Throwable cause, String... details) {
		super(cause);
		this.kind = kind;
		this.file = file;
		this.fileName = file.toString();
		this.line = position.line();
		this.column = position.column();
		this.details = List.of(details);
	}

	/** {@return what is told of a file of a later version that was read as far as it is known} */
	static String newerOpened(Language language, FormatVersion version, int unknown) {
		return TEXTS.get(language, unknown == 0 ? "NEWER_WHOLE" : "NEWER_OPENED", version, FormatVersion.CURRENT, Integer.toString(unknown));
	}

	/** {@return the same about a file as the user named it} */
	ChainFileException named(Path name) {
		return new ChainFileException(kind, name, new Position(line, column), this, details.toArray(String[]::new));
	}

	/** {@return what is wrong} */
	public Kind kind() {
		return kind;
	}

	@Override
	public boolean isMissing() {
		return kind == Kind.MISSING;
	}

	/** {@return the file} */
	public Path file() {
		return file;
	}

	/** {@return the line from 1, or 0 if the fault has no place in the file} */
	public int line() {
		return line;
	}

	/** {@return the column from 1, or 0 if the fault has no place in the file} */
	public int column() {
		return column;
	}

	/** One line: file, position, what is wrong, what to do. */
	@Override
	public String message(Language language) {
		String place = line > 0 ? fileName + ":" + line + ":" + column : fileName;
		String text = TEXTS.get(language, kind.name(),
				details.stream().map(detail -> TEXTS.has(detail) ? TEXTS.get(language, detail) : detail).toArray());
		return (place + ": " + text).replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}

	@Override
	public String getLocation() {
		return fileName;
	}

	@Override
	public int getLine() {
		return line;
	}

	@Override
	public int getColumn() {
		return column;
	}
}
