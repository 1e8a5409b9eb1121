package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The verbs diff and merge. */
class DiffTest {

	@TempDir
	private Path folder;
	private Path old;
	private Path newer;

	@BeforeEach
	void write() throws IOException {
		old = Samples.save(Samples.good(), folder.resolve("旧.chain"));
		newer = copy("新.chain", "中科曙光");
	}

	/** A copy in which the company has another name. */
	private Path copy(String name, String company) throws ChainFileException {
		ChainDocument document = ChainStore.load(old);
		document.getCompanies().get(0).setName(company);
		return Samples.save(document, folder.resolve(name));
	}

	private static Path schema(String name) {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("docs/schema"))) {
			at = at.getParent();
		}
		return at.resolve("docs/schema").resolve(name);
	}

	private static JsonNode checked(String text, String schema) throws IOException {
		JsonNode answer = new ObjectMapper().readTree(text);
		assertEquals(List.of(), new SchemaCheck(new ObjectMapper().readTree(Files.readString(schema(schema)))).faults(answer));
		return answer;
	}

	@Test
	void differencesAreToldUnderTheirSectionAndGiveExitCodeOne() {
		Run run = Run.zh("diff", old, newer);
		assertEquals(1, run.exit());
		assertEquals(List.of("公司", "  修改  公司“中科曙光”的名称：浪潮信息 → 中科曙光", "", "共 1 处差异：修改 1"), run.outLines());
		assertEquals("Differences: 1 (Changed 1)", Run.en("diff", old, newer).outLines().get(3));
	}

	@Test
	void theSameContentIsNoDifference() throws IOException {
		Path other = folder.resolve("另.chain");
		Files.writeString(other, Files.readString(old).replaceAll("\\n\\s+", " "));
		Run run = Run.zh("diff", old, other);
		assertEquals(0, run.exit());
		assertEquals(List.of("内容没有差异"), run.outLines());
	}

	@Test
	void jsonKeepsToItsSchema() throws IOException {
		JsonNode answer = checked(Run.zh("diff", old, newer, "--format", "json").out(), "chainscape-diff-1.schema.json");
		assertTrue(answer.get("differs").asBoolean());
		JsonNode difference = answer.get("differences").get(0);
		assertEquals("浪潮信息", difference.at("/from/value").asText());
		assertEquals("中科曙光", difference.at("/to/text").asText());
		((ObjectNode) answer).put("surprise", 1);
		SchemaCheck check = new SchemaCheck(new ObjectMapper().readTree(Files.readString(schema("chainscape-diff-1.schema.json"))));
		assertFalse(check.faults(answer).isEmpty());
	}

	@Test
	void aFileIsComparedWithGit() throws IOException, GitAPIException {
		Path file = folder.resolve("repo/链.chain");
		Files.createDirectories(file.getParent());
		Files.copy(old, file);
		try (Git git = Git.init().setDirectory(file.getParent().toFile()).call()) {
			git.add().addFilepattern(".").call();
			git.commit().setMessage("初稿").setSign(false).setAuthor("a", "a@b.c").setCommitter("a", "a@b.c").call();
		}
		assertEquals(0, Run.zh("diff", file, "--git", "HEAD").exit());
		Files.copy(newer, file, StandardCopyOption.REPLACE_EXISTING);
		assertEquals("共 1 处差异：修改 1", Run.zh("diff", file, "--git", "HEAD").outLines().get(3));
		Run unknown = Run.zh("diff", file, "--git", "HEAD~4");
		assertEquals(2, unknown.exit());
		assertEquals(List.of(file + ": Git 中没有版本“HEAD~4”，或该版本中没有这个文件：改过名的文件请写 REV:路径。"), unknown.errLines());
	}

	@Test
	void wrongUseSaysWhatToDo() {
		assertEquals(2, Run.zh("diff", old).exit());
		assertEquals(2, Run.zh("diff", old, folder.resolve("无.chain")).exit());
		assertEquals(2, Run.zh("diff", old, newer, "--git", "HEAD").exit());
		assertEquals(2, Run.zh("diff", old, newer, "--format", "svg").exit());
		assertEquals(2, Run.zh("diff", old, newer, "--format", "xlsx").exit());
		assertEquals(2, Run.zh("diff", old, newer, "-o", old).exit());
	}

	@Test
	void figuresAreWrittenInTwoColours() throws IOException {
		Path figure = folder.resolve("图.svg");
		Run run = Run.zh("diff", old, newer, "--format", "svg", "-o", figure);
		assertEquals(1, run.exit());
		assertEquals(List.of(figure.toString()), run.outLines());
		assertTrue(Files.readString(figure).contains("相比"), "caption");
		Run inFolder = Run.zh("diff", old, newer, "--format", "png", "-o", folder + "/图/");
		assertTrue(inFolder.outLines().get(0).endsWith(".png"), inFolder.out());
		assertEquals(List.of(), Run.zh("diff", old, old, "--format", "svg", "-o", folder.resolve("x.svg")).outLines());
	}

	@Test
	void mergingTakesBothAndListsConflicts() throws IOException {
		Path mine = copy("我.chain", "浪潮");
		Path theirs = copy("他.chain", "浪潮电子");
		Path out = folder.resolve("合.chain");
		Run run = Run.zh("merge", old, mine, theirs, "-o", out);
		assertEquals(1, run.exit());
		assertTrue(run.out().contains("双方都改了名称"), run.out());
		assertEquals("浪潮", company(out).getName());
		assertEquals(0, Run.zh("merge", old, mine, theirs, "-o", out, "--prefer", "theirs").exit());
		assertEquals("浪潮电子", company(out).getName());
		JsonNode answer = checked(Run.zh("merge", old, mine, theirs, "-o", out, "--conflicts", "json").out(), "chainscape-merge-1.schema.json");
		assertEquals("value", answer.at("/conflicts/0/kind").asText());
		assertEquals(0, Run.zh("merge", old, mine, old, "-o", out).exit());
		assertEquals(Files.readString(mine), Files.readString(out));
	}

	/** Git gives the name of the result as that of mine. */
	@Test
	void theResultMayBeMine() throws IOException {
		Path mine = copy("我.chain", "浪潮");
		assertEquals(0, Run.zh("merge", old, old, mine, "-o", old).exit());
		assertEquals("浪潮", company(old).getName());
		assertEquals(2, Run.zh("merge", old, mine, folder.resolve("无.chain"), "-o", old).exit());
	}

	/** What a later version has that this one does not know would be lost, and with Git without anybody seeing it. */
	@Test
	void aFileOfALaterVersionIsComparedWithAWordAndNotMerged() throws IOException {
		Path later = folder.resolve("新版.chain");
		Files.writeString(later, Files.readString(newer).replace("formatVersion=\"1.0\"", "formatVersion=\"1.7\""));
		Run compared = Run.zh("diff", old, later);
		assertEquals(1, compared.exit());
		assertTrue(compared.err().contains("1.7"), compared.err());
		String before = Files.readString(newer);
		for (List<Path> sides : List.of(List.of(newer, later), List.of(later, newer))) {
			Run run = Run.zh("merge", old, sides.get(0), sides.get(1), "-o", newer);
			assertEquals(2, run.exit());
			assertTrue(run.err().contains("升级"), run.err());
		}
		assertEquals(before, Files.readString(newer));
	}

	/** Git gives names like .merge_file_a, and says by %P what the file is called. */
	@Test
	void messagesOfAMergeNameTheFileThatIsMeant() throws IOException {
		Path broken = Files.writeString(folder.resolve(".merge_file_b"), "<broken");
		Run run = Run.zh("merge", old, newer, broken, "-o", newer, "--name", "链/甲.chain");
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith("链/甲.chain（对方）"), run.err());
		assertEquals("链/甲.chain", Run.zh("merge", old, newer, old, "-o", newer, "--name", "链/甲.chain").outLines().get(0));
	}

	/** Git does that where both sides have added the file. */
	@Test
	void nothingInCommonIsAnEmptyFile() throws IOException {
		Path nothing = Files.createFile(folder.resolve(".merge_file_a"));
		Path mine = copy("我.chain", "浪潮");
		Run run = Run.zh("merge", nothing, mine, newer, "-o", mine);
		assertEquals(1, run.exit(), run.err());
		assertTrue(run.out().contains("双方都改了名称"), run.out());
		assertEquals("浪潮", company(mine).getName());
		assertEquals(0, Run.zh("merge", nothing, newer, newer, "-o", mine).exit());
		assertEquals(Files.readString(newer), Files.readString(mine));
	}

	private static Company company(Path file) throws ChainFileException {
		return ChainStore.load(file).getCompanies().get(0);
	}
}
