package org.chainscape.report.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.calculation.Workings;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.RoundingRule;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Edition.Reserved;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook, opened again: every number once, and formulas that come to what the program comes to. */
class WorkbookReportTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static final LocalDate DAY = LocalDate.of(2023, 11, 30);
	private static ChainDocument library;
	private static byte[] written;

	@BeforeAll
	static void write() throws IOException {
		library = ChainStore.load(LIBRARY);
		written = bytes(library, Reserved.SHOWN, Language.ZH);
	}

	private static byte[] bytes(ChainDocument document, Reserved reserved, Language language) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportRequest request = ReportRequest.whole(document, LIBRARY, HouseStyle.neutral(), DAY).withDiagrams(List.of())
				.withReaders(new ReportRequest.Readers(language, reserved, DAY));
		WorkbookReport.write(ReportMaterial.of(request), bytes, ReportProgress.NONE);
		return bytes.toByteArray();
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	private static int column(Sheet sheet, String head) {
		for (Cell cell : sheet.getRow(0)) {
			if (cell.getStringCellValue().equals(head)) {
				return cell.getColumnIndex();
			}
		}
		throw new AssertionError(sheet.getSheetName() + ": " + head);
	}

	private static String text(Row row, int column) {
		Cell cell = row.getCell(column);
		return cell == null || cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
	}

	private static List<Observation> observations(ChainDocument document) {
		List<Observation> all = new ArrayList<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, true); contents.hasNext();) {
			if (contents.next() instanceof Observation observation) {
				all.add(observation);
			}
		}
		return all;
	}

	private static Map<String, Row> rowsById(Sheet sheet) {
		Map<String, Row> rows = new HashMap<>();
		int id = column(sheet, "标识");
		for (int i = 1; i <= sheet.getLastRowNum(); i++) {
			assertEquals(null, rows.put(text(sheet.getRow(i), id), sheet.getRow(i)), "twice");
		}
		return rows;
	}

	@Test
	void everyObservationHasExactlyOneRowWithItsNumber() throws IOException {
		try (XSSFWorkbook book = open(written)) {
			Sheet data = book.getSheet("数据");
			Map<String, Row> rows = rowsById(data);
			List<Observation> all = observations(library);
			assertEquals(all.size(), rows.size());
			for (Observation observation : all) {
				Row row = rows.get(observation.getId());
				assertEquals(observation.getPrinted() == null ? "" : observation.getPrinted().strip(), text(row, column(data, "原文")));
				Cell value = row.getCell(column(data, "数值"));
				if (observation.getValue() == null) {
					assertTrue(value == null || value.getCellType() == CellType.BLANK, observation.getHandle());
				} else {
					assertEquals(observation.getValue().doubleValue(), value.getNumericCellValue(), observation.getHandle());
				}
			}
		}
	}

	@Test
	void everyCalculationIsAFormulaThatComesToTheSame() throws IOException {
		try (XSSFWorkbook book = open(written)) {
			FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
			Map<String, Row> rows = calculationRows(book.getSheet("测算"));
			List<Outcome> outcomes = Calculator.of(library).run().all();
			Set<Verdict> met = new HashSet<>();
			for (Outcome outcome : outcomes) {
				check(outcome, rows.get(outcome.calculation().getHandle()), evaluator);
				met.add(outcome.verdict());
			}
			assertTrue(met.containsAll(Set.of(Verdict.EXACT, Verdict.WITHIN_ROUNDING, Verdict.FAILS, Verdict.DERIVED)), met.toString());
		}
	}

	private static Map<String, Row> calculationRows(Sheet sheet) {
		Map<String, Row> rows = new HashMap<>();
		for (int i = 1; i <= sheet.getLastRowNum(); i++) {
			// The first row of a calculation is its own, those of its inputs follow.
			rows.putIfAbsent(text(sheet.getRow(i), 0), sheet.getRow(i));
		}
		return rows;
	}

	private static void check(Outcome outcome, Row row, FormulaEvaluator evaluator) {
		Sheet sheet = row.getSheet();
		String name = outcome.calculation().getHandle();
		Cell full = row.getCell(column(sheet, "数值"));
		assertEquals(CellType.FORMULA, full.getCellType(), name);
		same(outcome.result().full(), evaluator.evaluate(full), name);
		same(full.getNumericCellValue(), evaluator.evaluate(full), name);
		same(Workings.of(outcome).orElseThrow().rounded(), evaluator.evaluate(row.getCell(column(sheet, "舍入后"))), name);
		CellValue verdict = evaluator.evaluate(row.getCell(column(sheet, "判定")));
		assertEquals(word(outcome.verdict()), verdict.getStringValue(), name + " " + row.getCell(column(sheet, "判定")));
	}

	private static String word(Verdict verdict) {
		return switch (verdict) {
			case EXACT -> "一致";
			case WITHIN_ROUNDING -> "舍入内一致";
			case FAILS -> "不成立";
			case DERIVED -> "推得";
			case IMPOSSIBLE -> "无法计算";
		};
	}

	private static void same(BigDecimal expected, CellValue value, String name) {
		same(expected.doubleValue(), value, name);
	}

	private static void same(double expected, CellValue value, String name) {
		assertEquals(CellType.NUMERIC, value.getCellType(), name + value);
		assertEquals(expected, value.getNumberValue(), Math.max(1e-12, Math.abs(expected) * 1e-10), name);
	}

	@Test
	void aNumberThatIsChangedInTheDataRunsThroughTheCalculations() throws IOException {
		try (XSSFWorkbook book = open(written)) {
			Sheet data = book.getSheet("数据");
			Map<String, Row> rows = rowsById(data);
			Map<String, Row> calculations = calculationRows(book.getSheet("测算"));
			Calculation calculation = library.getCalculations().stream()
					.filter(one -> one.getInputs().stream().allMatch(Plain::isPlain)).findFirst().orElseThrow();
			Observation changed = calculation.getInputs().get(0).getObservation();
			BigDecimal other = changed.getValue().multiply(new BigDecimal("1.5"));
			rows.get(changed.getId()).getCell(column(data, "数值")).setCellValue(other.doubleValue());
			PrintedValue now = PrintedValue.of(changed).orElseThrow();
			PrintedValue assumed = new PrintedValue(other, null, now.magnitude(), now.unit(), now.comparator());
			Outcome expected = Calculator.of(library).run(Map.of(changed, assumed)).of(calculation).orElseThrow();
			FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
			Row row = calculations.get(calculation.getHandle());
			same(expected.result().full(), evaluator.evaluate(row.getCell(column(row.getSheet(), "数值"))), calculation.getHandle());
			assertFalse(expected.result().full().compareTo(
					Calculator.of(library).run().of(calculation).orElseThrow().result().full()) == 0, "nothing was changed");
		}
	}

	/** Inputs whose value is a printed number that no calculation produces. */
	private static final class Plain {

		static boolean isPlain(CalculationInput input) {
			Observation observation = input.getObservation();
			return observation != null && observation.getUpperValue() == null && observation.getValue() != null
					&& library.getCalculations().stream().noneMatch(other -> other.getExpected() == observation);
		}
	}

	@Test
	void everyFormulaOfEverySheetComesToWhatIsStoredBesideIt() throws IOException {
		try (XSSFWorkbook book = open(bytes(library, Reserved.MARKED, Language.EN))) {
			FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
			int formulas = 0;
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.FORMULA) {
							formulas++;
							CellValue value = evaluator.evaluate(cell);
							if (cell.getCachedFormulaResultType() == CellType.STRING) {
								assertEquals(cell.getStringCellValue(), value.getStringValue(), cell.toString());
							} else {
								same(cell.getNumericCellValue(), value, cell.toString());
							}
						}
					}
				}
			}
			assertTrue(formulas > 1000, formulas + " formulas");
		}
	}

	@Test
	void sameChainSameBytes() throws IOException {
		assertArrayEquals(written, bytes(ChainStore.load(LIBRARY), Reserved.SHOWN, Language.ZH));
	}

	@Test
	void wordsAreNeverReadAsFormulas() throws IOException {
		ChainDocument document = small();
		Observation observation = document.getCompanies().get(0).getObservations().get(0);
		observation.setPrinted("=HYPERLINK(\"http://example.org\")");
		observation.setBasis("_x0041_\u0007" + "x".repeat(40_000));
		try (XSSFWorkbook book = open(bytes(document, Reserved.SHOWN, Language.ZH))) {
			Sheet data = book.getSheet("数据");
			XSSFCell printed = (XSSFCell) data.getRow(1).getCell(column(data, "原文"));
			assertEquals(CellType.STRING, printed.getCellType());
			assertEquals("=HYPERLINK(\"http://example.org\")", printed.getStringCellValue());
			assertTrue(printed.getCellStyle().getQuotePrefixed());
			String basis = text(data.getRow(1), column(data, "口径"));
			assertTrue(basis.startsWith("_x0041_xxx") && basis.endsWith("…") && basis.length() < 32_767, basis.substring(0, 20));
		}
	}

	@Test
	void reservedStatementsAreLeftOutWithWhatIsBuiltOnThem() throws IOException {
		ChainDocument document = small();
		Observation observation = document.getCompanies().get(0).getObservations().get(0);
		observation.setConfirmed(false);
		assertEquals(Reservation.UNCONFIRMED, Reservation.of(observation));
		try (XSSFWorkbook book = open(bytes(document, Reserved.LEFT_OUT, Language.ZH))) {
			assertEquals(1, book.getSheet("数据").getLastRowNum());
			assertEquals(0, book.getSheet("测算").getLastRowNum());
			assertTrue(book.getSheet("说明").getRow(4).getCell(2).getStringCellValue().contains("数据 1 条"));
		}
		try (XSSFWorkbook book = open(bytes(document, Reserved.MARKED, Language.ZH))) {
			Sheet data = book.getSheet("数据");
			assertEquals(2, data.getLastRowNum());
			assertEquals("待核实", text(data.getRow(1), column(data, "核实")));
			assertFalse(data.getRow(1).getCell(0).getCellStyle().equals(data.getRow(2).getCell(0).getCellStyle()));
		}
	}

	@Test
	void signsAndRoundingsWithinFormulasAreThoseOfTheProgram() throws IOException {
		ChainDocument document = small();
		Calculation pattern = document.getCalculations().get(0);
		for (String formula : List.of("-a^2+b*b", "(a-b)-(a-b)*2", "a-(b-a)", "a/(b*2)", "2^3^2+a/b", "SUM(a,b,-a)", "MAX(a,b)-MIN(a,b)",
				"CEILING(a)+FLOOR(b)", "ROUND(a,1)", "ABS(-a)", "SQRT(a*a)", "a*EXP(LN(2))", "-(a+b)^1", "CEILING(a*100-1235)")) {
			for (RoundingRule rule : RoundingRule.values()) {
				Calculation calculation = EcoreUtil.copy(pattern);
				calculation.setHandle(formula + rule);
				calculation.setFormula(formula);
				calculation.setRounding(rule);
				calculation.setDigits(rule == RoundingRule.NONE ? null : 2);
				document.getCalculations().add(calculation);
			}
		}
		try (XSSFWorkbook book = open(bytes(document, Reserved.SHOWN, Language.ZH))) {
			Map<String, Row> rows = calculationRows(book.getSheet("测算"));
			FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
			List<Outcome> outcomes = Calculator.of(document).run().all().stream().filter(outcome -> outcome.result() != null).toList();
			assertEquals(14 * RoundingRule.values().length + 1, outcomes.size());
			outcomes.forEach(outcome -> check(outcome, rows.get(outcome.calculation().getHandle()), evaluator));
		}
	}

	@Test
	void whoeverWaitsCanStopIt() {
		ReportMaterial material = ReportMaterial.of(ReportRequest.whole(library, LIBRARY, HouseStyle.neutral(), DAY));
		assertThrows(CancellationException.class, () -> WorkbookReport.write(material, new ByteArrayOutputStream(), (what, done, total) -> {
			throw new CancellationException();
		}));
	}

	/** Two numbers of one company, and a calculation with them. */
	private static ChainDocument small() {
		ChainFactory factory = ChainFactory.eINSTANCE;
		ChainDocument document = NewChain.create(NewChain.Template.values()[0], "小链", Language.ZH);
		document.getCalculations().clear();
		Source source = factory.createReport();
		source.setId("s");
		source.setName("研报");
		document.getSources().add(source);
		var property = factory.createProperty();
		property.setId("p");
		property.setName("收入");
		document.getProperties().add(property);
		var company = factory.createCompany();
		company.setId("c");
		company.setName("公司");
		document.getCompanies().add(company);
		Calculation calculation = factory.createCalculation();
		calculation.setId("k");
		calculation.setHandle("C1");
		calculation.setName("测算");
		calculation.setFormula("a-b");
		document.getCalculations().add(calculation);
		Map.of("a", "12.35", "b", "7.8").entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
			Observation observation = factory.createObservation();
			observation.setId("o" + entry.getKey());
			observation.setHandle("O" + entry.getKey());
			observation.setProperty(property);
			observation.setValue(new BigDecimal(entry.getValue()));
			observation.setPrinted(entry.getValue() + " 小时");
			observation.setUnit("");
			var citation = factory.createCitation();
			citation.setId("z" + entry.getKey());
			citation.setSource(source);
			observation.getCitations().add(citation);
			company.getObservations().add(observation);
			CalculationInput input = factory.createCalculationInput();
			input.setId("i" + entry.getKey());
			input.setName(entry.getKey());
			input.setObservation(observation);
			calculation.getInputs().add(input);
		});
		return document;
	}
}
