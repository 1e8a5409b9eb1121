package org.chainscape.compare.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.chainscape.compare.Samples;
import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.state.DocumentState;
import org.chainscape.model.chain.ChainDocument;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Differences that are taken back. */
class RevertProperties {

	@Property(tries = 60)
	void allOfThemTakenBackIsTheOlderDocument(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int edits) {
		ChainDocument older = Samples.chain();
		ChainDocument newer = Samples.edited(older, seed, edits);
		Differences differences = differences(older, newer);
		Merge.revert(differences, differences.all(), newer, Pulse.NONE).apply(newer);
		Samples.assertSame(Samples.text(older), Samples.text(newer));
	}

	@Property(tries = 40)
	void anyOfThemTakenBackIsAFile(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int edits) {
		ChainDocument older = Samples.chain();
		ChainDocument newer = Samples.edited(older, seed, edits);
		Differences differences = differences(older, newer);
		Random random = new Random(seed);
		List<Difference> some = differences.told().stream().filter(each -> random.nextInt(3) == 0).toList();
		Merge.revert(differences, some, newer, Pulse.NONE).apply(newer);
		Samples.text(newer);
		Differences left = differences(older, newer);
		some.stream().filter(Difference.Added.class::isInstance).forEach(each -> assertTrue(!left.added().contains(each.key())));
	}

	private static Differences differences(ChainDocument older, ChainDocument newer) {
		return Differences.between(DocumentState.of(older), DocumentState.of(Samples.same(newer)), Pulse.NONE);
	}
}
