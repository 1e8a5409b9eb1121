package org.chainscape.model.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is looked for.
 *
 * @param text the text, or a regular expression
 * @param cased whether upper and lower case differ; otherwise full-width and half-width characters are the same, too
 * @param whole whether only whole words are wanted
 * @param regex whether the text is a regular expression of Java
 * @param parts what sorts of texts are searched; none means all
 */
public record TextQuestion(String text, boolean cased, boolean whole, boolean regex, Set<TextPart> parts) {

	private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?|[+-]?\\.[0-9]+)\\s*(万亿|十亿|百万|亿|万|千|%)?");
	private static final Map<String, Integer> POWERS = Map.of("千", 3, "万", 4, "百万", 6, "亿", 8, "十亿", 9, "万亿", 12);

	/** Copies the parts. */
	public TextQuestion {
		Objects.requireNonNull(text);
		parts = parts.isEmpty() ? Set.copyOf(EnumSet.allOf(TextPart.class)) : Set.copyOf(parts);
	}

	/**
	 * A plain text that is looked for everywhere.
	 *
	 * @param text the text
	 */
	public TextQuestion(String text) {
		this(text, false, false, false, Set.of());
	}

	/**
	 * Makes ready to compare.
	 *
	 * @return what finds the text in others
	 * @throws java.util.regex.PatternSyntaxException if the text is to be a regular expression and is none
	 */
	Finder finder() {
		String searched = cased ? text : Folding.fold(text);
		String expression = regex ? text : Pattern.quote(searched);
		Pattern pattern = Pattern.compile(expression, cased ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		Matcher number = NUMBER.matcher(Folding.fold(text).strip());
		boolean isNumber = !regex && number.matches();
		return new Finder(this, pattern, isNumber ? new BigDecimal(number.group(1).replace(",", "")) : null,
				isNumber && number.group(2) != null ? POWERS.getOrDefault(number.group(2), 0) : 0);
	}

	/**
	 * Finds the text.
	 *
	 * @param question what is looked for
	 * @param pattern it
	 * @param number it as a number, or {@code null}
	 * @param power the power of ten behind the number
	 */
	record Finder(TextQuestion question, Pattern pattern, BigDecimal number, int power) {

		/** {@return where in a text it stands; none if nowhere} */
		List<Span> in(String searched) {
			Matcher matcher = pattern.matcher(question.cased ? searched : Folding.fold(searched));
			List<Span> spans = new ArrayList<>();
			while (matcher.find()) {
				if (matcher.end() > matcher.start() && (!question.whole || isWord(searched, matcher.start(), matcher.end()))) {
					spans.add(new Span(matcher.start(), matcher.end()));
				}
			}
			return spans;
		}

		/** Chinese has no blanks between words, so there every place is one where a word may begin. */
		private static boolean isWord(String text, int start, int end) {
			return !joins(text, start) && !joins(text, end);
		}

		private static boolean joins(String text, int at) {
			return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
		}

		private static boolean isLatin(char character) {
			return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
		}

		/** {@return whether a number is the one that is looked for, whatever magnitude either is written in} */
		boolean is(BigDecimal value, int powerOfValue) {
			return number != null && (power == 0 && number.compareTo(value) == 0
					|| number.scaleByPowerOfTen(power).compareTo(value.scaleByPowerOfTen(powerOfValue)) == 0);
		}
	}
}
