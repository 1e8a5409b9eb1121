package org.chainscape.tabular.load;

import java.util.Locale;

/** Why a row was not plainly imported. */
public enum ReasonKind {
	/** A cell the row cannot do without is blank. */
	REQUIRED,
	/** It names something that is nowhere. */
	MISSING,
	/** It names something that may be one or the other. */
	AMBIGUOUS,
	/** Both ends are the same. */
	SELF_LOOP,
	/** A word of the column of classes is in no value map and no name of a class. */
	UNKNOWN_CLASS,
	/** It is about a company of a library, which is changed in its own file. */
	IN_LIBRARY,
	/** It states a new element by nothing but a code. */
	NO_NAME,
	/** What is to be a ticker of a company is none. */
	NO_TICKER,
	/** Two columns name different companies. */
	OTHER_COMPANY,
	/** A cell cannot be read; the rest of the row is imported. */
	NOT_READ,
	/** A cell can be read, but is doubtful. */
	DOUBTFUL,
	/** A cell says that there is no value where one is expected. */
	NO_VALUE,
	/** A share below 0 or above 100 %: not imported; the rest of the row is. */
	IMPOSSIBLE_SHARE,
	/** A ticker without exchange was completed. */
	TICKER_COMPLETED,
	/** A ticker in another style was read. */
	TICKER_STYLE,
	/** The column of exchanges says another exchange than the ticker. */
	OTHER_EXCHANGE,
	/** Characters that no text may hold were removed. */
	CLEANED,
	/** Characters were lost before the file was written. */
	LOST_CHARACTERS,
	/** An earlier row is about the same. */
	SAID_BEFORE,
	/** An earlier row about the same says something else, which stays. */
	DIFFERS,
	/** Another company of the same market has this name. */
	SAME_NAME,
	/** A company is also called otherwise; the name was added to its aliases. */
	ALSO_CALLED,
	/** The parent is nowhere. */
	NO_PARENT,
	/** The parents run in a circle. */
	CIRCLE,
	/** A stage or a part of itself cannot be moved under another segment. */
	NOT_MOVED,
	/** What was named was nowhere and was made. */
	CREATED,
	/** The model has another value, which stays or is replaced. */
	CONFLICT,
	/** What an earlier import made of it was deleted by a person, and the row says nothing new. */
	REMOVED,
	/** An edited cell of a table this program has written cannot be taken over. */
	REFUSED,
	/** Another row of such a table has the same id. */
	SAME_ID;

	/** {@return its name in JSON} */
	public String key() {
		StringBuilder key = new StringBuilder();
		for (String word : name().split("_")) {
			key.append(key.isEmpty() ? word.toLowerCase(Locale.ROOT) : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
		}
		return key.toString();
	}
}
