package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a model by the command line. */
class TablesTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Samples.save(Samples.twoDiagrams("全景图", "图二"), folder.resolve("产业 链.chain"));
	}

	@Test
	void aModelIsAFolderOfCsvFiles() throws IOException {
		Path out = folder.resolve("表");
		Run run = Run.zh("export", file, "--model", "--format", "csv", "-o", out);
		assertEquals(0, run.exit());
		assertTrue(run.out().contains(out.resolve("companies.csv").toString()), run.out());
		assertTrue(Files.readString(out.resolve("companies.csv")).startsWith("\uFEFF名称,证券,"));
		assertTrue(run.err().contains("表格不包含“图”（2 个）。"), run.err());
	}

	@Test
	void theSameModelGivesTheSameWorkbook() throws IOException {
		Path one = folder.resolve("一.xlsx");
		Path other = folder.resolve("二.xlsx");
		assertEquals(0, Run.zh("export", file, "--model", "--format", "xlsx", "-o", one).exit());
		assertEquals(0, Run.zh("export", file, "--model", "--format", "xlsx", "-o", other).exit());
		assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
	}

	@Test
	void oneTableIsOneFileInTheLanguageWanted() throws IOException {
		Path out = folder.resolve("公司.csv");
		assertEquals(0, Run.plain("export", file, "--table", "companies", "--format", "csv", "-o", out, "--lang", "en").exit());
		assertTrue(Files.readString(out).startsWith("\uFEFFName,Securities,"), Files.readString(out));
	}

	@Test
	void whatIsNoTableIsRefusedAndNothingIsWritten() throws IOException {
		for (List<String> wrong : List.of(List.of("--table", "firms", "--format", "csv"), List.of("--table", "companies", "--format", "svg"),
			List.of("--table", "companies", "--model", "--format", "csv"), List.of("--all", "--format", "csv"))) {
			Object[] arguments = new Object[wrong.size() + 4];
			arguments[0] = "export";
			arguments[1] = file;
			System.arraycopy(wrong.toArray(), 0, arguments, 2, wrong.size());
			arguments[wrong.size() + 2] = "-o";
			arguments[wrong.size() + 3] = folder.resolve("x.csv");
			assertEquals(2, Run.zh(arguments).exit(), wrong.toString());
			assertTrue(Files.notExists(folder.resolve("x.csv")));
		}
	}
}
