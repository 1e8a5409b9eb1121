package org.chainscape.model.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a question.
 *
 * @param kind what sort of word
 * @param text the word, without quotation marks
 * @param position its first character, counted from 1
 */
record Token(Kind kind, String text, int position) {

	private static final String SIGNS = "(),（），";
	private static final List<String> OPERATORS = List.of("!=", "<=", ">=", "=", "~", "<", ">");

	enum Kind {
		WORD,
		QUOTED,
		SIGN,
		OPERATOR,
		END
	}

	static List<Token> split(String question) throws AskException {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		while (at < question.length()) {
			char character = question.charAt(at);
			int from = at;
			if (Character.isWhitespace(character)) {
				at++;
			} else if (SIGNS.indexOf(character) >= 0) {
				tokens.add(new Token(Kind.SIGN, narrow(character), ++at));
			} else if (character == '"' || character == '“' || character == '\'') {
				at = closing(question, at);
				tokens.add(new Token(Kind.QUOTED, question.substring(from + 1, at), from + 1));
				at++;
			} else if (operator(question, at) != null) {
				tokens.add(new Token(Kind.OPERATOR, operator(question, at), from + 1));
				at += operator(question, at).length();
			} else {
				at = wordEnd(question, at);
				tokens.add(new Token(Kind.WORD, question.substring(from, at), from + 1));
			}
		}
		tokens.add(new Token(Kind.END, "", question.length() + 1));
		return tokens;
	}

	boolean is(String sign) {
		return kind == Kind.SIGN && text.equals(sign);
	}

	boolean isWord(String word) {
		return kind == Kind.WORD && text.equalsIgnoreCase(word);
	}

	private static String narrow(char sign) {
		return switch (sign) {
		case '（' -> "(";
		case '）' -> ")";
		case '，' -> ",";
		default -> String.valueOf(sign);
		};
	}

	private static int closing(String question, int at) throws AskException {
		char mark = question.charAt(at) == '“' ? '”' : question.charAt(at);
		int end = question.indexOf(mark, at + 1);
		if (end < 0) {
			throw new AskException("quote", at + 1);
		}
		return end;
	}

	private static int wordEnd(String question, int start) {
		int at = start;
		while (at < question.length() && !Character.isWhitespace(question.charAt(at)) && SIGNS.indexOf(question.charAt(at)) < 0
				&& operator(question, at) == null) {
			at++;
		}
		return at;
	}

	private static String operator(String question, int at) {
		return OPERATORS.stream().filter(operator -> question.startsWith(operator, at)).findFirst().orElse(null);
	}
}
