package org.chainscape.analysis;

import java.util.List;

/**
 * What a scope holds, confirmed or to be verified.
 *
 * @param lines a line per kind of element
 */
public record Inventory(List<Line> lines) {

	/**
	 * Elements of a kind.
	 *
	 * @param kind the kind
	 * @param total how many there are
	 * @param toVerify how many of them are to be verified
	 */
	public record Line(ElementKind kind, int total, int toVerify) {

		/** {@return how many are confirmed} */
		public Share confirmed() {
			return new Share(total - toVerify, total);
		}
	}

	/** Keeps a copy of the list. */
	public Inventory {
		lines = List.copyOf(lines);
	}

	/**
	 * The line of a kind.
	 *
	 * @param kind the kind
	 * @return its line
	 */
	public Line line(ElementKind kind) {
		return lines.get(kind.ordinal());
	}

	/** {@return how many elements are confirmed} */
	public Share confirmed() {
		int total = lines.stream().mapToInt(Line::total).sum();
		return new Share(total - lines.stream().mapToInt(Line::toVerify).sum(), total);
	}
}
