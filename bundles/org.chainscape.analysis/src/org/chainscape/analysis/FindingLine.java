package org.chainscape.analysis;

/**
 * Open findings of a category.
 *
 * @param category the first word of the ids of its rules
 * @param name its name
 * @param counts how many there are
 */
public record FindingLine(String category, String name, SeverityCounts counts) {
}
