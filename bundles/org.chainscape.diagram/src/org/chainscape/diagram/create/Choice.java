package org.chainscape.diagram.create;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.search.Span;
import org.eclipse.swt.graphics.Image;

/**
 * A line one can choose in a pop-up.
 *
 * @param icon its icon, or {@code null}
 * @param text what it is
 * @param bold the parts of the text that fit what was typed
 * @param detail a quiet addition; may be empty
 * @param refusal why it cannot be chosen; empty if it can
 * @param code what choosing it does, once the pop-up is closed
 */
public record Choice(Image icon, String text, List<Span> bold, String detail, Optional<String> refusal, Runnable code) {

	/** Refuses missing parts. */
	public Choice {
		bold = List.copyOf(bold);
		Objects.requireNonNull(text);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(refusal);
		Objects.requireNonNull(code);
	}

	/**
	 * A line that can be chosen.
	 *
	 * @param icon its icon, or {@code null}
	 * @param text what it is
	 * @param detail a quiet addition; may be empty
	 * @param code what choosing it does
	 * @return the line
	 */
	public static Choice of(Image icon, String text, String detail, Runnable code) {
		return new Choice(icon, text, List.of(), detail, Optional.empty(), code);
	}
}
