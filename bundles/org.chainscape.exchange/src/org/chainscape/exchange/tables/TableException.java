package org.chainscape.exchange.tables;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;

/** Tables cannot be turned into a document. Lists everything that is wrong with them, so that one run is enough to mend all. */
public final class TableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<TableProblem> problems;

	/**
	 * @param problems at least one problem
	 */
	TableException(List<TableProblem> problems) {
		this.problems = List.copyOf(problems);
	}

	/** {@return all problems by file and row} */
	public List<TableProblem> problems() {
		return problems;
	}

	/**
	 * The message for the user.
	 *
	 * @param language the language
	 * @return one line per problem
	 */
	public String message(Language language) {
		return problems.stream().map(problem -> problem.message(language)).collect(Collectors.joining("\n"));
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}
}
