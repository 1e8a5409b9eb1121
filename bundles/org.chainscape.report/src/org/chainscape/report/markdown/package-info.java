/** The report as Markdown with figures beside it. */
package org.chainscape.report.markdown;
