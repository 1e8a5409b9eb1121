package org.chainscape.report.template;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;

/**
 * What stands in a field or a condition: names, texts, numbers, comparisons, {@code and}, {@code or}, {@code not}. It can look up names and
 * nothing else.
 */
public sealed interface Expression {

	/**
	 * Its value.
	 *
	 * @param scope where names are looked up
	 * @return the value
	 * @throws ReportException if a name is unknown or things cannot be compared
	 */
	Value value(Scope scope) throws ReportException;

	/**
	 * Reads an expression. Quotes and signs may be those of Chinese typing.
	 *
	 * @param text such as {@code count.companies > 3 and not tables.comparables}
	 * @return the expression
	 * @throws ReportException if it cannot be read
	 */
	static Expression parse(String text) throws ReportException {
		return new ExpressionParser(text).whole();
	}

	/** How two values are compared. */
	enum Comparison {
		/** The same. */
		EQUAL("="),
		/** Not the same. */
		UNEQUAL("!="),
		/** Less. */
		BELOW("<"),
		/** Less or the same. */
		AT_MOST("<="),
		/** More. */
		ABOVE(">"),
		/** More or the same. */
		AT_LEAST(">=");

		private final String sign;

		Comparison(String sign) {
			this.sign = sign;
		}

		String sign() {
			return sign;
		}

		boolean holds(int order) {
			return switch (this) {
				case EQUAL -> order == 0;
				case UNEQUAL -> order != 0;
				case BELOW -> order < 0;
				case AT_MOST -> order <= 0;
				case ABOVE -> order > 0;
				case AT_LEAST -> order >= 0;
			};
		}
	}

	/**
	 * A value that is written down.
	 *
	 * @param value the value
	 */
	record Constant(Value value) implements Expression {

		@Override
		public Value value(Scope scope) {
			return value;
		}
	}

	/**
	 * A name, such as {@code house.name}.
	 *
	 * @param steps its parts, at least one
	 */
	record Path(List<String> steps) implements Expression {

		/** Copies the parts. */
		public Path {
			steps = List.copyOf(steps);
		}

		@Override
		public Value value(Scope scope) throws ReportException {
			return scope.value(steps);
		}
	}

	/**
	 * A fact, calculation, figure, table or plot by its name.
	 *
	 * @param kind what it is
	 * @param name its name, handle or id
	 */
	record Named(Kind kind, String name) implements Expression {

		@Override
		public Value value(Scope scope) throws ReportException {
			return scope.named(kind, name);
		}
	}

	/**
	 * The opposite.
	 *
	 * @param operand what is turned round
	 */
	record Not(Expression operand) implements Expression {

		@Override
		public Value value(Scope scope) throws ReportException {
			return new Value.Flag(!operand.value(scope).holds());
		}
	}

	/**
	 * Both, or one of both. Both sides are looked up, so that a mistake on the right is found in every report.
	 *
	 * @param both whether both have to hold
	 * @param left one side
	 * @param right the other
	 */
	record Joined(boolean both, Expression left, Expression right) implements Expression {

		@Override
		public Value value(Scope scope) throws ReportException {
			boolean first = left.value(scope).holds();
			boolean second = right.value(scope).holds();
			return new Value.Flag(both ? first && second : first || second);
		}
	}

	/**
	 * A comparison: numbers by size, everything else as it is printed.
	 *
	 * @param comparison how
	 * @param left one side
	 * @param right the other
	 */
	record Compared(Comparison comparison, Expression left, Expression right) implements Expression {

		@Override
		public Value value(Scope scope) throws ReportException {
			Value first = left.value(scope);
			Value second = right.value(scope);
			BigDecimal one = number(first);
			BigDecimal other = number(second);
			if (one != null && other != null) {
				return new Value.Flag(comparison.holds(one.compareTo(other)));
			}
			Language language = scope.language();
			if (comparison != Comparison.EQUAL && comparison != Comparison.UNEQUAL && (one != null || other != null)) {
				throw new ReportException("template.incomparable", first.text(language), comparison.sign(), second.text(language));
			}
			return new Value.Flag(comparison.holds(first.text(language).compareTo(second.text(language))));
		}

		private static BigDecimal number(Value value) {
			if (value instanceof Value.Many many) {
				return BigDecimal.valueOf(many.entries().size());
			}
			return value instanceof Value.Figures figures ? figures.number() : null;
		}
	}
}
