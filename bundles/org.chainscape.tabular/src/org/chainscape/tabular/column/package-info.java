/** Columns of tables of model elements: what a cell says, what may be written into it, and why not. */
package org.chainscape.tabular.column;
