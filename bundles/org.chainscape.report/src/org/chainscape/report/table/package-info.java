/** The tables of a report: each a small class that reads them off the chain. */
package org.chainscape.report.table;
