/** Tables of a chain as data: rows that are elements, cells that can be sorted, filtered, edited, pasted and filled. */
package org.chainscape.tabular.grid;
