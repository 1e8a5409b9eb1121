/**
 * Tables as equals of the diagram: what lies in spreadsheets is read into a chain and kept in step with it, and a chain is shown, edited
 * and written as tables.
 */
package org.chainscape.tabular;
