package org.chainscape.tabular.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What holds for all tables, blocks and selections. */
class GridProperties {

	@Provide
	Arbitrary<String> cells() {
		return Arbitraries.oneOf(Arbitraries.of("", "寒武纪", "3亿元", "51%", "600519.SH", "龙头", "2023-02", "=1+1", "\"引\"", "多\n行", "a\tb"),
			Arbitraries.strings().ofMaxLength(6));
	}

	@Provide
	Arbitrary<List<List<String>>> blocks() {
		return cells().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
	}

	@Property(tries = 200)
	void sortingIsAPermutation(@ForAll("cells") String one, @ForAll("cells") String other, @ForAll boolean descending) {
		Sample sample = new Sample();
		sample.company(one, null);
		sample.company(other, null);
		Grid grid = sample.grid(GridKind.COMPANIES);
		grid.sort(List.of(new SortKey("name", descending)));
		Set<EObject> rows = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int row = 0; row < grid.rowCount(); row++) {
			assertTrue(rows.add(grid.row(row)));
		}
		assertEquals(5, rows.size());
		List<String> once = names(grid);
		grid.arrange();
		assertEquals(once, names(grid));
	}

	@Property(tries = 200)
	void arrangingLittleByLittleIsArrangingAtOnce(@ForAll("cells") String one, @ForAll("cells") String other, @ForAll("cells") String typed,
			@ForAll boolean descending, @ForAll @IntRange(min = 1, max = 3) int slice) {
		Sample sample = new Sample();
		sample.company(one, null);
		sample.company(other, null);
		Grid grid = sample.grid(GridKind.COMPANIES);
		List<String> before = names(grid);
		Grid atOnce = sample.grid(GridKind.COMPANIES);
		atOnce.sort(List.of(new SortKey("name", descending)));
		atOnce.filter(GridFilter.ALL.withText(typed));
		Arranging arranging = grid.arranging(GridFilter.ALL.withText(typed), List.of(new SortKey("name", descending)));
		AtomicInteger rows = new AtomicInteger();
		while (!arranging.work(() -> rows.incrementAndGet() % (slice + 1) != 0)) {
			assertEquals(before, names(grid), "the rows that are shown stay meanwhile");
		}
		assertEquals(names(atOnce), names(grid));
	}

	private static List<String> names(Grid grid) {
		List<String> names = new ArrayList<>();
		for (int row = 0; row < grid.rowCount(); row++) {
			names.add(grid.text(row, 0));
		}
		return names;
	}

	@Property(tries = 300)
	void pastingIsOneStepThatCanBeUndone(@ForAll("blocks") List<List<String>> block, @ForAll @IntRange(max = 4) int row,
			@ForAll @IntRange(max = 6) int column, @ForAll GridKind kind) {
		Sample sample = new Sample();
		sample.observation(sample.document.getCompanies().get(0), sample.revenue, "3", "3");
		Grid grid = sample.grid(kind);
		EObject before = EcoreUtil.copy(sample.document);
		GridEdit edit = grid.paste(GridRange.cell(Math.min(row, grid.rowCount()), column), new Block(block));
		assertTrue(EcoreUtil.equals(before, sample.document), "planning changes nothing");
		ChangeRecorder recorder = new ChangeRecorder(sample.document);
		edit.run();
		ChangeDescription change = recorder.endRecording();
		grid.follow(null);
		assertEquals(sample.grid(kind).rowCount(), grid.rowCount());
		change.apply();
		assertTrue(EcoreUtil.equals(before, sample.document), "undone");
		edit.refusals().forEach(refusal -> assertFalse(refusal.reason().isBlank()));
	}

	@Property(tries = 100)
	void pastingWhatWasCopiedChangesNothing(@ForAll GridKind kind) {
		Sample sample = new Sample();
		sample.observation(sample.document.getCompanies().get(0), sample.revenue, "约3亿元", "3");
		Grid grid = sample.grid(kind);
		if (grid.rowCount() > 0) {
			GridRange all = new GridRange(0, 0, grid.rowCount() - 1, grid.columns().size() - 1);
			GridEdit edit = grid.paste(all, Block.parse(GridText.tsv(grid, all, false)));
			assertTrue(edit.isEmpty());
			assertEquals(List.of(), edit.refusals());
		}
	}

	@Property
	void aBlockIsReadAsItWasWritten(@ForAll("blocks") List<List<String>> block) {
		StringBuilder text = new StringBuilder();
		for (List<String> row : block) {
			text.append(String.join("\t", row.stream().map(Block::write).toList())).append('\n');
		}
		assertEquals(block, Block.parse(text.toString()).rows());
	}

	@Property
	void aSelectionStaysInTheTable(@ForAll @IntRange(max = 50) int row, @ForAll @IntRange(max = 20) int column,
			@ForAll @IntRange(min = -99, max = 99) int down, @ForAll @IntRange(min = -99, max = 99) int right, @ForAll boolean grows,
			@ForAll @IntRange(min = 1, max = 30) int rows) {
		int columns = 1 + rows % 9;
		GridSelection moved = GridSelection.at(row, column).within(rows, columns).moved(down, right, grows, rows, columns);
		assertTrue(moved.last().bottom() < rows && moved.last().right() < columns);
		assertTrue(moved.contains(moved.row(), moved.column()));
		GridSelection stepped = moved;
		for (int i = 0; i < moved.last().rows() * moved.last().columns() && !moved.last().isCell(); i++) {
			stepped = stepped.stepped(true, true, rows, columns);
			assertTrue(moved.contains(stepped.row(), stepped.column()));
		}
		if (!moved.last().isCell()) {
			assertEquals(moved, stepped, "once around");
		}
	}

	@Property
	void theColumnAtAPlaceIsTheOneThatIsThere(@ForAll List<@IntRange(max = 300) Integer> widths, @ForAll @IntRange(max = 2000) int place) {
		GridAxis axis = new GridAxis(widths.stream().mapToInt(Integer::intValue).toArray());
		int found = axis.at(place);
		if (place >= axis.total()) {
			assertEquals(widths.size(), found);
		} else {
			assertTrue(axis.start(found) <= place && place < axis.start(found + 1));
		}
	}
}
