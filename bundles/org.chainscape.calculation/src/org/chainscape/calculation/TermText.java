package org.chainscape.calculation;

import java.util.stream.Collectors;

/** A term as it could be written, for messages. */
final class TermText {

	private TermText() {
	}

	static String of(Term term) {
		if (term instanceof Term.Literal literal) {
			return Decimals.plain(literal.value());
		}
		if (term instanceof Term.Input input) {
			return input.name();
		}
		if (term instanceof Term.Negation negation) {
			return "-" + bracket(negation.term());
		}
		if (term instanceof Term.Operation operation) {
			return bracket(operation.left()) + operation.operator().sign() + bracket(operation.right());
		}
		Term.Call call = (Term.Call) term;
		return call.function().name() + call.arguments().stream().map(TermText::of).collect(Collectors.joining(", ", "(", ")"));
	}

	private static String bracket(Term term) {
		return term instanceof Term.Operation || term instanceof Term.Negation ? "(" + of(term) + ")" : of(term);
	}
}
