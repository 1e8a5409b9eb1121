package org.chainscape.ui.compare;

import java.util.HashMap;
import java.util.Map;

import org.chainscape.compare.Version;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Conflict;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.compare.merge.Side;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** What the merge wizard gathers: three versions, the merge of them, and a decision for each conflict. */
final class MergeModel {

	private Version base;
	private Version theirs;
	private Merge merge;
	private Map<Conflict, Side> choices = new HashMap<>();
	private MergeResult result;
	private Differences changes;

	Version base() {
		return base;
	}

	Version theirs() {
		return theirs;
	}

	void base(Version version) {
		base = version;
		merge = null;
	}

	void theirs(Version version) {
		theirs = version;
		merge = null;
	}

	boolean isComplete() {
		return base != null && theirs != null;
	}

	boolean isMerged() {
		return merge != null;
	}

	Merge merge() {
		return merge;
	}

	/** Reads and merges, in the background. */
	void prepare(ChainDocument mine, IProgressMonitor monitor) throws PublishException {
		SubMonitor progress = SubMonitor.convert(monitor, CompareTexts.text("merge.job"), 100);
		Pulse pulse = () -> !progress.isCanceled();
		ChainDocument ancestor = Comparison.read(base);
		progress.worked(40);
		pulse.check();
		ChainDocument other = Comparison.read(theirs);
		progress.worked(40);
		pulse.check();
		Merge made = Merge.of(ancestor, mine, other, pulse);
		choices = new HashMap<>();
		changes = null;
		merge = made;
	}

	Side choice(Conflict conflict) {
		return choices.getOrDefault(conflict, Side.MINE);
	}

	void choose(Conflict conflict, Side side) {
		choices.put(conflict, side);
		changes = null;
	}

	/** Works out what becomes of my document with the decisions as they are, in the background. */
	void settle(IProgressMonitor monitor) {
		if (changes == null) {
			SubMonitor progress = SubMonitor.convert(monitor, CompareTexts.text("merge.job"), IProgressMonitor.UNKNOWN);
			MergeResult made = merge.result(this::choice);
			changes = made.changes(() -> !progress.isCanceled());
			result = made;
		}
	}

	/** {@return whether it is worked out} */
	boolean isSettled() {
		return changes != null;
	}

	/** {@return the result, once it is worked out} */
	MergeResult result() {
		return result;
	}

	/** {@return what it changes in my document, once it is worked out} */
	Differences changes() {
		return changes;
	}
}
