package org.chainscape.compare.diff;

/**
 * A part of a document that differences are told under: a segment, a diagram, the companies, the sources.
 *
 * @param id id of the segment or diagram, or the name of the feature that holds the companies or sources
 * @param label what it is called
 * @param rank place in the order of sections
 */
public record Section(String id, String label, int rank) {
}
