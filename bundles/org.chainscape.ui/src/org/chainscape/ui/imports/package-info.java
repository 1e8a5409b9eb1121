/** Import of table files as the wizard sees it, without windows: files, tables, columns, trial, what the last imports did. */
package org.chainscape.ui.imports;
