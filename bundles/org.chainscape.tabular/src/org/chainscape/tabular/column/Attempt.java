package org.chainscape.tabular.column;

import java.util.Objects;

/**
 * What comes of writing a text into a cell: a change that can be made, nothing to change, or a refusal. Nothing is changed by asking.
 *
 * @param change makes the change; {@code null} if there is nothing to do or it is refused
 * @param refusal why it cannot be done, a sentence for people; {@code null} if it can
 * @param needs key of a column of the same row that has to be filled as well for the change to make sense; {@code null} for none
 * @param reason the refusal if that column stays empty; {@code null} for none
 */
public record Attempt(Change change, String refusal, String needs, String reason) {

	/** There is nothing to change. */
	public static final Attempt NOTHING = new Attempt(null, null, null, null);

	/**
	 * A change that can be made.
	 *
	 * @param change makes it
	 * @return the attempt
	 */
	public static Attempt of(Change change) {
		return new Attempt(Objects.requireNonNull(change), null, null, null);
	}

	/**
	 * A refusal.
	 *
	 * @param sentence why, for people
	 * @return the attempt
	 */
	public static Attempt refuse(String sentence) {
		return new Attempt(null, Objects.requireNonNull(sentence), null, null);
	}

	/**
	 * The same, if another cell of the row is filled at the same time.
	 *
	 * @param column key of the other column
	 * @param sentence the refusal if it is not
	 * @return the attempt
	 */
	public Attempt needing(String column, String sentence) {
		return new Attempt(change, refusal, column, sentence);
	}

	/** {@return whether it cannot be done} */
	public boolean isRefused() {
		return refusal != null;
	}
}
