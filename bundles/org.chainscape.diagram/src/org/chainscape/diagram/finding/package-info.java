/** Findings where the work is done: what is wrong with an element, why it matters, and mending it in one step. */
package org.chainscape.diagram.finding;
