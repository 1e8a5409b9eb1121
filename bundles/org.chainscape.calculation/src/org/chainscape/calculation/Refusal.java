package org.chainscape.calculation;

/** Why a calculation gives no value. */
final class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	Refusal(Problem.Kind kind, Object... arguments) {
		this(Problem.of(kind, arguments));
	}

	Refusal(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	Problem problem() {
		return problem;
	}
}
