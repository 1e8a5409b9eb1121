package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.List;

/** A formula as a tree. */
sealed interface Term {

	/** A number in the formula itself: exact, and without a unit. */
	record Literal(BigDecimal value) implements Term {
	}

	/** An input by its name. */
	record Input(String name) implements Term {
	}

	/** The value of a term with the other sign. */
	record Negation(Term term) implements Term {
	}

	/** Two terms joined. */
	record Operation(Operator operator, Term left, Term right) implements Term {
	}

	/** A function of terms. */
	record Call(Function function, List<Term> arguments) implements Term {
	}

	/** What joins two terms. */
	enum Operator {
		PLUS("+"), MINUS("-"), TIMES("*"), OVER("/"), POWER("^");

		private final String sign;

		Operator(String sign) {
			this.sign = sign;
		}

		String sign() {
			return sign;
		}
	}

	/** Functions by the names they have in formulas. */
	enum Function {
		SUM, MIN, MAX, ABS, SQRT, LN, EXP, ROUND, CEILING, FLOOR
	}
}
