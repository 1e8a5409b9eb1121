/** The view of tables: a spreadsheet over the chain that is looked at. */
package org.chainscape.ui.grid;
