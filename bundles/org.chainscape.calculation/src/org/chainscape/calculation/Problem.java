package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * Why a calculation gives no value, in words of the reader's language.
 *
 * @param kind what is wrong
 * @param arguments values for the text
 */
public record Problem(Kind kind, List<String> arguments) {

	private static final Texts TEXTS = Texts.beside(Problem.class);

	/** Families of problems; each is a rule of its own. */
	public enum Family {
		/** Something is missing or cannot be read. */
		INPUT,
		/** Units do not fit each other. */
		UNIT,
		/** The calculation needs its own result. */
		CYCLE
	}

	/** What can be wrong. */
	public enum Kind {
		/** There is no formula. */
		NO_FORMULA(Family.INPUT),
		/** The formula is longer or deeper than any that is read. */
		FORMULA_TOO_LONG(Family.INPUT),
		/** The formula cannot be read from some place on. */
		SYNTAX(Family.INPUT),
		/** The formula names an input that is not there. */
		UNKNOWN_INPUT(Family.INPUT),
		/** Two inputs have one name. */
		SAME_NAME(Family.INPUT),
		/** An input has no observation, calculation, constant or counted elements. */
		EMPTY_INPUT(Family.INPUT),
		/** An input has several of them. */
		AMBIGUOUS_INPUT(Family.INPUT),
		/** The observation of an input states no number. */
		NO_NUMBER(Family.INPUT),
		/** The observation of the printed result states no number. */
		NO_EXPECTED_NUMBER(Family.INPUT),
		/** A calculation whose result is needed gives none. */
		NO_RESULT_BEFORE(Family.INPUT),
		/** A divisor is zero. */
		DIVISION_BY_ZERO(Family.INPUT),
		/** A root, power or logarithm has no real value. */
		NO_REAL_VALUE(Family.INPUT),
		/** The result is too large or too small to be written. */
		OUT_OF_RANGE(Family.INPUT),
		/** A unit cannot be read. */
		UNREADABLE_UNIT(Family.UNIT),
		/** Terms of different dimensions are added or compared. */
		DIFFERENT_UNITS(Family.UNIT),
		/** An exponent, or the argument of a function, has a unit. */
		NOT_PURE(Family.UNIT),
		/** A power or root of a unit is no unit. */
		NO_SUCH_UNIT(Family.UNIT),
		/** The result has another dimension than the printed one or the one stated. */
		WRONG_RESULT_UNIT(Family.UNIT),
		/** The calculation needs its own result. */
		CYCLE(Family.CYCLE);

		private final Family family;

		Kind(Family family) {
			this.family = family;
		}

		/** {@return the family} */
		public Family family() {
			return family;
		}
	}

	/** Keeps a copy of the arguments. */
	public Problem {
		arguments = List.copyOf(arguments);
	}

	static Problem of(Kind kind, Object... arguments) {
		return new Problem(kind, Stream.of(arguments).map(Problem::print).toList());
	}

	static String print(Object argument) {
		return argument instanceof BigDecimal number ? Decimals.plain(Decimals.figures(number, 12)) : String.valueOf(argument);
	}

	/**
	 * Says what is wrong and where.
	 *
	 * @param language the language
	 * @return one sentence
	 */
	public String text(Language language) {
		return TEXTS.get(language, "problem." + kind.name(), arguments.toArray());
	}
}
