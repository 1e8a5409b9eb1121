/**
 * Table files read safely: workbooks, delimited text and blocks from the clipboard, row by row, in memory that does not grow with the rows.
 */
package org.chainscape.tabular.sheet;
