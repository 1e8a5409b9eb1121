/** The report as PDF, page by page. */
package org.chainscape.report.pdf;
