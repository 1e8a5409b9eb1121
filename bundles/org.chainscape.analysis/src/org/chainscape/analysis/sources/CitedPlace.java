package org.chainscape.analysis.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Citation;

/**
 * A cited place as numbers a viewer can go to.
 *
 * @param lines spans of lines of a text, from 1; empty if no lines are said
 * @param page the first page, from 1; 0 if no page is said
 * @param quote the words that are quoted; empty for none
 */
public record CitedPlace(List<Span> lines, int page, String quote) {

	private static final Pattern SPAN = Pattern.compile("[Ll]?\\s*([0-9]{1,7})\\s*(?:[-–~至]\\s*[Ll]?\\s*([0-9]{1,7}))?");
	private static final Pattern PAGE = Pattern.compile("[0-9]{1,5}");

	/**
	 * Lines of a text.
	 *
	 * @param from the first, from 1
	 * @param to the last, inclusive
	 */
	public record Span(int from, int to) {
	}

	/** Keeps a copy. */
	public CitedPlace {
		lines = List.copyOf(lines);
	}

	/**
	 * The place of a citation.
	 *
	 * @param citation a citation, whose lines read such as {@code L158-176,192} and whose page such as {@code 12}, {@code P12}, {@code 12-13}
	 * @return the place
	 */
	public static CitedPlace of(Citation citation) {
		String quote = citation.getQuote() == null ? "" : citation.getQuote().strip();
		return new CitedPlace(lines(citation.getLines()), page(citation.getPage()), quote);
	}

	private static List<Span> lines(String words) {
		List<Span> spans = new ArrayList<>();
		Matcher matcher = SPAN.matcher(words == null ? "" : words);
		while (matcher.find()) {
			int from = Math.max(1, Integer.parseInt(matcher.group(1)));
			int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
			spans.add(new Span(Math.min(from, to), Math.max(from, to)));
		}
		return spans;
	}

	private static int page(String words) {
		Matcher matcher = PAGE.matcher(words == null ? "" : words);
		return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
	}
}
