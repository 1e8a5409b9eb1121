package org.chainscape.report.template;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.Spoken;

/**
 * Where in a template something stands.
 *
 * @param part key of its name, such as {@code body} or {@code header}: the message {@code place.KEY} of this package
 * @param number number of the part, such as that of a slide; 0 for none
 * @param text text of the paragraph
 */
public record Place(String part, int number, String text) implements Spoken {

	private static final Texts TEXTS = Texts.beside(Place.class);
	private static final int LONGEST = 60;

	@Override
	public String message(Language language) {
		String line = text.strip().replaceAll("\\s+", " ");
		String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
		return TEXTS.get(language, "place." + part, Integer.toString(number), shown);
	}
}
