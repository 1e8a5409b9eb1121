package org.chainscape.tabular.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.tabular.sheet.SheetException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimited text, as Excel reads it. */
class TextTableTest {

	private static final String CHINESE = "代码,名称,占比\n600519.SH,贵州茅台,51.07%\n000001.SZ,平安银行,未披露\n";
	private static final String TAIWANESE = "代號,名稱,備註\n2330,台灣積體電路製造,晶圓代工龍頭企業的資料\n2317,鴻海精密工業,電子製造服務\n";

	@TempDir
	Path folder;

	@Test
	void rowsAreNumberedAsExcelNumbersThem() throws IOException {
		Path file = Read.write(folder, "a.csv", "a,b\r\n\r\n\"x\r\ny\",2\r\n,\r\nz,3", "UTF-8");
		assertEquals("1:a|b\n3:x\ny|2\n5:z|3", Read.text(file));
	}

	@Test
	void everyLineEndIsOne() throws IOException {
		assertEquals("1:a\n2:b\n3:c\n4:d", Read.text(Read.write(folder, "a.csv", "a\rb\nc\r\nd", "UTF-8")));
	}

	@Test
	void quotesEncloseOnlyFromTheFirstCharacterOn() throws IOException {
		Path file = Read.write(folder, "a.csv", "\"a,\"\"b\"\"\",5\" pipe,\"x\"y\n1,2,3\n", "UTF-8");
		assertEquals("1:a,\"b\"|5\" pipe|xy\n2:1|2|3", Read.text(file));
	}

	@Test
	void spacesAreKept() throws IOException {
		assertEquals("1: a |b", Read.text(Read.write(folder, "a.csv", " a ,b\n  ,\n", "UTF-8")));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', delimiter = '!', value = { ",!a,b;c,d", ";!a;b,c;d", "|!a|b;c|d" })
	void delimitersAreFound(char delimiter, String header) throws IOException {
		String text = header + "\n" + header.replace('a', 'x') + "\n" + "1" + delimiter + "2" + delimiter + "3\n";
		Path file = Read.write(folder, "a.csv", text, "UTF-8");
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			assertEquals(Optional.of(delimiter), table.delimiter());
			assertEquals(3, Read.rows(table, "").get(1).cells().size());
		}
	}

	@Test
	void tabsAreFoundAndSoAreSingleQuotes() throws IOException {
		assertEquals("1:a|b,c\n2:1|2", Read.text(Read.write(folder, "a.txt", "a\tb,c\n1\t2\n", "UTF-8")));
		assertEquals("1:a|b,c\n2:1|2", Read.text(Read.write(folder, "b.csv", "'a','b,c'\n'1','2'\n", "UTF-8")));
		assertEquals("1:it's|b\n2:'t|c", Read.text(Read.write(folder, "c.csv", "it's,b\n't,c\n", "UTF-8")));
	}

	@Test
	void oneColumnWithCommasInQuotesStaysOne() throws IOException {
		assertEquals("1:name\n2:a, b\n3:c", Read.text(Read.write(folder, "a.csv", "name\n\"a, b\"\nc\n", "UTF-8")));
	}

	@Test
	void excelsAnnouncementOfTheDelimiterIsNoRow() throws IOException {
		assertEquals("1:a|b,c\n2:1|2", Read.text(Read.write(folder, "a.csv", "sep=;\r\na;b,c\r\n1;2\r\n", "UTF-8")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE" })
	void encodingsWithoutMarkAreTold(String encoding) throws IOException {
		assertEquals("1:代码|名称|占比\n2:600519.SH|贵州茅台|51.07%\n3:000001.SZ|平安银行|未披露",
			Read.text(Read.write(folder, "a.csv", CHINESE, encoding)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void encodingsWithMarkAreTold(String encoding) throws IOException {
		Path file = Read.write(folder, "a.csv", "\uFEFF" + CHINESE, encoding);
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			assertEquals(Optional.of(encoding), table.encoding());
			assertEquals("代码", Read.rows(table, "").get(0).cell(0).text());
		}
	}

	@Test
	void taiwaneseIsToldFromChinese() throws IOException {
		Path file = Read.write(folder, "a.csv", TAIWANESE, "Big5");
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			assertEquals(Optional.of("Big5"), table.encoding());
			assertEquals("台灣積體電路製造", Read.rows(table, "").get(1).cell(1).text());
		}
	}

	@Test
	void anEncodingThatFitsNothingIsAskedFor() throws IOException {
		Path file = Read.write(folder, "a.csv", "société,générale\né,è\n", "ISO-8859-1");
		assertEquals(Kind.ENCODING, refusal(file).kind());
		Dialect dialect = new Dialect(StandardCharsets.ISO_8859_1, ',');
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT, dialect)) {
			assertEquals("1:société|générale\n2:é|è", Read.text(Read.rows(table, "")));
		}
	}

	@Test
	void bytesThatDoNotFitAStatedEncodingAreRefusedAtTheirRow() throws IOException {
		Path file = folder.resolve("a.csv");
		Files.write(file, new byte[] { 'a', '\n', 'b', '\n', (byte) 0xD6, '\n' });
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT, new Dialect(StandardCharsets.UTF_8, null))) {
			assertEquals(Kind.BAD_BYTES, assertThrows(SheetException.class, () -> Read.rows(table, "")).kind());
		}
	}

	@Test
	void aQuoteThatIsNotClosedIsRefusedWhereItBegins() throws IOException {
		SheetException refusal = refusal(Read.write(folder, "a.csv", "a,b\n1,\"2\n3,4\n5,6\n", "UTF-8"));
		assertEquals(Kind.OPEN_QUOTE, refusal.kind());
		assertEquals("“a.csv” 第 2 行 B 列：单元格以引号 \" 开头，到文件末尾也没有闭合；请在此处补上引号，或把引号写成两个。",
			refusal.message(Language.ZH));
	}

	@Test
	void limitsAreSaidAndNothingIsCutOff() throws IOException {
		SheetLimits tiny = new SheetLimits(1000, 1000, 100, 1, 2, 2, 5, 8);
		assertEquals(Kind.ROWS, refusal(Read.write(folder, "a.csv", "a\nb\nc\n", "UTF-8"), tiny).kind());
		assertEquals(Kind.COLUMNS, refusal(Read.write(folder, "a.csv", "a,b,c\n", "UTF-8"), tiny).kind());
		assertEquals(Kind.CELL, refusal(Read.write(folder, "a.csv", "abcdef\n", "UTF-8"), tiny).kind());
		assertEquals(Kind.LONG_QUOTE, refusal(Read.write(folder, "a.csv", "\"abcdef\"\n", "UTF-8"), tiny).kind());
		assertEquals(Kind.ROW_LENGTH, refusal(Read.write(folder, "a.csv", "abcde,abcd\n", "UTF-8"), tiny).kind());
		assertEquals(Kind.FILE_SIZE, refusal(Read.write(folder, "a.csv", "a\n".repeat(501), "UTF-8"), tiny).kind());
		assertEquals(2, Read.rows(Read.write(folder, "a.csv", "abcde,ab\nx,y\n", "UTF-8"), tiny).size());
	}

	@Test
	void charactersNoTextMayHoldAreRemovedAndCounted() throws IOException {
		Path file = Read.write(folder, "a.csv", "name," + "x".repeat(200) + "\na\u0000b\u0001,ok\n\uD83D\uDE00,c\n", "UTF-8");
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			assertEquals("ab", Read.rows(table, "").get(1).cell(0).text());
			assertEquals(1, table.notices().size());
			assertEquals(1, table.notices().get(0).count());
			assertTrue(table.notices().get(0).text(Language.ZH).startsWith("“a.csv” 第 2 行 A 列：共 1 个单元格"));
		}
	}

	@Test
	void raggedRowsAreGivenAsTheyAre() throws IOException {
		Path file = Read.write(folder, "a.csv", "a,b,c\n1\n1,2,3,4\n", "UTF-8");
		assertEquals("1:a|b|c\n2:1\n3:1|2|3|4", Read.text(file));
	}

	@Test
	void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
		Path file = Read.write(folder, "a.csv", "a\nb\n", "UTF-8");
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT); TableRows rows = table.rows("")) {
			assertEquals("a", rows.next().cell(0).text());
			Files.delete(file);
			rows.next();
			assertEquals(Kind.NOT_FOUND, assertThrows(SheetException.class, rows::hasNext).kind());
		}
	}

	@Test
	void blocksFromTheClipboardKeepLineBreaksInCellsAndInches() {
		try (TableFile block = TableFile.of("clipboard", "a\t\"x\ny \"\"z\"\"\"\r\n\"5\" tube\t\"q\r\n")) {
			assertEquals("1:a|x\ny \"z\"\n2:\"5\" tube|\"q", Read.text(Read.rows(block, "")));
		}
		try (TableFile block = TableFile.of("clipboard", "a,b\n1,2\n")) {
			assertEquals("1:a|b\n2:1|2", Read.text(Read.rows(block, "")));
		}
		try (TableFile block = TableFile.of("clipboard", "")) {
			assertEquals("", Read.text(Read.rows(block, "")));
		}
	}

	private static SheetException refusal(Path file) {
		return refusal(file, SheetLimits.DEFAULT);
	}

	private static SheetException refusal(Path file, SheetLimits limits) {
		return assertThrows(SheetException.class, () -> Read.rows(file, limits));
	}
}
