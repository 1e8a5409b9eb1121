package org.chainscape.tabular.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.guard.FormulaGuard;

/** What others write is read back the same; whatever else there is in a file, it is a table or a refusal. */
class RoundTripProperties {

	private static Path folder;

	@BeforeContainer
	static void before() throws IOException {
		folder = Files.createTempDirectory("tables");
	}

	@AfterContainer
	static void after() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	@Provide
	Arbitrary<List<List<String>>> tables() {
		// Of cells with nothing but blanks workbooks keep nothing.
		Arbitrary<String> cell = Arbitraries.of("a", "b", "中", "文", "\"", "'", ",", ";", "\t", "|", "\n", " ", "=", "+", "-", "@", "1", ".", "5",
				"%", "　", "😀").list().ofMaxSize(8).map(parts -> String.join("", parts)).map(text -> text.isBlank() ? "" : text);
		return cell.list().ofMinSize(2).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
	}

	/** As the reader sees them: rows of nothing are left out, and so are blank cells at the end. */
	private static String expected(List<List<String>> table) {
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < table.size(); i++) {
			List<Cell> cells = new ArrayList<>();
			for (String text : table.get(i)) {
				cells.add(Cell.of(Characters.clean(text)));
			}
			while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
				cells.remove(cells.size() - 1);
			}
			if (!cells.isEmpty()) {
				rows.add(new TableRow(i + 1, cells));
			}
		}
		return Read.text(rows);
	}

	@Property(tries = 400)
	void delimitedTextComesBack(@ForAll @From("tables") List<List<String>> table, @ForAll boolean unix) throws IOException {
		Path file = folder.resolve("a.csv");
		CSVFormat format = CSVFormat.EXCEL.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator(unix ? "\n" : "\r\n").get();
		try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8); CSVPrinter printer = new CSVPrinter(writer, format)) {
			for (List<String> row : table) {
				printer.printRecord(row.stream().map(FormulaGuard::guard).toList());
			}
		}
		try (TableFile read = TableFile.open(file, SheetLimits.DEFAULT, new Dialect(StandardCharsets.UTF_8, ','))) {
			assertEquals(expected(table), Read.text(Read.rows(read, "")));
		}
	}

	@Property(tries = 60)
	void workbooksComeBack(@ForAll @From("tables") List<List<String>> table, @ForAll boolean shared) throws IOException {
		Path file = folder.resolve("a.xlsx");
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 2, false, shared); OutputStream stream = Files.newOutputStream(file)) {
			SXSSFSheet sheet = workbook.createSheet();
			for (int i = 0; i < table.size(); i++) {
				Row row = sheet.createRow(i);
				for (int j = 0; j < table.get(i).size(); j++) {
					row.createCell(j).setCellValue(table.get(i).get(j));
				}
			}
			workbook.write(stream);
		}
		assertEquals(expected(table), Read.text(file));
	}

	@Property(tries = 200)
	void numbersAreWhatExcelShows(@ForAll double number) {
		BigDecimal read = Numbers.of(Double.toString(number));
		if (read != null) {
			assertEquals(number, read.doubleValue(), Math.abs(number) * 1e-14);
			assertTrue(read.precision() - Math.max(0, read.scale()) <= 310);
		}
		assertEquals(0, new BigDecimal("0.1").compareTo(Numbers.of(0.1)));
	}

	@Provide
	Arbitrary<byte[]> bytes() {
		Arbitrary<byte[]> start = Arbitraries.of("", "PK\u0003\u0004", "a,b\n", "\u00FF\u00FE", "\u00EF\u00BB\u00BF", "\"", "<?xml", "\t\t\n")
			.map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
		Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(600);
		return Combinators.combine(start, rest).as((one, other) -> {
			byte[] all = Arrays.copyOf(one, one.length + other.length);
			System.arraycopy(other, 0, all, one.length, other.length);
			return all;
		});
	}

	@Property(tries = 1500)
	void anyBytesAreATableOrARefusal(@ForAll @From("bytes") byte[] bytes) throws IOException {
		readOrRefuse(Files.write(folder.resolve("b.csv"), bytes));
	}

	@Property(tries = 500)
	void anyBytesBehindTheMarkOfOldWorkbooksAreRefused(@ForAll byte[] bytes) throws IOException {
		byte[] all = new byte[2048];
		byte[] mark = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		System.arraycopy(mark, 0, all, 0, mark.length);
		System.arraycopy(bytes, 0, all, mark.length, Math.min(bytes.length, all.length - mark.length));
		readOrRefuse(Files.write(folder.resolve("b.xls"), all));
	}

	private static void readOrRefuse(Path file) {
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			int number = 0;
			for (TableRow row : Read.rows(table, table.sheets().get(0))) {
				assertTrue(row.number() > number && !row.cells().isEmpty());
				number = row.number();
			}
		} catch (SheetException refusal) {
			assertTrue(refusal.message(Language.ZH).contains(file.getFileName().toString()));
		}
	}
}
