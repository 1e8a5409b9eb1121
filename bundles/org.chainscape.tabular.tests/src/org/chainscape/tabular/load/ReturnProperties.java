package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.export.CsvTable;
import org.chainscape.tabular.export.ModelTables;
import org.chainscape.tabular.export.WayBack;
import org.chainscape.tabular.export.Workbook;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridSettings;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingException;
import org.chainscape.tabular.mapping.MappingFile;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;

/** What is exported comes back: what nobody edited changes nothing, what somebody edited changes exactly that. */
class ReturnProperties {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");

	private final Path folder = temporary();

	private static Path temporary() {
		try {
			return Files.createTempDirectory("return");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@AfterTry
	void clean() throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	/** The tables as files, and the mapping that takes them back, as it is after it was a file. */
	private Mapping export(List<Grid> grids, boolean workbook, Language language, List<Path> files) {
		try {
			WayBack back = new WayBack("导出", language);
			if (workbook) {
				Path file = folder.resolve("导出.xlsx");
				try (OutputStream stream = Files.newOutputStream(file)) {
					Workbook.write(grids, List.of("说明"), stream, language);
				}
				back.workbook("导出.xlsx", grids);
				files.add(file);
			} else {
				for (Grid grid : grids) {
					Path file = folder.resolve(grid.kind().word() + ".csv");
					try (OutputStream stream = Files.newOutputStream(file)) {
						CsvTable.write(grid, stream);
					}
					back.csv(file.getFileName().toString(), grid);
					files.add(file);
				}
			}
			return MappingFile.parse(MappingFile.write(back.mapping()), "导出.import.json");
		} catch (IOException | MappingException e) {
			throw new AssertionError(e);
		}
	}

	private static ImportPlan plan(ChainDocument document, Mapping mapping, List<Path> files) {
		return Importer.plan(document, mapping, files, ImportProgress.NONE);
	}

	private void changesNothing(ChainDocument document, List<Grid> grids, boolean workbook, Language language) {
		if (grids.isEmpty()) {
			return;
		}
		List<Path> files = new ArrayList<>();
		Mapping mapping = export(grids, workbook, language, files);
		String before = Desk.text(document);
		ImportPlan plan = plan(document, mapping, files);
		assertEquals(List.of(), plan.changes().stream().map(change -> change.feature() + " "
			+ change.before() + " → " + change.after()).toList());
		assertEquals(List.of(), plan.report().rows().stream().map(row -> row.place() + " " + row.sentences(language)).toList());
		assertEquals(grids.stream().mapToInt(Grid::rowCount).sum(), plan.report().read());
		assertTrue(plan.isEmpty());
		plan.apply();
		assertEquals(before, Desk.text(document));
	}

	@Property(tries = 60)
	void nothingEditedIsNothingChanged(@ForAll long seed, @ForAll boolean workbook, @ForAll Language language) {
		ChainDocument document = RandomChain.of(seed, 60);
		changesNothing(document, ModelTables.of(document, language), workbook, language);
	}

	@Property(tries = 60)
	void everyTableByItselfComesBack(@ForAll long seed, @ForAll GridKind kind, @ForAll boolean workbook) {
		ChainDocument document = RandomChain.of(seed, 60);
		Grid grid = WayBack.ready(Grid.of(kind, document, GridSettings.standard(Language.ZH)));
		if (grid.rowCount() > 0) {
			changesNothing(document, List.of(grid), workbook, Language.ZH);
		}
	}

	@Test
	void theLibraryComesBackUnchanged() throws IOException {
		ChainDocument library = ChainStore.load(LIBRARY);
		for (boolean workbook : new boolean[] {true, false}) {
			changesNothing(library, ModelTables.of(library, Language.ZH), workbook, Language.ZH);
			clean();
			for (GridKind kind : GridKind.values()) {
				changesNothing(library, List.of(WayBack.ready(Grid.of(kind, library, GridSettings.standard(Language.EN)))), workbook, Language.EN);
				clean();
			}
		}
	}

	/** One cell of the workbook is edited: what the studio would make of the same text typed into the same cell is made, and nothing else. */
	@Property(tries = 60)
	void oneEditedCellIsExactlyThatChange(@ForAll long seed) throws IOException {
		Random random = new Random(seed);
		ChainDocument document = RandomChain.of(seed, 60);
		List<Grid> grids = ModelTables.of(document, Language.ZH);
		if (grids.isEmpty()) {
			return;
		}
		Grid grid = grids.get(random.nextInt(grids.size()));
		int row = random.nextInt(grid.rowCount());
		int column = grid.indexOf("notes");
		List<Path> files = new ArrayList<>();
		Mapping mapping = export(grids, true, Language.ZH, files);
		Element element = (Element) grid.row(row);
		String notes = "改过 " + seed;
		edit(files.get(0), grid.kind().label(Language.ZH), row + 1, column, notes);
		ImportPlan plan = plan(document, mapping, files);
		assertEquals(1, plan.changes().size(), () -> grid.kind() + " " + row + " " + column + plan.changes() + plan.report());
		assertEquals(element, plan.changes().get(0).element());
		plan.apply();
		assertEquals(notes, element.getNotes());
		element.setNotes(null);
		ChainDocument same = RandomChain.of(seed, 60);
		((Element) ModelTables.of(same, Language.ZH).stream().filter(other -> other.kind() == grid.kind()).findFirst().orElseThrow().row(row))
			.setNotes(null);
		assertEquals(Desk.text(same), Desk.text(document));
	}

	private static void edit(Path file, String sheet, int row, int column, String text) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
			Row line = book.getSheet(sheet).getRow(row);
			line.createCell(column).setCellValue(text);
			try (OutputStream stream = Files.newOutputStream(file)) {
				book.write(stream);
			}
		}
	}

	@Test
	void whatHasChangedInTheChainSinceStays() throws IOException {
		ChainDocument library = ChainStore.load(LIBRARY);
		Grid grid = WayBack.ready(Grid.of(GridKind.COMPANIES, library, GridSettings.standard(Language.ZH)));
		List<Path> files = new ArrayList<>();
		Mapping mapping = export(List.of(grid), true, Language.ZH, files);
		Element first = (Element) grid.row(0);
		Element second = (Element) grid.row(1);
		List<String> keys = grid.columns().stream().map(Column::key).toList();
		library.getCompanies().stream().filter(company -> company == first || company == second).forEach(company -> company.setName(
			"人工改名" + company.getId()));
		edit(files.get(0), "公司", 2, keys.indexOf("name"), "文件改名");
		ImportPlan plan = plan(library, mapping, files);
		assertEquals(List.of(ChangeKind.CONFLICT), plan.changes().stream().map(PlannedChange::kind).toList());
		assertTrue(plan.isEmpty());
		ImportPlan other = Importer.plan(library, mapping, files, new ImportOptions(ImportOptions.Prefer.FILE, null, null), ImportProgress.NONE);
		other.apply();
		assertEquals(List.of("人工改名" + first.getId(), "文件改名"), library.getCompanies().stream().filter(company -> company == first
			|| company == second).map(company -> company.getName()).toList());
		assertFalse(library.getSources().stream().anyMatch(source -> "导出.xlsx".equals(source.getLocation())));
	}
}
