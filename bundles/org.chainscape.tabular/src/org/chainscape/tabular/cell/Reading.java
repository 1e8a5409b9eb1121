package org.chainscape.tabular.cell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.chainscape.model.chain.DisclosureState;

/**
 * What a cell says: a value, that there is none (undisclosed, none, blank), or why it cannot be read.
 *
 * @param <T> the sort of value
 * @param value the value; empty if there is none or it cannot be read
 * @param state whether a value is disclosed; for a cell that cannot be read {@link DisclosureState#TO_VERIFY}
 * @param problems why it cannot be read; or, beside a value, what is doubtful about it
 */
public record Reading<T>(Optional<T> value, DisclosureState state, List<CellProblem> problems) {

	/** Needs everything. */
	public Reading {
		Objects.requireNonNull(value);
		Objects.requireNonNull(state);
		problems = List.copyOf(problems);
	}

	static <T> Reading<T> of(T value, CellProblem... doubts) {
		return new Reading<>(Optional.of(value), DisclosureState.DISCLOSED, List.of(doubts));
	}

	static <T> Reading<T> without(DisclosureState state) {
		return new Reading<>(Optional.empty(), state, List.of());
	}

	static <T> Reading<T> refused(CellProblem problem) {
		return new Reading<>(Optional.empty(), DisclosureState.TO_VERIFY, List.of(problem));
	}

	/** {@return whether the cell has something in it that cannot be read} */
	public boolean isRefused() {
		return value.isEmpty() && !problems.isEmpty();
	}

	/** {@return whether the cell says that there is no value: blank, undisclosed, none} */
	public boolean isWithout() {
		return value.isEmpty() && problems.isEmpty();
	}

	/**
	 * The same with another sort of value.
	 *
	 * @param <R> the other sort
	 * @param function makes the one of the other
	 * @return the reading
	 */
	public <R> Reading<R> map(Function<? super T, ? extends R> function) {
		return new Reading<>(value.map(function), state, problems);
	}
}
