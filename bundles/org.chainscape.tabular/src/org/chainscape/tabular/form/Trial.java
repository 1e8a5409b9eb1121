package org.chainscape.tabular.form;

/**
 * What comes of writing something into a field: a change, nothing to change, or a refusal. Nothing is changed by asking.
 *
 * @param change makes the change, for all elements; {@code null} if there is nothing to do or it is refused
 * @param refusal why it cannot be done, a sentence for people; {@code null} if it can
 */
public record Trial(Runnable change, String refusal) {

	/** There is nothing to change. */
	public static final Trial NOTHING = new Trial(null, null);

	static Trial of(Runnable change) {
		return new Trial(change, null);
	}

	static Trial refuse(String sentence) {
		return new Trial(null, sentence);
	}

	/** {@return whether it cannot be done} */
	public boolean isRefused() {
		return refusal != null;
	}

	/** {@return whether there is something to do} */
	public boolean isChange() {
		return change != null;
	}
}
