/** A small language to ask a chain questions in: what is there, where is it used, what stands before and after it. */
package org.chainscape.model.ask;
