/** Table files into a chain: planned, compared with what an earlier import and a person have made of it, reported row by row, applied. */
package org.chainscape.tabular.load;
