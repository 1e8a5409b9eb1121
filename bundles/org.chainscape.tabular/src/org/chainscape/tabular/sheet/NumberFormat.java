package org.chainscape.tabular.sheet;

/**
 * What the number format of a cell says about its value.
 *
 * @param code the format as the workbook has it, such as {@code #,##0.00} or {@code yyyy"年"m"月"}; empty for the general one
 */
public record NumberFormat(String code) {

	/** No format. */
	public static final NumberFormat GENERAL = new NumberFormat("");
}
