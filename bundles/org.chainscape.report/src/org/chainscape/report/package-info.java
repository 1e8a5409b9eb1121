/** Reports: what a chain says, as documents a reader opens. */
package org.chainscape.report;
