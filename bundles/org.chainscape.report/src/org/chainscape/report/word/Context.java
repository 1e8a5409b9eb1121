package org.chainscape.report.word;

import org.chainscape.report.template.Place;
import org.chainscape.report.template.Scope;

/**
 * Where in a document something is filled in.
 *
 * @param scope where names are looked up
 * @param part what part of the document it is, a key of {@link Place}
 * @param room how much room there is; {@code null} where no figures, tables and plots can stand
 */
record Context(Scope scope, String part, Room room) {

	/**
	 * The room for a figure or table.
	 *
	 * @param width in units of 1/96 inch
	 * @param height in units of 1/96 inch
	 * @param section the section it is in; {@code null} where there can be no pages of their own, as in a cell
	 */
	record Room(double width, double height, XmlElement section) {
	}

	Context within(Scope inner) {
		return new Context(inner, part, room);
	}

	Context cell(double width) {
		boolean known = room != null && width > 0;
		return new Context(scope, "cell", known ? new Room(Math.min(width, room.width()), room.height(), null) : room == null ? null
				: new Room(room.width(), room.height(), null));
	}

	/** In a text box neither shapes nor pages of their own can stand. */
	Context box() {
		return new Context(scope, "box", null);
	}

	Place place(String text) {
		return new Place(part, 0, text);
	}
}
