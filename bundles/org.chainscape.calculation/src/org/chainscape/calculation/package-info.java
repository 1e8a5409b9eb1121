/** The arithmetic of reports run again: units, the precision of printed numbers, and what holds of printed results. */
package org.chainscape.calculation;
