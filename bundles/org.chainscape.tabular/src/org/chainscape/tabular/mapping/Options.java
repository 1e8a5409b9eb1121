package org.chainscape.tabular.mapping;

import java.util.List;

/** Names of the options of a column. */
public final class Options {

	/** Which property a number is of, by name or handle; for the field observation. */
	public static final String PROPERTY = "property";
	/** What sort of property it is where it has to be made: quantity, share, growth, ratio, date, text or category. */
	public static final String KIND = "kind";
	/** Unit of numbers that are printed without one, such as 元. */
	public static final String UNIT = "unit";
	/** Magnitude of numbers that are printed without one, such as 万 or 亿. */
	public static final String MAGNITUDE = "magnitude";
	/** The period numbers are of, such as 2022, 2022H1 or 2023Q1. */
	public static final String PERIOD = "period";
	/** The day numbers are of, such as 2023-02-28. */
	public static final String AS_OF = "asOf";
	/** A for actual numbers, E for estimates. */
	public static final String ACTUALITY = "actuality";
	/** What numbers count (口径). */
	public static final String BASIS = "basis";
	/** How shares without a percent sign are meant: fraction or percent. */
	public static final String SHARE = "share";
	/** What separates several values in one cell. */
	public static final String SPLIT = "split";
	/** Start of the options that say what a word of the column stands for: {@code value:上游材料} = {@code Supply reversed}. */
	public static final String VALUE = "value:";
	/** All names; those that end in a colon are followed by a word. */
	public static final List<String> ALL = List.of(PROPERTY, KIND, UNIT, MAGNITUDE, PERIOD, AS_OF, ACTUALITY, BASIS, SHARE, SPLIT, VALUE);

	private Options() {
	}

	/** {@return whether there is an option of this name} */
	static boolean isKnown(String name) {
		return Settings.isKnown(ALL, name);
	}
}
