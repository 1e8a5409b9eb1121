package org.chainscape.tabular.load;

import java.util.List;

/** What an import will do. */
public final class ImportPlan {

	/** {@return what became of every row} */
	public ImportReport report() {
		throw new UnsupportedOperationException();
	}

	/** {@return what will be done to elements} */
	public List<PlannedChange> changes() {
		throw new UnsupportedOperationException();
	}

	/** {@return whether applying the plan leaves the document exactly as it is} */
	public boolean isEmpty() {
		throw new UnsupportedOperationException();
	}

	/** Attaches what was prepared; to be run once, in one recorded step, on the document as it was when the plan was made. */
	public ImportResult apply() {
		throw new UnsupportedOperationException();
	}
}
