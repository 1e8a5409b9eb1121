/** The usual order of a report, with its numbers. */
package org.chainscape.report.outline;
