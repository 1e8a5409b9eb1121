package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

	@TempDir
	private Path folder;

	@Test
	void makesAProjectWithEveryFigureAndWithoutErrors() throws IOException {
		Path project = folder.resolve("示例 项目");
		Run run = Run.zh("demo", project);
		assertEquals("", run.err());
		assertEquals(0, run.exit());
		assertEquals("参考库项目已建立：" + project, run.outLines().get(0));
		Path file = project.resolve("aigc.chain");
		TreeMap<String, Long> made = Samples.files(project);
		int figures = Views.diagrams(ChainStore.load(file)).size();
		assertTrue(figures > 0);
		assertEquals(3 + 2 * figures, made.size(), made.toString());
		assertEquals(made.size(), run.outLines().size() - 2);
		made.forEach((name, size) -> assertTrue(run.out().contains("  " + name) && size > 0, name));
		assertEquals(0, Run.zh("validate", file).exit(), Run.zh("validate", file).out());
		Path settings = project.resolve(SettingsFile.NAME);
		assertEquals(Optional.of(settings), SettingsFile.find(file));
		assertNotNull(SettingsFile.read(settings).policy().asOf(), "the study is closed, so its facts do not grow stale");
	}

	@Test
	void keepsWhatTheUserMadeOfIt() throws IOException {
		Path project = folder.resolve("demo");
		assertEquals(0, Run.zh("demo", "--dir", project).exit());
		Path file = project.resolve("aigc.chain");
		ChainDocument document = ChainStore.load(file);
		document.setName("我的示例");
		ChainStore.save(document, file);
		byte[] mine = Files.readAllBytes(file);
		Run again = Run.zh("demo", project);
		assertEquals(0, again.exit());
		assertTrue(again.outLines().get(0).startsWith("参考库项目已存在"), again.out());
		assertEquals(new String(mine, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void oneFolderOnly() {
		assertEquals("DIR 与 --dir 不能同时使用：只保留一个。\n", Run.zh("demo", "a", "--dir", "b").err());
	}

	@Test
	void aFileInTheWayIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("x"), "");
		Run run = Run.zh("demo", file);
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith(file + ": 无法建立文件夹"), run.err());
	}
}
