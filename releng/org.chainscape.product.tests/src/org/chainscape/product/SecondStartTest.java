package org.chainscape.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that are opened by a double click while a studio runs. */
class SecondStartTest {

	@RegisterExtension
	final Studios studios = new Studios();

	@Test
	void theStudioThatRunsOpensTheFile() throws Exception {
		Product product = studios.product();
		Path first = product.library(product.home().resolve("第一个 链.chain"));
		Path second = product.library(product.home().resolve("另一处/第二个 链.chain"));
		// As it stands in the folder the user is in, without its path.
		Studio studio = studios.start(first.getFileName().toString());
		Seen opened = studio.await("the first file", seen -> seen.editor().isPresent() && seen.has("tab", "AIGC 产业链全景"));
		assertEquals(first.toString(), opened.editor().orElseThrow().file());
		assertFalse(opened.isWelcome());

		assertEquals(0, Studio.startAgain(product, second.toString()));
		Seen both = studio.await("the second file", seen -> seen.editors().size() == 2);
		assertEquals(Set.of(first.toString(), second.toString()), both.editors().stream().map(Seen.Editor::file).collect(Collectors.toSet()));
		studio.await("the second one in front", seen -> seen.editor().orElseThrow().file().equals(second.toString()));

		assertEquals(0, Studio.startAgain(product, first.toString()));
		Seen again = studio.await("the first one in front", seen -> seen.editor().orElseThrow().file().equals(first.toString()));
		assertEquals(2, again.editors().size(), "it is opened once");
		assertTrue(studio.isAlive());
		assertEquals(0, studio.leave());
	}
}
