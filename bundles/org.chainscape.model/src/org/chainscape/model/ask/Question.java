package org.chainscape.model.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question as it was understood. {@code FUNCTION(WORDS, …) [where FIELD OP VALUE [and …]] [limit N]}.
 *
 * @param function what is asked
 * @param arguments about what
 * @param conditions what every row of the answer has to fulfil
 * @param limit most rows; {@link Integer#MAX_VALUE} for all
 */
record Question(Function function, List<Argument> arguments, List<Condition> conditions, int limit) {

	/** What can be asked, with how many arguments. */
	enum Function {
		FIND(1, 1),
		COMPANY(1, 1),
		PRODUCT(1, 1),
		WHERE_USED(1, 1),
		UPSTREAM(1, 2),
		DOWNSTREAM(1, 2),
		EGO(1, 2),
		PATH(2, 2);

		private final int least;
		private final int most;

		Function(int least, int most) {
			this.least = least;
			this.most = most;
		}

		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static String words() {
			return String.join(", ", List.of(values()).stream().map(Function::word).toList());
		}
	}

	/**
	 * An argument.
	 *
	 * @param text its words
	 * @param position where it begins, from 1
	 */
	record Argument(String text, int position) {
	}

	/** Most steps that can be asked for; a chain is no longer. */
	private static final int MOST_STEPS = 99;

	static Question parse(String text) throws AskException {
		return new Parser(Token.split(text)).question();
	}

	/** How many steps are wanted. */
	int steps() throws AskException {
		if (arguments.size() < 2) {
			return 1;
		}
		Argument steps = arguments.get(1);
		if (!steps.text().matches("\\d{1,2}") || Integer.parseInt(steps.text()) < 1) {
			throw new AskException("steps", steps.position(), steps.text(), String.valueOf(MOST_STEPS));
		}
		return Integer.parseInt(steps.text());
	}

	/** Reads the words one by one. */
	private static final class Parser {

		private final List<Token> tokens;
		private int at;

		Parser(List<Token> tokens) {
			this.tokens = tokens;
		}

		Question question() throws AskException {
			Function function = function(next());
			Token name = tokens.get(at - 1);
			expect("(");
			List<Argument> arguments = arguments();
			if (arguments.size() < function.least || arguments.size() > function.most) {
				throw new AskException("arguments", name.position(), function.word(), range(function), String.valueOf(arguments.size()));
			}
			List<Condition> conditions = new ArrayList<>();
			if (peek().isWord("where")) {
				do {
					at++;
					conditions.add(Condition.of(next(), next(), next()));
				} while (peek().isWord("and"));
			}
			int limit = peek().isWord("limit") ? limit() : Integer.MAX_VALUE;
			if (peek().kind() != Token.Kind.END) {
				throw new AskException("surplus", peek().position(), peek().text());
			}
			return new Question(function, arguments, conditions, limit);
		}

		private static Function function(Token token) throws AskException {
			for (Function each : Function.values()) {
				if (token.isWord(each.word())) {
					return each;
				}
			}
			throw new AskException("function", token.position(), token.text(), Function.words());
		}

		/** Words up to a comma or the bracket are one argument, so that names with blanks need no quotation marks. */
		private List<Argument> arguments() throws AskException {
			List<Argument> arguments = new ArrayList<>();
			List<String> words = new ArrayList<>();
			int start = peek().position();
			while (true) {
				Token token = next();
				if (token.kind() == Token.Kind.END) {
					throw new AskException("bracket", token.position());
				}
				if (token.is(",") || token.is(")")) {
					if (words.isEmpty()) {
						throw new AskException("empty", token.position());
					}
					arguments.add(new Argument(String.join(" ", words), start));
					words.clear();
					start = peek().position();
					if (token.is(")")) {
						return arguments;
					}
				} else {
					words.add(token.text());
				}
			}
		}

		private int limit() throws AskException {
			at++;
			Token number = next();
			if (!number.text().matches("[1-9]\\d{0,8}")) {
				throw new AskException("limit", number.position(), number.text());
			}
			return Integer.parseInt(number.text());
		}

		private void expect(String sign) throws AskException {
			if (!peek().is(sign)) {
				throw new AskException("expected", peek().position(), sign, peek().text());
			}
			at++;
		}

		private Token peek() {
			return tokens.get(at);
		}

		private Token next() {
			Token token = tokens.get(at);
			at = Math.min(at + 1, tokens.size() - 1);
			return token;
		}

		private static String range(Function function) {
			return function.least == function.most ? String.valueOf(function.least) : function.least + "–" + function.most;
		}
	}
}
