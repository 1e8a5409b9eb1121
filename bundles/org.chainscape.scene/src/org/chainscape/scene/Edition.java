package org.chainscape.scene;

import java.util.Objects;

import org.chainscape.model.chain.Element;
import org.chainscape.model.query.Reservation;

/**
 * For whom a picture is made: the analyst at work, or readers.
 *
 * @param reserved what becomes of statements nobody has verified and of those without a source
 * @param framed whether caption, source line and remark are part of the picture; a report prints them itself
 * @param institute own house, last in the source lines of diagrams that name none, such as {@code XX 研究所整理}; empty for none
 */
public record Edition(Reserved reserved, boolean framed, String institute) {

	/** What is on screen: everything, within its frame. */
	public static final Edition WORKING = new Edition(Reserved.SHOWN, true, "");
	/** What is published unless the analyst says otherwise: without reserved statements, within its frame. */
	public static final Edition PUBLISHED = new Edition(Reserved.LEFT_OUT, true, "");

	/** What becomes of statements that are reserved, see {@link Reservation}. */
	public enum Reserved {
		/** Drawn like the others. */
		SHOWN,
		/** Not drawn, as if they were hidden. */
		LEFT_OUT,
		/** Drawn with a mark that the legend explains. */
		MARKED
	}

	/** Refuses missing decisions. */
	public Edition {
		Objects.requireNonNull(reserved);
		Objects.requireNonNull(institute);
	}

	/**
	 * Whether an element may be drawn.
	 *
	 * @param element the element
	 * @return false if it is reserved and reserved statements are left out
	 */
	public boolean admits(Element element) {
		return reserved != Reserved.LEFT_OUT || Reservation.of(element) == Reservation.NONE;
	}

	/**
	 * Whether an element is drawn with the mark of reserved statements.
	 *
	 * @param element the element
	 * @return true if it is reserved and such statements are marked
	 */
	public boolean marks(Element element) {
		return reserved == Reserved.MARKED && Reservation.of(element) != Reservation.NONE;
	}

	/** {@return the same without caption, source line and remark} */
	public Edition bare() {
		return new Edition(reserved, false, institute);
	}
}
