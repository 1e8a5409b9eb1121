package org.chainscape.compare.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.compare.Samples;
import org.chainscape.compare.Version;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainStore;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void commitTwice() throws IOException, GitAPIException {
		file = folder.resolve("研究/链.chain");
		Files.createDirectories(file.getParent());
		try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
			commit(git, "旧名", "第一稿");
			commit(git, "新名", "第二稿");
			Files.writeString(folder.resolve("other.txt"), "x");
			git.add().addFilepattern(".").call();
			git.commit().setMessage("别的文件").setSign(false).setAuthor("a", "a@b.c").setCommitter("a", "a@b.c").call();
			git.tag().setName("v2").setSigned(false).call();
		}
	}

	private void commit(Git git, String name, String message) throws IOException, GitAPIException {
		ChainDocument document = Samples.chain();
		document.setName(name);
		ChainStore.save(document, file);
		git.add().addFilepattern(".").call();
		git.commit().setMessage(message).setSign(false).setAuthor("a", "a@b.c").setCommitter("a", "a@b.c").call();
	}

	@Test
	void theCommitsOfTheFileAreItsVersions() throws IOException {
		List<Version> versions = GitHistory.of(file).orElseThrow().versions(10);
		assertEquals(List.of("第二稿", "第一稿"), versions.stream().map(each -> each.label().substring(0, 3)).toList());
		assertEquals("旧名", versions.get(1).read().getName());
		assertEquals(1, GitHistory.of(file).orElseThrow().versions(1).size());
	}

	@Test
	void aRevisionIsFoundByWhateverGitCallsIt() throws IOException {
		GitHistory history = GitHistory.of(file).orElseThrow();
		assertEquals("新名", history.version("HEAD").orElseThrow().read().getName());
		assertEquals("旧名", history.version("HEAD~2").orElseThrow().read().getName());
		assertEquals("新名", history.version("v2").orElseThrow().read().getName());
		assertEquals("旧名", history.version("HEAD~2:研究/链.chain").orElseThrow().read().getName());
	}

	@Test
	void aVersionIsFoundAgainByItsKey() throws IOException {
		GitHistory history = GitHistory.of(file).orElseThrow();
		for (Version each : history.versions(10)) {
			assertEquals(each.read().getName(), history.version(each.key()).orElseThrow().read().getName());
		}
	}

	@Test
	void whatGitDoesNotHaveIsNotThere() throws IOException {
		GitHistory history = GitHistory.of(file).orElseThrow();
		assertTrue(history.version("HEAD~9").isEmpty());
		assertTrue(history.version("no such thing").isEmpty());
		assertTrue(history.version("HEAD:nowhere.chain").isEmpty());
		assertTrue(GitHistory.of(file.resolveSibling("another.chain")).orElseThrow().versions(5).isEmpty());
	}
}
