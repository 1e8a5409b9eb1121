package org.chainscape.tabular.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Why a table file is not read, or not any further: what, where, what to do. */
public final class SheetException extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(SheetException.class);

	private final Kind kind;
	private final transient Place place;
	private final List<String> arguments;

	/** What can be wrong. */
	public enum Kind {
		/** There is no such file. */
		NOT_FOUND
	}

	SheetException(Kind kind, Place place, Object... arguments) {
		this(kind, place, null, arguments);
	}

	SheetException(Kind kind, Place place, Throwable cause, Object... arguments) {
		super(cause);
		this.kind = kind;
		this.place = place;
		this.arguments = Stream.of(arguments).map(String::valueOf).toList();
	}

	/** {@return what is wrong} */
	public Kind kind() {
		return kind;
	}

	/** {@return where} */
	public Place place() {
		return place;
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}

	/**
	 * Says what is wrong.
	 *
	 * @param language the language
	 * @return one sentence: where, what, and what to do
	 */
	public String message(Language language) {
		return TEXTS.get(language, "place.then", place.text(language), TEXTS.get(language, "refused." + kind.name(), arguments.toArray()));
	}
}
