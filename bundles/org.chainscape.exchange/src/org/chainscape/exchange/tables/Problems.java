package org.chainscape.exchange.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chainscape.exchange.tables.TableProblem.Kind;

/** Collects what is wrong, so that reading can go on. */
final class Problems {

	private static final Comparator<TableProblem> ORDER = Comparator.comparing(TableProblem::file).thenComparingInt(TableProblem::row);

	private final List<TableProblem> found = new ArrayList<>();

	void add(Kind kind, Path file, int row, String column, Object... arguments) {
		List<String> texts = new ArrayList<>();
		for (Object argument : arguments) {
			texts.add(String.valueOf(argument));
		}
		found.add(new TableProblem(kind, file, row, column, texts));
	}

	void add(Kind kind, Row row, String column, Object... arguments) {
		add(kind, row.file(), row.number(), column, arguments);
	}

	boolean isEmpty() {
		return found.isEmpty();
	}

	/** {@return everything found so far, by file and row} */
	TableException asException() {
		found.sort(ORDER);
		return new TableException(found);
	}
}
