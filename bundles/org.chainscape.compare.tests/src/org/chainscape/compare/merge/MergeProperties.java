package org.chainscape.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;

import org.chainscape.compare.Samples;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.model.chain.ChainDocument;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any three documents. */
class MergeProperties {

	@Property(tries = 40)
	void whatOnlyIChangedIsTheResult(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int edits) {
		ChainDocument base = Samples.chain();
		ChainDocument mine = Samples.edited(base, seed, edits);
		Samples.assertSame(Samples.text(mine), merged(base, mine, base, conflict -> Side.MINE));
	}

	@Property(tries = 40)
	void whatOnlyTheyChangedIsTheResult(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int edits) {
		ChainDocument base = Samples.chain();
		ChainDocument theirs = Samples.edited(base, seed, edits);
		Samples.assertSame(Samples.text(theirs), merged(base, base, theirs, conflict -> Side.MINE));
	}

	@Property(tries = 40)
	void whatBothChangedAlikeIsTakenOnce(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int edits) {
		ChainDocument base = Samples.chain();
		ChainDocument both = Samples.edited(base, seed, edits);
		assertTrue(Merge.of(base, both, Samples.same(both), Pulse.NONE).conflicts().isEmpty());
		Samples.assertSame(Samples.text(both), merged(base, both, both, conflict -> Side.MINE));
	}

	@Property(tries = 60)
	void mineAndTheirsMayChangePlaces(@ForAll long one, @ForAll long other, @ForAll @IntRange(min = 1, max = 25) int edits) {
		ChainDocument base = Samples.chain();
		ChainDocument mine = Samples.edited(base, one, edits);
		ChainDocument theirs = Samples.edited(base, other, edits);
		assertEquals(Merge.of(base, mine, theirs, Pulse.NONE).conflicts().size(), Merge.of(base, theirs, mine, Pulse.NONE).conflicts().size());
		Samples.assertSame(merged(base, mine, theirs, conflict -> Side.MINE), merged(base, theirs, mine, conflict -> Side.THEIRS));
		Samples.assertSame(merged(base, mine, theirs, conflict -> Side.THEIRS), merged(base, theirs, mine, conflict -> Side.MINE));
	}

	/** Applied and written: what is written is read back, so that a result that would not be a valid file fails. */
	private static String merged(ChainDocument base, ChainDocument mine, ChainDocument theirs, Function<Conflict, Side> choices) {
		ChainDocument result = Samples.same(mine);
		Merge.of(Samples.same(base), result, Samples.same(theirs), Pulse.NONE).result(choices).apply(result);
		return Samples.text(result);
	}
}
