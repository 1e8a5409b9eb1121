package org.chainscape.analysis;

/**
 * A source and what cites it.
 *
 * @param id its id
 * @param name its name
 * @param publisher who published it; empty if unknown
 * @param date its date as precise as known; empty if unknown
 * @param stale whether it is older than facts may be
 * @param facts citations of it by observations
 * @param others other citations of it: by segments, items, participations, relations …
 */
public record SourceUse(String id, String name, String publisher, String date, boolean stale, int facts, int others) {
}
