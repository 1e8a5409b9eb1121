/** The wizard that imports tables: files, columns, trial. */
package org.chainscape.ui.imports.wizard;
