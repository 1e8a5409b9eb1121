/** The report as one page for a browser, without anything from a network. */
package org.chainscape.report.page;
