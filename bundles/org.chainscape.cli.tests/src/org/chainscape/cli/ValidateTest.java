package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {

	@TempDir
	private Path folder;
	private Path good;
	private Path faulty;

	@BeforeEach
	void write() throws IOException {
		good = Samples.save(Samples.good(), folder.resolve("good.chain"));
		faulty = Samples.save(Samples.faulty(), folder.resolve("有 错误.chain"));
	}

	private static void assertUnreadable(Path file, String start, String part) {
		Object[] export = {"export", file, "--model", "--format", "json", "-o", "x.json"};
		for (Run run : List.of(Run.zh("validate", file), Run.zh("layout", file), Run.zh(export))) {
			assertEquals(2, run.exit());
			assertEquals(1, run.errLines().size(), run.err());
			assertTrue(run.err().startsWith(start), run.err());
			assertTrue(run.err().contains(part), run.err());
		}
		assertFalse(Files.exists(Path.of("x.json")));
	}

	@Test
	void aGoodFileIsClean() {
		Run run = Run.zh("validate", good);
		assertEquals("检查了 1 个文件，没有发现问题\n", run.out());
		assertEquals("", run.err());
		assertEquals(0, run.exit());
	}

	@Test
	void findingsStandInLinesWithTheirPlace() throws IOException {
		Run run = Run.zh("validate", faulty);
		assertEquals(1, run.exit());
		assertEquals(3, run.outLines().size(), run.out());
		String first = run.outLines().get(0);
		assertTrue(first.startsWith(faulty + ":"), first);
		assertTrue(first.endsWith(": 错误: 公司“浪潮 信息”与公司“浪潮信息”名称相同，或其名称是后者的别名。 [identity.duplicate-company]"), first);
		int line = Integer.parseInt(first.substring((faulty + ":").length(), first.indexOf(':', (faulty + ":").length())));
		List<String> around = Files.readAllLines(faulty).subList(line - 1, line + 2);
		assertTrue(String.join("\n", around).contains("浪潮 信息"), around.toString());
		assertEquals("检查了 1 个文件：错误 1，警告 1，提示 0", run.outLines().get(2));
		assertEquals(List.of("Files checked: 1; errors: 1; warnings: 1; infos: 0"), Run.en("validate", faulty).outLines().subList(2, 3));
	}

	@ParameterizedTest
	@CsvSource({"error,1", "warning,1", "info,1"})
	void theLimitDecidesTheExitCode(String limit, int exit) {
		assertEquals(exit, Run.zh("validate", faulty, "--fail-on", limit).exit());
		assertEquals(0, Run.zh("validate", good, "--fail-on", limit).exit());
	}

	@Test
	void whatIsBelowTheLimitIsShownAndDoesNotFail() throws IOException {
		var document = Samples.good();
		document.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0).getParticipations().get(0).getCitations()
			.clear();
		Path warned = Samples.save(document, folder.resolve("warned.chain"));
		assertEquals(0, Run.zh("validate", warned).exit());
		assertEquals(1, Run.zh("validate", warned, "--fail-on", "warning").exit());
		assertTrue(Run.zh("validate", warned).out().contains("[facts.unsourced-participation]"));
	}

	@Test
	void severalFilesAreCheckedInOrderAndAnUnreadableOneDoesNotStopTheOthers() {
		Path missing = folder.resolve("没有.chain");
		Run run = Run.zh("validate", faulty, missing, good);
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith(missing + ": "), run.err());
		assertEquals("检查了 2 个文件：错误 1，警告 1，提示 0；另有 1 个文件无法读取", run.outLines().get(2));
	}

	/** Nothing was checked: that must not read as if nothing were wrong. */
	@Test
	void anUnreadableFileAloneDoesNotLookLikeSuccess() {
		assertEquals("没有检查任何文件：1 个文件无法读取\n", Run.zh("validate", "gone.chain").out());
		assertEquals("Files checked: 0; files that could not be read: 1\n", Run.en("validate", "gone.chain").out());
		assertEquals("Files checked: 1; nothing found; files that could not be read: 1\n", Run.en("validate", good, "gone.chain").out());
	}

	@Test
	void aMissingFileIsNamed() {
		assertUnreadable(folder.resolve("没 有.chain"), folder.resolve("没 有.chain") + ": ", "不存在");
	}

	@Test
	void aFolderIsNamed() {
		assertUnreadable(folder, folder + ": ", "文件夹");
	}

	@Test
	void aTruncatedFileIsNamedWithThePlaceItBreaksOff() throws IOException {
		String text = Files.readString(good);
		Path cut = Files.writeString(folder.resolve("cut.chain"), text.substring(0, text.length() / 2));
		long lines = Files.readString(cut).lines().count();
		assertUnreadable(cut, cut + ":" + lines + ":", "");
	}

	@Test
	void anEmptyFileIsNamed() throws IOException {
		assertUnreadable(Files.createFile(folder.resolve("empty.chain")), folder.resolve("empty.chain") + ": ", "空");
	}

	@Test
	void filesOfOtherFormatsAreNamed() throws IOException {
		byte[] png = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
		Path picture = Files.write(folder.resolve("图.png"), png);
		assertUnreadable(picture, picture + ":", "");
		Path ecore = Files.writeString(folder.resolve("x.ecore"), """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="x"/>
			""");
		assertUnreadable(ecore, ecore + ":", "EPackage");
		Path xml = Files.writeString(folder.resolve("x.xml"), "<project><name>x</name></project>\n");
		assertUnreadable(xml, xml + ":", "project");
	}

	@Test
	void aReferenceThatLeadsNowhereIsAFinding() throws IOException {
		String id = "00000000-0000-0000-0000-000000000000";
		Path broken = Files.writeString(folder.resolve("broken.chain"),
			Files.readString(good).replaceFirst(" source=\"[^\"]*\"", " source=\"" + id + "\""));
		Run run = Run.zh("validate", broken);
		assertEquals(1, run.exit(), run.err());
		assertTrue(run.out().contains("[structure.unresolved-reference]"), run.out());
		assertTrue(run.out().contains(id), run.out());
	}

	@Test
	void theOutputIsTheSameAtEveryRun() {
		for (String format : List.of("text", "json", "sarif")) {
			assertEquals(Run.zh("validate", faulty, "--format", format).out(), Run.zh("validate", faulty, "--format", format).out());
		}
	}

	@Test
	void theFileIsOnlyRead() throws IOException {
		byte[] before = Files.readAllBytes(faulty);
		Run.zh("validate", faulty);
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(faulty));
		assertEquals(2, Samples.files(folder).size());
	}
}
