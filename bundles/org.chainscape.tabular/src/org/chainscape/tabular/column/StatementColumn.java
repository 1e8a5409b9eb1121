package org.chainscape.tabular.column;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.query.Sourcing;
import org.eclipse.emf.ecore.EObject;

/** What an observation says, in a table whose rows are observations. */
public final class StatementColumn extends Column {

	/** Key of the column. */
	public static final String KEY = "statement";

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param width its width, in Latin characters
	 */
	public StatementColumn(Scope scope, int width) {
		super(scope, KEY, ColumnType.NUMBER, width);
	}

	@Override
	public String label() {
		return scope().text("column.statement");
	}

	@Override
	public String description() {
		return scope().text("column.statement.what");
	}

	@Override
	public String text(EObject row) {
		return Statements.text((Observation) row, scope());
	}

	@Override
	public Object value(EObject row) {
		return Statements.value((Observation) row, scope());
	}

	@Override
	public Attempt write(EObject row, String text) {
		String stripped = text.strip();
		if (stripped.equals(text(row))) {
			return Attempt.NOTHING;
		}
		return stripped.isEmpty() ? Attempt.refuse(scope().text("refused.statement")) : Statements.read((Observation) row, stripped, scope());
	}

	@Override
	public boolean isUnsourced(EObject row) {
		return Sourcing.isMissing((Observation) row);
	}
}
