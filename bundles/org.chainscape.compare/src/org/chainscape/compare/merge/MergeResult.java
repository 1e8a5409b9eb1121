package org.chainscape.compare.merge;

import java.util.List;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.state.State;
import org.chainscape.model.chain.ChainDocument;

/** A merged document, before it is written anywhere. */
public final class MergeResult {

	private final State mine;
	private final Merged merged;

	MergeResult(State mine, Merged merged) {
		this.mine = mine;
		this.merged = merged;
	}

	/**
	 * What becomes different in my document.
	 *
	 * @param pulse asked now and then whether to go on
	 * @return the preview, which can be {@linkplain Differences#apply applied} to my document
	 */
	public Differences changes(Pulse pulse) {
		return Differences.between(mine, merged, pulse);
	}

	/** {@return what gives way so that nothing leads nowhere} */
	public List<Consequence> consequences() {
		return merged.consequences();
	}

	/**
	 * Makes my document the merged one.
	 *
	 * @param document my document, unchanged since it was merged
	 */
	public void apply(ChainDocument document) {
		changes(Pulse.NONE).apply(document);
	}
}
