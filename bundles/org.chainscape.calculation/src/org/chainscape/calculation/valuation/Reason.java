package org.chainscape.calculation.valuation;

/** Why a valuation cannot be given. */
public enum Reason {
	/** There is no price. */
	NO_PRICE,
	/** The number of shares is not known. */
	NO_SHARES,
	/** There are no earnings of that year. */
	NO_EARNINGS,
	/** There is no revenue of that year. */
	NO_REVENUE,
	/** There is no book value. */
	NO_BOOK_VALUE,
	/** What is divided by is zero or less: the ratio would say nothing, and is printed as a dash. */
	NOT_POSITIVE,
	/** The two are in different currencies, and no rate of exchange is stated. */
	CURRENCY,
	/** A number has a unit of another sort. */
	UNIT,
	/** A statement is a range and not a number. */
	RANGE
}
