package org.chainscape.model.ask;

import java.util.List;

import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Relation;

/**
 * The answer to a question.
 *
 * @param rows the rows
 * @param total how many there are without the limit
 */
public record Answer(List<Row> rows, int total) {

	/** Copies the rows. */
	public Answer {
		rows = List.copyOf(rows);
	}

	/** Where a row stands from what was asked about. */
	public enum Side {
		/** Neither before nor after. */
		NONE,
		/** Before it in the flow of supply. */
		UPSTREAM,
		/** After it. */
		DOWNSTREAM
	}

	/**
	 * A row.
	 *
	 * @param element what was found
	 * @param step how many relations away it is; 0 where nothing was followed
	 * @param side where it stands
	 * @param via the relation that leads to it, or {@code null}
	 * @param from where that relation came from, or what of it refers to what was asked about, or {@code null}
	 */
	public record Row(NamedElement element, int step, Side side, Relation via, NamedElement from) {

		Row(NamedElement element) {
			this(element, 0, Side.NONE, null, null);
		}
	}
}
