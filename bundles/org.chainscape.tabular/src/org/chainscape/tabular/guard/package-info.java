/** Texts that spreadsheets would take for formulas. */
package org.chainscape.tabular.guard;
