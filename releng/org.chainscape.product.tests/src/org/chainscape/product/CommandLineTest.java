package org.chainscape.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.product.Product.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command line in the folder of the product, on the library that comes with it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "The start script is tried on Linux")
class CommandLineTest {

	private static final String LIBRARY = "我的 链/aigc.chain";
	private static Product product;
	private static Path library;

	@BeforeAll
	static void unpack() throws IOException {
		product = Product.unpack("命令行");
		library = product.library(product.home().resolve(LIBRARY));
	}

	@AfterAll
	static void remove() throws IOException {
		product.remove();
	}

	@Test
	void tellsItsVerbs() throws Exception {
		Result help = product.run("help");
		assertEquals(0, help.code());
		List.of("用法：", "validate", "export", "diff", "recover").forEach(word -> assertTrue(help.out().contains(word), help.out()));
		assertEquals("", help.err());
		assertEquals(2, product.run("no-such-verb").code());
	}

	@Test
	void checksTheLibrary() throws Exception {
		Result checked = product.run("validate", LIBRARY);
		assertEquals(0, checked.code(), checked.out() + checked.err());
		assertTrue(checked.out().contains("检查了 1 个文件：错误 0"), checked.out());
		assertEquals(1, product.run("validate", LIBRARY, "--fail-on", "info").code());
		assertEquals(2, product.run("validate", "没有.chain").code());
	}

	@Test
	void exportsAFigure() throws Exception {
		Path figure = product.home().resolve("图 figures/全景.svg");
		Result exported = product.run("export", LIBRARY, "--diagram", "AIGC 产业链全景", "--format", "svg", "-o", figure.toString());
		assertEquals(0, exported.code(), exported.err());
		String svg = Files.readString(figure);
		assertTrue(svg.startsWith("<?xml") && svg.contains("算力芯片") && svg.endsWith("</svg>\n"), svg.substring(0, 200));
		assertEquals(2, product.run("export", LIBRARY, "--diagram", "没有这张图", "--format", "svg", "-o", figure.toString()).code());
		assertEquals(svg, Files.readString(figure), "what was there stays");
	}

	@Test
	void tellsTheDifferenceOfTwoFiles() throws Exception {
		Path other = library.resolveSibling("另一个.chain");
		Files.writeString(other, Files.readString(library).replaceFirst("name=\"GPU\"", "name=\"图形处理器\""));
		assertEquals(0, product.run("diff", LIBRARY, LIBRARY).code());
		Result difference = product.run("diff", LIBRARY, other.toString());
		assertEquals(1, difference.code(), difference.err());
		assertTrue(difference.out().contains("GPU → 图形处理器"), difference.out());
	}
}
