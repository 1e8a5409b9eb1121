/** Marked-up text that the page and the PDF share: escaping, tables. */
package org.chainscape.report.markup;
