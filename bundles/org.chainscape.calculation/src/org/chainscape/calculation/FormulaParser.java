package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EmptyStackException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.chainscape.calculation.Term.Function;
import org.chainscape.calculation.Term.Operator;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;

/**
 * Reads formulas with the parser of EvalEx. Only its syntax is used: its functions stand for their number of arguments, and it computes
 * nothing, since it knows no units.
 */
final class FormulaParser {

	/** Deeper trees are no formulas anybody wrote. */
	private static final int DEEPEST = 200;
	private static final int LONGEST = 4000;
	private static final ExpressionConfiguration SYNTAX = ExpressionConfiguration.builder()
		.operatorDictionary(operators()).functionDictionary(functions())
		.powerOfPrecedence(OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER).arraysAllowed(false).structuresAllowed(false).binaryAllowed(false)
		.implicitMultiplicationAllowed(false).defaultConstants(Map.of()).build();

	private final String text;

	private FormulaParser(String text) {
		this.text = text;
	}

	/**
	 * Reads a formula. Signs of print are understood, too: {@code ×}, {@code ÷}, {@code −} and brackets of full width.
	 *
	 * @param text the formula
	 * @return its tree
	 * @throws Refusal if it is empty or cannot be read; says where
	 */
	static Term parse(String text) throws Refusal {
		if (text == null || text.isBlank()) {
			throw new Refusal(Problem.Kind.NO_FORMULA);
		}
		if (text.length() > LONGEST) {
			throw new Refusal(Problem.Kind.FORMULA_TOO_LONG, LONGEST);
		}
		return new FormulaParser(text).parse();
	}

	private Term parse() throws Refusal {
		try {
			return convert(new Expression(ascii(text), SYNTAX).getAbstractSyntaxTree(), 0);
		} catch (BaseException e) {
			throw wrongAt(e.getStartPosition());
		} catch (NoSuchElementException | EmptyStackException | IndexOutOfBoundsException e) {
			// The parser loses its way in some texts that are no formulas, and does not say where.
			throw wrongAt(1);
		}
	}

	private static String ascii(String text) {
		return text.replace('×', '*').replace('÷', '/').replace('−', '-').replace('（', '(').replace('）', ')').replace('，', ',')
			.replace('＋', '+').replace('－', '-').replace('／', '/').replace('＊', '*');
	}

	private Refusal wrongAt(int position) {
		int at = Math.max(1, Math.min(position, text.length()));
		return new Refusal(Problem.Kind.SYNTAX, text, at, text.substring(at - 1));
	}

	private Term convert(ASTNode node, int depth) throws Refusal {
		if (depth > DEEPEST) {
			throw new Refusal(Problem.Kind.FORMULA_TOO_LONG, DEEPEST);
		}
		List<Term> parts = new ArrayList<>();
		for (ASTNode part : node.getParameters()) {
			parts.add(convert(part, depth + 1));
		}
		Token token = node.getToken();
		return switch (token.getType()) {
			case NUMBER_LITERAL -> new Term.Literal(number(token));
			case VARIABLE_OR_CONSTANT -> new Term.Input(token.getValue());
			case PREFIX_OPERATOR -> token.getValue().equals("-") ? new Term.Negation(parts.get(0)) : parts.get(0);
			case INFIX_OPERATOR -> new Term.Operation(operator(token), parts.get(0), parts.get(1));
			case FUNCTION -> new Term.Call(Function.valueOf(token.getValue().toUpperCase(Locale.ROOT)), List.copyOf(parts));
			default -> throw wrongAt(token.getStartPosition());
		};
	}

	private BigDecimal number(Token token) throws Refusal {
		try {
			return new BigDecimal(token.getValue()).stripTrailingZeros();
		} catch (NumberFormatException e) {
			throw wrongAt(token.getStartPosition());
		}
	}

	private Operator operator(Token token) throws Refusal {
		return Stream.of(Operator.values()).filter(operator -> operator.sign().equals(token.getValue())).findFirst()
			.orElseThrow(() -> wrongAt(token.getStartPosition()));
	}

	private static OperatorDictionaryIfc operators() {
		MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
		operators.addOperator("+", new PrefixPlusOperator());
		operators.addOperator("-", new PrefixMinusOperator());
		operators.addOperator("+", new InfixPlusOperator());
		operators.addOperator("-", new InfixMinusOperator());
		operators.addOperator("*", new InfixMultiplicationOperator());
		operators.addOperator("/", new InfixDivisionOperator());
		operators.addOperator("^", new InfixPowerOfOperator());
		return operators;
	}

	/** The parser asks a function for the number of its arguments only. */
	private static FunctionDictionaryIfc functions() {
		MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
		for (Function function : Function.values()) {
			functions.addFunction(function.name(), switch (function) {
				case SUM, MIN, MAX -> new SumFunction();
				case ROUND -> new RoundFunction();
				case ABS, SQRT, LN, EXP, CEILING, FLOOR -> new AbsFunction();
			});
		}
		return functions;
	}
}
