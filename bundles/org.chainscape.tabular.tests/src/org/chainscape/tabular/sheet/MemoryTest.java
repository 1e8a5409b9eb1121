package org.chainscape.tabular.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Big tables are read in a small heap: a million rows, each with a text of its own among the shared ones. */
class MemoryTest {

	private static final int ROWS = 1_000_000;

	@TempDir
	Path folder;

	/** Reads a file and prints how many rows it has; a program of its own, whose heap is small. */
	public static void main(String[] arguments) throws IOException {
		long rows = 0;
		try (TableFile table = TableFile.open(Path.of(arguments[0]), SheetLimits.DEFAULT);
			TableRows all = table.rows(table.sheets().get(0))) {
			while (all.hasNext()) {
				rows += all.next().cell(1).text().startsWith("公司") ? 1 : 0;
			}
		}
		Files.writeString(Path.of(arguments[1]), Long.toString(rows));
	}

	@Test
	void aMillionRowsOfAWorkbookAreReadInASmallHeap() throws IOException, InterruptedException {
		Path file = folder.resolve("big.xlsx");
		try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file)); ZipOutputStream zip = new ZipOutputStream(stream);
			ZipFile parts = new ZipFile(Zips.workbook(folder.resolve("parts.xlsx"), Map.of()).toFile())) {
			zip.setLevel(1);
			for (ZipEntry part : parts.stream().filter(entry -> !entry.getName().contains("sheet1.xml")).toList()) {
				zip.putNextEntry(new ZipEntry(part.getName()));
				parts.getInputStream(part).transferTo(zip);
			}
			zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
			Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
			writer.write("<sst>");
			for (int i = 0; i < ROWS; i++) {
				writer.write("<si><t>公司" + i * 31 + "股份有限公司</t></si>");
			}
			writer.write("</sst>");
			writer.flush();
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			writer.write("<worksheet><sheetData>");
			for (int i = 0; i < ROWS; i++) {
				writer.write("<row r='" + (i + 1) + "'><c r='A" + (i + 1) + "'><v>" + i + "</v></c><c r='B" + (i + 1) + "' t='s'><v>"
					+ (int) (i * 7919L % ROWS) + "</v></c></row>");
			}
			writer.write("</sheetData></worksheet>");
			writer.flush();
		}
		assertEquals(ROWS, rowsInSmallHeap(file));
	}

	@Test
	void aMillionRowsOfTextAreReadInASmallHeap() throws IOException, InterruptedException {
		Path file = folder.resolve("big.csv");
		try (Writer writer = Files.newBufferedWriter(file)) {
			for (int i = 0; i < ROWS; i++) {
				writer.write(i + ",公司" + i + ",\"一些说明，\n带换行\",0." + i + "\n");
			}
		}
		assertEquals(ROWS, rowsInSmallHeap(file));
	}

	private long rowsInSmallHeap(Path file) throws IOException, InterruptedException {
		Path result = folder.resolve("rows");
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx128m", "-cp",
			System.getProperty("java.class.path"), MemoryTest.class.getName(), file.toString(), result.toString()).inheritIO().start();
		assertEquals(0, process.waitFor());
		return Long.parseLong(Files.readString(result));
	}
}
