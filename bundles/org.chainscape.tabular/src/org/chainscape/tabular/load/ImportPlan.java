package org.chainscape.tabular.load;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import will do: new elements put together, changes of others waiting. Good for the document as it was when the plan was made.
 */
public final class ImportPlan {

	private final Edits edits;
	private final ImportReport report;
	private boolean applied;

	ImportPlan(Edits edits, ImportReport report) {
		this.edits = edits;
		this.report = report;
	}

	/** {@return what became of every row} */
	public ImportReport report() {
		return report;
	}

	/** {@return what will be done to elements, in the order of the rows; rows that only moved are not among them} */
	public List<PlannedChange> changes() {
		return List.copyOf(edits.changes());
	}

	/** {@return whether applying the plan leaves the document exactly as it is} */
	public boolean isEmpty() {
		return edits.isEmpty();
	}

	/**
	 * Does it: attaches what was prepared and makes the changes. To be run once, inside one recorded step where there is an editor, on the
	 * document as it was when the plan was made.
	 *
	 * @return what was done
	 * @throws IllegalStateException if the plan was applied before
	 */
	public ImportResult apply() {
		return apply(() -> {
			// Nobody waits.
		});
	}

	/**
	 * Does it as {@link #apply()}, in pieces.
	 *
	 * @param pause called between them; what it throws stops the work
	 * @return what was done
	 */
	public ImportResult apply(Runnable pause) {
		if (applied) {
			throw new IllegalStateException("The plan was applied before");
		}
		applied = true;
		edits.apply(pause);
		Map<ChangeKind, Set<String>> ids = new EnumMap<>(ChangeKind.class);
		edits.changes().forEach(change -> ids.computeIfAbsent(change.kind(), any -> new LinkedHashSet<>()).add(change.id()));
		return new ImportResult(ids);
	}
}
