package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are broken or hostile: one line, nothing written; tables that are only unusual: imported. */
class HostileImportTest {

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String HEADER = "<row r='1'><c r='A1' t='str'><v>代码</v></c><c r='B1' t='str'><v>简称</v></c></row>";

	@TempDir
	Path folder;

	private void refused(Path file, String words) {
		Path output = folder.resolve("out.chain");
		for (String language : new String[] { "zh", "en" }) {
			Run run = Run.plain("--lang", language, "import", file, "-o", output);
			assertEquals(ExitCode.WRONG_USE, run.exit(), run.err());
			assertEquals(1, run.errLines().size(), run.err());
			assertTrue(run.err().contains(file.getFileName().toString()), run.err());
			assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
			assertTrue(language.equals("en") || run.err().contains(words), run.err());
			assertEquals("", run.out());
		}
		assertFalse(Files.exists(output));
	}

	private Path text(String name, String text, String encoding) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(Charset.forName(encoding)));
	}

	private Path workbook(String name, String sheet) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
		parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml"));
		parts.put("xl/workbook.xml", "<workbook xmlns:r='" + TYPE + "'><sheets><sheet name='S' r:id='rId1'/></sheets></workbook>");
		parts.put("xl/sheet1.xml", sheet);
		Path file = folder.resolve(name);
		try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private static String relation(String type, String target) {
		return "<Relationships><Relationship Id='rId1' Type='" + TYPE + type + "' Target='" + target + "'/></Relationships>";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', value = { "a.xls@<html><table></table></html>@网页", "a.csv@%PDF-1.7@不是表格", "a.csv@代码,简称\\n600519,\"茅台@没有闭合",
		"~$a.xlsx@x@锁定标记", "a.xlsx@PK\u0003\u0004 cut off@损坏" })
	void otherContentAndOpenQuotes(String name, String content, String words) throws IOException {
		refused(text(name, content.replace("\\n", "\n"), "UTF-8"), words);
	}

	@Test
	void noFileAnEmptyOneAndAnUnknownEncoding() throws IOException {
		refused(folder.resolve("gone.csv"), "找不到");
		refused(text("empty.csv", "", "UTF-8"), "空的");
		refused(text("latin.csv", "société,générale\né,è\n", "ISO-8859-1"), "编码");
	}

	@Test
	void entitiesBombsAndEndlessSheets() throws IOException {
		refused(workbook("entity.xlsx", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w><c><v>&e;</v></c></w>"), "DOCTYPE");
		refused(workbook("bomb.xlsx", "<w>" + "<row></row>\n".repeat(2_000_000) + "</w>"), "压缩炸弹");
		refused(workbook("rows.xlsx", "<w>" + HEADER + "<row r='99999999'><c><v>1</v></c></row></w>"), "行数超过上限");
		refused(workbook("columns.xlsx", "<w><row r='1'><c r='ZZZ1'><v>1</v></c></row></w>"), "列数超过上限");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "GBK", "UTF-16LE", "UTF-16BE" })
	void encodingsAreTold(String encoding) throws IOException {
		Path output = folder.resolve("out.chain");
		Run run = Run.zh("import", text("公司.csv", "代码,简称\n600519.SH,贵州茅台\n000001.SZ,平安银行\n", encoding), "-o", output);
		assertEquals(ExitCode.DONE, run.exit(), run.err());
		assertTrue(Files.readString(output).contains("贵州茅台"));
	}

	@Test
	void formulaErrorsAreListedWithTheirRow() throws IOException {
		Path output = folder.resolve("out.chain");
		Run run = Run.zh("import", workbook("公司.xlsx", "<w>" + HEADER + "<row r='2'><c r='A2' t='str'><v>600519.SH</v></c><c r='B2' t='str'>"
			+ "<v>贵州茅台</v></c></row><row r='5'><c r='A5' t='e'><v>#REF!</v></c><c r='B5' t='str'><v>平安银行</v></c></row></w>"), "-o", output);
		assertEquals(ExitCode.DONE, run.exit(), run.err());
		assertTrue(run.out().contains("#REF!") && run.out().contains("第 5 行"), run.out());
	}
}
