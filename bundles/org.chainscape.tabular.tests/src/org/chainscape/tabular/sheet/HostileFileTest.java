package org.chainscape.tabular.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.sheet.SheetException.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are broken, or made to break what reads them: each is refused with a sentence. */
class HostileFileTest {

	private static final SheetLimits SMALL = new SheetLimits(1 << 30, 64 << 20, 100, 3, 100_000, 50, 1000, 5000);

	@TempDir
	Path folder;

	private Kind refusal(Path file) {
		return refused(file, SheetLimits.DEFAULT).kind();
	}

	private static SheetException refused(Path file, SheetLimits limits) {
		SheetException refusal = assertThrows(SheetException.class, () -> Read.rows(file, limits));
		for (Language language : Language.values()) {
			String message = refusal.message(language);
			assertTrue(message.contains(file.getFileName().toString()), message);
			assertFalse(message.contains("{") || message.contains("null"), message);
		}
		return refusal;
	}

	/** A workbook whose only cell has a shared text. */
	private Path texts(String xml) throws IOException {
		return Zips.workbook(folder.resolve("texts.xlsx"), Map.of("xl/sharedStrings.xml", xml, "xl/worksheets/sheet1.xml",
			Zips.sheet("<row><c t='s'><v>0</v></c></row>")));
	}

	private Path sheet(String xml) throws IOException {
		return Zips.workbook(folder.resolve("a.xlsx"), Map.of("xl/worksheets/sheet1.xml", xml));
	}

	@Test
	void whatIsNoFileIsRefused() throws IOException {
		assertEquals(Kind.NOT_FOUND, refusal(folder.resolve("none.csv")));
		assertEquals(Kind.DIRECTORY, refusal(folder));
		assertEquals(Kind.EMPTY, refusal(Files.createFile(folder.resolve("empty.xlsx"))));
		assertEquals(Kind.EMPTY, refusal(Read.write(folder, "blank.csv", "\uFEFF \r\n\r\n", "UTF-8")));
		assertEquals(Kind.LOCK_FILE, refusal(Read.write(folder, "~$a.xlsx", "user", "UTF-8")));
	}

	@Test
	void devicesAreRefusedAndLinksFollowed() throws IOException {
		Path device = Path.of("/dev/zero");
		Assumptions.assumeTrue(Files.exists(device), "no devices on this system");
		assertEquals(Kind.NOT_REGULAR, refusal(device));
		assertEquals(Kind.NOT_REGULAR, refusal(Files.createSymbolicLink(folder.resolve("zero"), device)));
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Read.write(folder, "a.csv", "a\nb\n", "UTF-8"));
		assertEquals("1:a\n2:b", Read.text(link));
		assertEquals(Kind.NOT_FOUND, refusal(Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("gone"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', value = { "a.xls@<html><table><tr><td>1</td></tr></table></html>@MARKUP",
		"a.xlsx@<!DOCTYPE html><html>@MARKUP",
		"a.xls@<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>@MARKUP", "a.csv@%PDF-1.7@NOT_A_TABLE",
		"a.json@{\"a\":1}@NOT_A_TABLE", "a.csv@GIF89a@NOT_A_TABLE", "a.csv@{\\rtf1}@NOT_A_TABLE" })
	void otherContentIsNamed(String name, String content, Kind kind) throws IOException {
		assertEquals(kind, refusal(Read.write(folder, name, content, "UTF-8")));
	}

	@Test
	void bytesThatAreNoTextAreNoTable() throws IOException {
		byte[] bytes = new byte[4096];
		new Random(7).nextBytes(bytes);
		bytes[0] = 1;
		assertEquals(Kind.NOT_A_TABLE, refusal(Files.write(folder.resolve("a.csv"), bytes)));
		assertEquals(Kind.NOT_A_TABLE, refusal(Files.write(folder.resolve("b.csv"), new byte[1000])));
	}

	@Test
	void otherArchivesAndWorkbooksAreNamed() throws IOException {
		assertEquals(Kind.NOT_A_TABLE, refusal(Zips.write(folder.resolve("a.xlsx"), Map.of("readme.txt", "x"))));
		assertEquals(Kind.OTHER_WORKBOOK, refusal(Zips.write(folder.resolve("a.ods"), Map.of("mimetype", "x", "content.xml", "<x/>"))));
		assertEquals(Kind.OTHER_WORKBOOK, refusal(Zips.write(folder.resolve("b.xlsx"), Map.of("Index/Document.iwa", "x"))));
		assertEquals(Kind.NOT_A_TABLE, refusal(Zips.write(folder.resolve("c.xlsx"),
			Map.of("_rels/.rels", Zips.relations("officeDocument", "word/document.xml")))));
		assertEquals(Kind.OTHER_WORKBOOK, refusal(Zips.write(folder.resolve("d.xlsx"),
			Map.of("_rels/.rels", Zips.relations("officeDocument", "xl/workbook.bin")))));
		for (String name : new String[] { "a.xlsb", "a.numbers", "a.et" }) {
			assertEquals(Kind.OTHER_WORKBOOK, refusal(Zips.write(folder.resolve(name), Map.of("x", "x"))));
		}
	}

	@Test
	void truncatedArchivesAreDamaged() throws IOException {
		byte[] whole = Files.readAllBytes(sheet(Zips.sheet("<row r='1'><c r='A1'><v>1</v></c></row>")));
		for (int length = 4; length < whole.length; length += 97) {
			assertEquals(Kind.CORRUPT, refusal(Files.write(folder.resolve("b.xlsx"), Arrays.copyOf(whole, length))));
		}
	}

	@Test
	void everySingleDamageIsARefusalOrARead() throws IOException {
		byte[] whole = Files.readAllBytes(sheet(Zips.sheet("<row r='1'><c r='A1' t='str'><v>abc</v></c></row>")));
		int refusals = 0;
		for (int i = 0; i < whole.length; i++) {
			byte[] damaged = whole.clone();
			damaged[i] ^= 0x55;
			try {
				Read.rows(Files.write(folder.resolve("b.xlsx"), damaged));
			} catch (SheetException e) {
				refusals++;
			}
		}
		assertTrue(refusals > whole.length / 4, refusals + " of " + whole.length);
	}

	@Test
	void partsThatAreMissingAreNamed() throws IOException {
		assertEquals(Kind.MISSING_PART, refusal(Zips.workbook(folder.resolve("a.xlsx"),
			Map.of("xl/_rels/workbook.xml.rels", Zips.relations("worksheet", "worksheets/other.xml")))));
		assertEquals(Kind.CORRUPT, refusal(Zips.workbook(folder.resolve("b.xlsx"), Map.of("xl/workbook.xml", "<workbook/>"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', value = {
		"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
			+ "<worksheet><sheetData><row r='1'><c><v>&b;</v></c></row></sheetData></worksheet>"
			+ "@DOCUMENT_TYPE",
		"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>@DOCUMENT_TYPE",
		"<worksheet><sheetData><row r='1'><c><v>&unknown;</v></c></row></sheetData></worksheet>@BROKEN_XML",
		"<worksheet><sheetData><row r='1'><c><v>1</c></row>@BROKEN_XML", "@BROKEN_XML", "<worksheet><sheetData>@BROKEN_XML",
		"<w><row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row></w>@ORDER",
		"<w><row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row></w>@ORDER", "<w><row r='-1'/></w>@ORDER",
		"<w><row r='99999999999'/></w>@ORDER", "<w><c r='A1'><v>1</v></c></w>@ORDER",
		"<w><row r='1'><c r='A1' t='s'><v>7</v></c></row></w>@NO_SUCH_TEXT",
		"<w><row r='1'><c r='A1' t='s'><v>x</v></c></row></w>@NO_SUCH_TEXT",
		"<w><row r='1'><c r='ZZZZ1'><v>1</v></c></row></w>@COLUMNS", "<w><row r='99999999'><c><v>1</v></c></row></w>@ROWS" })
	void brokenAndMaliciousXmlIsRefused(String xml, Kind kind) throws IOException {
		assertEquals(kind, refusal(sheet(xml == null ? "" : xml)));
	}

	@Test
	void depthsAreLimited() throws IOException {
		assertEquals(Kind.TOO_MUCH, refusal(sheet("<a>".repeat(200_000))));
		assertEquals(Kind.TOO_MUCH, refusal(texts("<sst><si>" + "<r>".repeat(100_000) + "</si></sst>")));
	}

	@Test
	void tagsAndCommentsWithoutEndAreLimited() throws IOException {
		assertEquals(Kind.TOO_MUCH, refusal(sheet("<w a='" + "x".repeat(3 << 20) + "'/>")));
		assertEquals(Kind.TOO_MUCH, refusal(sheet("<w><!--" + "<x>".repeat(1 << 20) + "--></w>")));
		String cell = "<row r='1'><c r='A1' t='str'><v>" + "x".repeat(2000) + "</v></c></row>";
		assertEquals(Kind.CELL, refused(sheet(Zips.sheet(cell)), SMALL).kind());
	}

	@Test
	void cellsAndRowsAndSheetsAreLimited() throws IOException {
		String cell = "<c t='str'><v>" + "x".repeat(900) + "</v></c>";
		assertEquals(Kind.ROW_LENGTH, refused(sheet(Zips.sheet("<row>" + cell.repeat(6) + "</row>")), SMALL).kind());
		assertEquals(Kind.COLUMNS, refused(sheet(Zips.sheet("<row>" + "<c><v>1</v></c>".repeat(51) + "</row>")), SMALL).kind());
		assertEquals(Kind.ROWS, refused(sheet(Zips.sheet("<row r='100001'><c><v>1</v></c></row>")), SMALL).kind());
		assertEquals(Kind.CELL, refused(texts("<sst><si><t>" + "x".repeat(1001) + "</t></si></sst>"), SMALL).kind());
		StringBuilder sheets = new StringBuilder("<workbook xmlns:r='r'><sheets>");
		for (int i = 0; i < 4; i++) {
			sheets.append("<sheet name='S").append(i).append("' r:id='rId1'/>");
		}
		assertEquals(Kind.SHEETS, refused(Zips.workbook(folder.resolve("c.xlsx"),
			Map.of("xl/workbook.xml", sheets + "</sheets></workbook>")), SMALL).kind());
	}

	@Test
	void mergedAreasAreLimited() throws IOException {
		Path file = sheet("<w><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells>"
			+ "<mergeCell ref='A1:B2'/>".repeat(100_001) + "</mergeCells></w>");
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			assertEquals(Kind.TOO_MUCH, assertThrows(SheetException.class, () -> table.rowsWithMergedCellsFilled("S")).kind());
			assertEquals(1, Read.rows(table, "S").size());
		}
	}

	@Test
	void bombsAreRefusedByRatioAndBySize() throws IOException {
		Path file = folder.resolve("bomb.xlsx");
		bomb(file, 200);
		assertEquals(Kind.PACKED_TOO_TIGHTLY, refused(file, SheetLimits.DEFAULT).kind());
		SheetLimits patient = new SheetLimits(1 << 30, 64 << 20, 100_000, 3, Integer.MAX_VALUE, 50, 1000, 5000);
		assertEquals(Kind.UNPACKED_SIZE, refused(file, patient).kind());
	}

	/** A workbook whose sheet unpacks to some megabytes of empty rows. */
	private static void bomb(Path file, int megabytes) throws IOException {
		Path parts = Zips.workbook(file.resolveSibling("parts.xlsx"), Map.of());
		try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file)); ZipOutputStream zip = new ZipOutputStream(stream);
			ZipFile source = new ZipFile(parts.toFile())) {
			for (ZipEntry entry : source.stream().filter(part -> !part.getName().contains("sheet1.xml")).toList()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				source.getInputStream(entry).transferTo(zip);
			}
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
			byte[] chunk = "<row></row>\n".repeat((1 << 20) / 12).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < megabytes; i++) {
				zip.write(chunk);
			}
			zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void archivesOfTooManyPartsAreRefusedBeforeTheyAreRead() throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		for (int i = 0; i < 20_001; i++) {
			parts.put("p" + i, "");
		}
		assertEquals(Kind.TOO_MUCH, refusal(Zips.workbook(folder.resolve("a.xlsx"), parts)));
	}

	@Test
	void encryptedWorkbooksAskForThePasswordToBeRemoved() throws Exception {
		Path file = folder.resolve("a.xlsx");
		try (POIFSFileSystem system = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook();
			OutputStream out = Files.newOutputStream(file)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream stream = encryptor.getDataStream(system)) {
				workbook.write(stream);
			}
			system.writeFilesystem(out);
		}
		assertEquals(Kind.ENCRYPTED, refusal(file));
		Path old = folder.resolve("a.xls");
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
			workbook.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertEquals(Kind.ENCRYPTED, refusal(old));
	}

	@Test
	void damagedOldWorkbooksAreRefusedOrRead() throws IOException {
		Path file = folder.resolve("a.xls");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
			workbook.write(out);
		}
		byte[] whole = Files.readAllBytes(file);
		assertEquals("1:x", Read.text(file));
		int refusals = 0;
		for (int i = 0; i < whole.length; i += i < 1024 ? 3 : 41) {
			byte[] damaged = whole.clone();
			damaged[i] ^= 0x5A;
			try {
				Read.rows(Files.write(folder.resolve("b.xls"), damaged));
			} catch (SheetException e) {
				refusals++;
			}
		}
		assertTrue(refusals > 0);
		assertEquals(Kind.CORRUPT, refusal(Files.write(folder.resolve("c.xls"), Arrays.copyOf(whole, 700))));
		assertEquals(Kind.NOT_A_TABLE, refusal(document()));
	}

	private Path document() throws IOException {
		Path file = folder.resolve("d.xls");
		try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			system.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
			system.writeFilesystem(out);
		}
		return file;
	}

	@Test
	void numbersNobodyCanHaveAreTexts() throws IOException {
		Path file = sheet(Zips.sheet("<row r='1'><c><v>1E+999999999</v></c><c><v>NaN</v></c><c><v>" + "9".repeat(400)
			+ "</v></c><c><v>0E-999999</v></c>"
			+ "<c><v>_xD800_</v></c><c t='str'><v>a_xD800_b</v></c></row>"));
		TableRow row = Read.rows(file).get(0);
		assertEquals(Cell.Kind.TEXT, row.cell(0).kind());
		assertEquals("1E+999999999|NaN|" + "9".repeat(400) + "|0|_xD800_|a\uFFFDb", Read.text(List.of(row)).substring(2));
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyRefusalIsASentenceInBothLanguages(Kind kind) {
		SheetException refusal = new SheetException(kind, Place.of(folder.resolve("x.csv")).sheet("S").row(3).column(2), "p", "q", "r");
		assertTrue(refusal.message(Language.ZH).endsWith("。"), refusal.message(Language.ZH));
		assertTrue(refusal.message(Language.EN).endsWith("."), refusal.message(Language.EN));
		assertTrue(refusal.message(Language.ZH).startsWith("“x.csv” 工作表“S” 第 3 行 B 列："));
	}
}
