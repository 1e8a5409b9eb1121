/** The plots of a report: which numbers they show, and how they are drawn. */
package org.chainscape.report.plot;
