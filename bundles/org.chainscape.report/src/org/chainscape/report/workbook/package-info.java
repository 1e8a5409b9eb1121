/** The workbook an analyst hands on: every number with unit, period and citation, calculations as live formulas. */
package org.chainscape.report.workbook;
