/** Everything a report can be put together of. */
package org.chainscape.report.content;
