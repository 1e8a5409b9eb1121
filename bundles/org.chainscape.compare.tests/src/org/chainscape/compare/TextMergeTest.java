package org.chainscape.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.Side;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.store.ChainStore;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;
import org.junit.jupiter.api.Test;

/** Chain files as Git merges them where nobody has told it of the merge by elements: line by line. */
class TextMergeTest {

	private static final int TRIES = 60;
	private static final int COMPANIES = 400;

	/** Values that two people changed in different places of the file are on lines of their own. */
	@Test
	void changedValuesMostlyMergeAsText() throws IOException {
		int clean = 0;
		for (int seed = 0; seed < TRIES; seed++) {
			ChainDocument base = large();
			ChainDocument mine = values(base, 2L * seed);
			ChainDocument theirs = values(base, 2L * seed + 1);
			MergeResult<RawText> merged = merge(base, mine, theirs);
			if (!merged.containsConflicts() && Merge.of(base, mine, theirs, Pulse.NONE).conflicts().isEmpty()) {
				clean++;
				Merge.of(base, mine, theirs, Pulse.NONE).result(conflict -> Side.MINE).apply(mine);
				assertEquals(List.of(), Differences.between(mine, ChainStore.parse(text(merged))).all(), "seed " + seed);
			}
		}
		assertTrue(clean > TRIES * 9 / 10, clean + " of " + TRIES);
	}

	/** As long as a file people really share; in a short one two edits are neighbours too often. */
	private static ChainDocument large() {
		ChainDocument document = Samples.chain();
		for (int i = 0; i < COMPANIES; i++) {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setId("more-" + i);
			company.setName("更多公司" + i);
			document.getCompanies().add(company);
		}
		return document;
	}

	private static ChainDocument values(ChainDocument base, long seed) {
		ChainDocument copy = Samples.same(base);
		Edits edits = new Edits(copy, new Random(seed));
		for (int i = 0; i < 3; i++) {
			edits.set();
		}
		return Samples.same(copy);
	}

	private static MergeResult<RawText> merge(ChainDocument base, ChainDocument mine, ChainDocument theirs) {
		return new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(mine), raw(theirs));
	}

	private static RawText raw(ChainDocument document) {
		return new RawText(Samples.text(document).getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] text(MergeResult<RawText> merged) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		new MergeFormatter().formatMerge(stream, merged, List.of("base", "mine", "theirs"), StandardCharsets.UTF_8);
		return stream.toByteArray();
	}
}
