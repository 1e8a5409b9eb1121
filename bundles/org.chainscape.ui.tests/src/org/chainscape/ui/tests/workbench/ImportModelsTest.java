package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.News;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.cell.TypeGuess;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.ImportProgress;
import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.ui.imports.Applying;
import org.chainscape.ui.imports.ConflictChoices;
import org.chainscape.ui.imports.ImportModel;
import org.chainscape.ui.imports.ImportNews;
import org.chainscape.ui.imports.ImportRecord;
import org.chainscape.ui.imports.ImportRequest;
import org.chainscape.ui.imports.ImportTarget;
import org.chainscape.ui.imports.MappingDraft;
import org.chainscape.ui.imports.RemarkList;
import org.chainscape.ui.imports.Sample;
import org.chainscape.ui.imports.SavedMappings;
import org.chainscape.ui.imports.SourceTables;
import org.chainscape.ui.imports.TableDraft;
import org.chainscape.ui.imports.TableSources;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the import wizard show and do, without windows. */
class ImportModelsTest {

	private static final String HEAD = "证券代码,公司,交易所,上市日期\n";
	private static final String FIRST = "688256.SH,寒武纪,上交所,2020-07-20\n";
	private static final String SECOND = "000977.SZ,浪潮信息,深交所,2000-06-08\n";

	@TempDir
	private Path folder;
	private Path table;
	private Path chain;

	@BeforeEach
	void writeATable() throws Exception {
		table = folder.resolve("公司.csv");
		chain = folder.resolve("算力.chain");
		write(HEAD + FIRST + SECOND + FIRST + "火星代码,,火星,昨天\n");
	}

	private void write(String text) throws Exception {
		Files.write(table, text.getBytes(StandardCharsets.UTF_8));
	}

	private ImportModel model(ChainDocument document) throws Exception {
		ImportModel model = new ImportModel(document, new ImportTarget(document == null ? ImportTarget.Kind.NEW : ImportTarget.Kind.OPEN, chain));
		model.sources().add(List.of(table));
		model.prepare();
		return model;
	}

	private ChainDocument imported() throws Exception {
		ImportModel model = model(null);
		model.tryOut(ImportProgress.NONE);
		model.trial().plan().apply();
		return model.trial().document();
	}

	@Test
	void aCodeWithoutItsExchangeIsShownAsItWillBeRead() {
		Cell cell = Cell.of("000977");
		Sample sample = Sample.of(new ColumnMapping("代码", "ticker"), cell, TypeGuess.of(List.of(cell)));
		assertEquals("000977.SZ", sample.meaning());
	}

	@Test
	void aFolderGivesItsTablesOnceAndInOrder() throws Exception {
		Files.writeString(folder.resolve("b.xlsx"), "x");
		Files.writeString(folder.resolve("~$b.xlsx"), "x");
		Files.writeString(folder.resolve("README.md"), "x");
		TableSources sources = new TableSources();
		assertEquals(2, sources.add(List.of(folder)).size());
		assertEquals(List.of(), sources.add(List.of(table)));
		assertEquals(List.of("b.xlsx", "公司.csv"), sources.files().stream().map(file -> file.getFileName().toString()).toList());
		Path twin = Files.createDirectory(folder.resolve("x")).resolve("公司.csv");
		sources.add(List.of(Files.writeString(twin, "y")));
		assertEquals(2, sources.alike().size());
	}

	@Test
	void columnsAreGuessedAndWhatRowsNeedIsDemanded() throws Exception {
		ImportModel model = model(null);
		TableDraft draft = model.draft().tables().get(0);
		assertEquals(RowKind.COMPANY, draft.kind());
		assertEquals("ticker", draft.column("证券代码").field());
		assertEquals("", model.draft().problem());
		draft.setKind(RowKind.MEMBERSHIP);
		assertFalse(MappingDraft.problem(draft).isEmpty());
		draft.setField("公司", "company");
		draft.set(Settings.CONSTANT + "segment", "芯片");
		assertEquals("", MappingDraft.problem(draft));
		assertEquals("芯片", draft.mapping().setting(Settings.CONSTANT + "segment").orElseThrow());
		draft.include(false);
		assertFalse(model.draft().problem().isEmpty(), "nothing is ticked");
	}

	@Test
	void theHeaderRowMovesAndColumnsKeepWhatWasSaidOfThem() throws Exception {
		write("公司名单\n" + HEAD + FIRST);
		TableDraft draft = model(null).draft().tables().get(0);
		draft.setHeader(2);
		assertEquals(List.of("证券代码", "公司", "交易所", "上市日期"), draft.names());
		draft.setField("公司", "name");
		draft.setHeader(0);
		assertEquals(List.of("A", "B", "C", "D"), draft.names());
		assertEquals("name", draft.column("B").field());
		assertEquals(3, draft.rows().size());
	}

	@Test
	void everyRowHasOneOutcomeAndThoseWithRemarksAreListedFilteredAndWritten() throws Exception {
		ImportModel model = model(null);
		model.tryOut(ImportProgress.NONE);
		var report = model.trial().plan().report();
		assertEquals(4, report.read());
		assertEquals(4, Stream.of(RowOutcome.values()).mapToInt(report::count).sum());
		RemarkList list = new RemarkList(report.rows());
		assertEquals(1, list.count(RowOutcome.REPEATED));
		assertEquals(1, list.count(RowOutcome.REJECTED));
		assertEquals(1, list.filter(EnumSet.of(RowOutcome.REJECTED), "").size());
		assertEquals(0, list.filter(EnumSet.allOf(RowOutcome.class), "没有这样的词").size());
		Path file = folder.resolve("问题行.csv");
		list.write(list.all(), file);
		String text = Files.readString(file);
		assertTrue(text.startsWith("\uFEFF") && text.contains("公司.csv"), text);
		assertEquals(list.all().size() + 1, list.text(list.all()).lines().count());
	}

	@Test
	void theTrialIsDoneAgainOnlyIfSomethingHasChangedAndTheSameFileTwiceChangesNothing() throws Exception {
		ImportModel model = model(null);
		assertTrue(model.isTrialStale());
		model.tryOut(ImportProgress.NONE);
		assertFalse(model.isTrialStale());
		model.draft().tables().get(0).setField("上市日期", "");
		assertTrue(model.isTrialStale());
		ImportModel again = model(imported());
		again.tryOut(ImportProgress.NONE);
		assertTrue(again.trial().isEmpty(), () -> again.trial().plan().changes().toString());
	}

	@Test
	void whatAnImportDoesIsRecordedAndTagged() throws Exception {
		ChainDocument document = imported();
		write(HEAD + FIRST.replace("2020-07-20", "2020-07-21") + "688041.SH,海光信息,上交所,2022-08-12\n");
		ImportModel model = model(document);
		model.tryOut(ImportProgress.NONE);
		ConflictChoices choices = new ConflictChoices(Prefer.MINE);
		model.trial().plan().apply();
		ImportRecord record = ImportRecord.of(model.trial(), chain, choices, LocalDateTime.now());
		assertTrue(record.count(ChangeKind.REMOVED) > 0 && record.count(ChangeKind.ADDED) > 0 && record.count(ChangeKind.CHANGED) > 0,
			record.counts().toString());
		Map<String, News> news = ImportNews.of(record);
		assertEquals(News.Kind.WITHDRAWN, news.get(company(document, "浪潮信息").getId()).kind());
		assertEquals(News.Kind.ADDED, news.get(company(document, "海光信息").getId()).kind());
		assertEquals(News.Kind.CHANGED, news.get(company(document, "寒武纪").getId()).kind());
		assertTrue(company(document, "浪潮信息").getFlaws().contains(Flaw.WITHDRAWN));
	}

	private static Company company(ChainDocument document, String name) {
		return document.getCompanies().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	@Test
	void aChainRemembersItsTablesAndNoticesThatTheyHaveChanged() throws Exception {
		ChainDocument document = imported();
		SourceTables tables = SourceTables.of(document, chain);
		assertEquals(List.of(table), tables.files());
		assertEquals(List.of(), tables.changed());
		write(HEAD + SECOND);
		assertEquals(1, tables.changed().size());
		assertTrue(tables.mapping(chain).isEmpty());
		ImportModel model = model(document);
		SavedMappings.write(model.draft().mapping(), SavedMappings.beside(chain, model.draft().name()));
		assertTrue(tables.mapping(chain).isPresent());
		assertEquals(1, SavedMappings.find(chain, List.of(table), List.of()).size());
		Files.delete(table);
		assertEquals(1, tables.lost().size());
	}

	@Test
	void aTableIsFoundWhereItLiesAndBesideTheChain() throws Exception {
		Path folder = Files.createDirectories(chain.resolveSibling("底稿"));
		Path there = Files.move(table, folder.resolve(table.getFileName()));
		Spreadsheet source = ChainFactory.eINSTANCE.createSpreadsheet();
		source.setLocation("底稿/" + table.getFileName());
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		document.getSources().add(source);
		assertEquals(List.of(there), SourceTables.of(document, chain).files());
		Files.move(there, table);
		assertEquals(List.of(table), SourceTables.of(document, chain).files());
		Path other = Files.createDirectories(chain.resolveSibling("新底稿"));
		Files.move(table, other.resolve(table.getFileName()));
		assertEquals(1, SourceTables.of(document, chain).lost().size());
		Spreadsheet second = ChainFactory.eINSTANCE.createSpreadsheet();
		second.setLocation("新底稿/" + Files.createFile(other.resolve("第二.csv")).getFileName());
		document.getSources().add(second);
		assertEquals(List.of(other.resolve(table.getFileName()), other.resolve("第二.csv")), SourceTables.of(document, chain).files());
	}

	@Test
	void aPastedBlockIsTriedLikeAFile() throws Exception {
		ImportModel model = new ImportModel(null, new ImportTarget(ImportTarget.Kind.NEW, chain));
		model.paste(new ImportRequest.Block("粘贴", "证券代码\t公司\n688256.SH\t寒武纪\n"));
		model.prepare();
		assertEquals("", model.draft().problem());
		model.tryOut(ImportProgress.NONE);
		assertEquals(1, model.trial().plan().report().count(RowOutcome.IMPORTED), () -> model.trial().plan().report().rows().toString());
		assertNull(model.saved());
	}

	/** Who imports for the first time sees a figure, not an empty page. */
	@Test
	void anImportIntoANewFileDrawsTheFirstFigure() throws Exception {
		write("产业链环节,上级环节,公司名称,证券代码\n锂矿,上游,天齐锂业,002466.SZ\n电池,下游,宁德时代,300750.SZ\n");
		ImportModel model = model(null);
		model.tryOut(ImportProgress.NONE);
		assertEquals(0, model.trial().plan().report().count(RowOutcome.REJECTED), () -> model.trial().plan().report().rows().toString());
		Applying applying = new Applying(model.trial(), new ConflictChoices(model.prefer()), chain);
		Job job = applying.writing(null, Display.getCurrent(), new Applying.Ends() {
			@Override
			public void done(ImportRecord record) {
				// The file is looked at below.
			}

			@Override
			public void failed(String sentence) {
				throw new AssertionError(sentence);
			}
		});
		job.schedule();
		job.join();
		ChainDocument written = ChainStore.load(chain);
		assertEquals(1, written.getViews().size());
		List<String> drawn = ((Diagram) written.getViews().get(0)).getNodes().stream().map(DiagramNode::getElement).toList();
		written.getChains().get(0).getPerspectives().get(0).getStages()
			.forEach(stage -> assertTrue(drawn.contains(stage.getSegments().get(0).getId()), stage.getName()));
	}
}
