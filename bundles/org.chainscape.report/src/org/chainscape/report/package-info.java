/** Reports: figures, tables and plots of a chain, put together for readers. */
package org.chainscape.report;
