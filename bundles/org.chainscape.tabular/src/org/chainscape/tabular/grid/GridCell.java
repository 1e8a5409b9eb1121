package org.chainscape.tabular.grid;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.tabular.column.ColumnType;

/**
 * Everything about one cell.
 *
 * @param text what stands in it
 * @param type what its column holds
 * @param element the element it speaks of; empty if it states nothing
 * @param citations where that is stated
 * @param unsourced whether it is a number nobody is cited for
 * @param locked why it cannot be edited, in a sentence; empty if it can
 */
public record GridCell(String text, ColumnType type, Optional<Element> element, List<Citation> citations, boolean unsourced,
		Optional<String> locked) {
}
