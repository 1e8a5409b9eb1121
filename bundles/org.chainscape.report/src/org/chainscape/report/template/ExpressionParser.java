package org.chainscape.report.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Expression.Comparison;

/** Reads expressions by descent: or, and, not, comparison, operand. */
final class ExpressionParser {

	/** Deeper nesting is no condition a person wrote. */
	private static final int DEEPEST = 50;
	private static final String QUOTES = "\"'“”‘’「」";
	private static final Map<String, Comparison> SIGNS = Map.ofEntries(Map.entry("==", Comparison.EQUAL),
			Map.entry("=", Comparison.EQUAL), Map.entry("!=", Comparison.UNEQUAL), Map.entry("<>", Comparison.UNEQUAL),
			Map.entry("≠", Comparison.UNEQUAL), Map.entry("<", Comparison.BELOW), Map.entry("<=", Comparison.AT_MOST),
			Map.entry("≤", Comparison.AT_MOST), Map.entry(">", Comparison.ABOVE), Map.entry(">=", Comparison.AT_LEAST),
			Map.entry("≥", Comparison.AT_LEAST));

	private final String text;
	private final List<String> tokens = new ArrayList<>();
	private int next;
	private int depth;

	ExpressionParser(String text) throws ReportException {
		this.text = text.strip();
		split();
	}

	Expression whole() throws ReportException {
		Expression expression = or();
		if (next < tokens.size()) {
			throw unreadable(tokens.get(next));
		}
		return expression;
	}

	private Expression or() throws ReportException {
		Expression left = and();
		while (takes("or") || takes("||") || takes("或")) {
			left = new Expression.Joined(false, left, and());
		}
		return left;
	}

	private Expression and() throws ReportException {
		Expression left = not();
		while (takes("and") || takes("&&") || takes("且")) {
			left = new Expression.Joined(true, left, not());
		}
		return left;
	}

	private Expression not() throws ReportException {
		if (takes("not") || takes("!") || takes("非")) {
			if (++depth > DEEPEST) {
				throw unreadable("not");
			}
			return new Expression.Not(not());
		}
		return comparison();
	}

	private Expression comparison() throws ReportException {
		Expression left = operand();
		if (next >= tokens.size() || !SIGNS.containsKey(tokens.get(next))) {
			return left;
		}
		Comparison sign = SIGNS.get(tokens.get(next++));
		return new Expression.Compared(sign, left, operand());
	}

	private Expression operand() throws ReportException {
		if (takes("(")) {
			if (++depth > DEEPEST) {
				throw unreadable("(");
			}
			Expression inner = or();
			if (!takes(")")) {
				throw unreadable("(");
			}
			return inner;
		}
		if (next >= tokens.size()) {
			throw unreadable("");
		}
		String token = tokens.get(next++);
		if (QUOTES.indexOf(token.charAt(0)) >= 0) {
			return new Expression.Constant(new Value.Words(token.substring(1)));
		}
		if (token.matches("-?\\d+(\\.\\d+)?")) {
			return new Expression.Constant(new Value.Figures(new BigDecimal(token), token));
		}
		if (token.equals("true") || token.equals("false")) {
			return new Expression.Constant(new Value.Flag(token.equals("true")));
		}
		return name(token);
	}

	private Expression name(String token) throws ReportException {
		int colon = token.indexOf(':');
		if (colon > 0) {
			Kind kind = Kind.of(token.substring(0, colon)).orElseThrow(() -> new ReportException("template.unknownKind", token.substring(0, colon)));
			String rest = token.substring(colon + 1);
			if (rest.isEmpty() && next < tokens.size() && QUOTES.indexOf(tokens.get(next).charAt(0)) >= 0) {
				rest = tokens.get(next++).substring(1);
			}
			return new Expression.Named(kind, rest);
		}
		if (!Character.isLetter(token.codePointAt(0)) && token.charAt(0) != '_') {
			throw unreadable(token);
		}
		List<String> steps = List.of(token.split("\\.", -1));
		if (steps.contains("")) {
			throw unreadable(token);
		}
		return new Expression.Path(steps);
	}

	private boolean takes(String token) {
		boolean there = next < tokens.size() && tokens.get(next).equals(token);
		if (there) {
			next++;
		}
		return there;
	}

	private ReportException unreadable(String token) {
		return new ReportException("template.unreadable", text, token);
	}

	/** Quoted texts keep their first quote, so that nobody takes them for names. */
	private void split() throws ReportException {
		int at = 0;
		while (at < text.length()) {
			char c = narrow(text.charAt(at));
			if (Character.isWhitespace(c) || c == '\u00a0') {
				at++;
			} else if (QUOTES.indexOf(c) >= 0) {
				int end = at + 1;
				while (end < text.length() && QUOTES.indexOf(narrow(text.charAt(end))) < 0) {
					end++;
				}
				if (end >= text.length()) {
					throw unreadable(text.substring(at));
				}
				tokens.add("\"" + text.substring(at + 1, end));
				at = end + 1;
			} else {
				at = sign(c, at);
			}
		}
	}

	private int sign(char c, int at) {
		String two = at + 1 < text.length() ? "" + c + narrow(text.charAt(at + 1)) : "";
		if (SIGNS.containsKey(two) || two.equals("&&") || two.equals("||")) {
			tokens.add(two);
			return at + 2;
		}
		if ("()!<>=≤≥≠".indexOf(c) >= 0) {
			tokens.add(String.valueOf(c));
			return at + 1;
		}
		StringBuilder word = new StringBuilder();
		int end = at;
		while (end < text.length() && !ends(narrow(text.charAt(end)))) {
			word.append(narrow(text.charAt(end++)));
		}
		if (end == at) {
			word.append(c);
			end++;
		}
		tokens.add(word.toString());
		return end;
	}

	private static boolean ends(char c) {
		return Character.isWhitespace(c) || c == '\u00a0' || "()!<>=≤≥≠&|".indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0;
	}

	/** Signs of Chinese typing are as wide as an ideograph. */
	static char narrow(char c) {
		if (c == '\u3000') {
			return ' ';
		}
		return c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c;
	}
}
