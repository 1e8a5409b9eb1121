package org.chainscape.tabular.mapping;

import java.util.List;

/** Names of the settings of a table. */
public final class Settings {

	/** What to do with a row that names something that is nowhere: {@code reject} (the default) or {@code create}. */
	public static final String MISSING = "missing";
	/** Name of the chain that things go into; the first chain if not given. */
	public static final String CHAIN = "chain";
	/** Name of the perspective whose places are meant; made where it is missing. */
	public static final String PERSPECTIVE = "perspective";
	/** Sort of the left end of relations: company, item or place; any if not given. */
	public static final String FROM = "from";
	/** Sort of the right end of relations. */
	public static final String TO = "to";
	/** Sort of the subjects of numbers. */
	public static final String SUBJECT = "subject";
	/** Name of the property that shares of revenue are of; 营收占比 if not given. */
	public static final String PROPERTY = "property";
	/** Start of the settings that say a field for all rows: {@code constant:type} = {@code Supply reversed}. */
	public static final String CONSTANT = "constant:";
	/** Of a table this program has written: which one, such as {@code companies}, {@code items:Chip}, {@code matrix:ID}. */
	public static final String TABLE = "table";
	/** The language its words are in: zh or en. */
	public static final String LANGUAGE = "language";
	/** All names; those that end in a colon are followed by the key of a field. */
	public static final List<String> ALL = List.of(MISSING, CHAIN, PERSPECTIVE, FROM, TO, SUBJECT, PROPERTY, TABLE, LANGUAGE, CONSTANT);

	private Settings() {
	}

	/** {@return whether there is a setting of this name} */
	static boolean isKnown(String name) {
		return isKnown(ALL, name);
	}

	static boolean isKnown(List<String> names, String name) {
		return names.stream().anyMatch(known -> known.endsWith(":") ? name.startsWith(known) && name.length() > known.length()
			: known.equals(name));
	}
}
