/** From cells to values: numbers, shares, dates, choices; each conversion gives a value or a reason. */
package org.chainscape.tabular.cell;
