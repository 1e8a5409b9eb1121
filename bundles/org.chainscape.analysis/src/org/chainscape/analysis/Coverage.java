package org.chainscape.analysis;

import java.util.List;

/**
 * How far a scope says where its content stands. Every entry is in exactly one column of one line.
 *
 * @param lines a line per kind of entry
 */
public record Coverage(List<Line> lines) {

	/**
	 * Entries of a kind.
	 *
	 * @param kind the kind
	 * @param located confirmed, with a source and a page, figure, table or line in it
	 * @param sourceOnly confirmed, with a source but no place in it
	 * @param inferred confirmed relations without a source that are openly marked as our reading
	 * @param unsourced confirmed, without a source
	 * @param toVerify to be verified, with or without a source
	 */
	public record Line(EntryKind kind, int located, int sourceOnly, int inferred, int unsourced, int toVerify) {

		/** {@return all entries of the kind} */
		public int total() {
			return located + sourceOnly + inferred + unsourced + toVerify;
		}

		/** {@return those that are confirmed and say where they stand, or openly that nobody says so} */
		public Share covered() {
			return new Share(located + sourceOnly + inferred, total());
		}
	}

	/** Keeps a copy of the list. */
	public Coverage {
		lines = List.copyOf(lines);
	}

	/**
	 * The line of a kind.
	 *
	 * @param kind the kind
	 * @return its line
	 */
	public Line line(EntryKind kind) {
		return lines.get(kind.ordinal());
	}

	/** {@return all entries that are confirmed and say where they stand} */
	public Share covered() {
		return new Share(lines.stream().mapToInt(line -> line.covered().part()).sum(), lines.stream().mapToInt(Line::total).sum());
	}

	/** {@return of the entries with a source those that also name a place in it} */
	public Share located() {
		int located = lines.stream().mapToInt(Line::located).sum();
		return new Share(located, located + lines.stream().mapToInt(Line::sourceOnly).sum());
	}
}
