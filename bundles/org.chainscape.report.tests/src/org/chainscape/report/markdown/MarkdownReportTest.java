package org.chainscape.report.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.outline.HostileChain;
import org.chainscape.report.outline.Outline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown report: every figure beside it, every table square, names without power. */
class MarkdownReportTest {

	private static final ChainDocument CHAIN = HostileChain.create();

	@TempDir
	private Path folder;
	private Path file;
	private String text;

	@BeforeEach
	void write() throws Exception {
		file = folder.resolve("报告 1.md");
		MarkdownReport.write(HostileChain.material(CHAIN, Language.ZH, HostileChain.house()), file, ReportProgress.NONE);
		text = Files.readString(file);
	}

	private List<Path> pictures() throws Exception {
		List<Path> pictures = new ArrayList<>();
		Matcher links = Pattern.compile("!\\[(?:[^\\]\\\\]|\\\\.)*\\]\\(([^)]*)\\)").matcher(text);
		while (links.find()) {
			pictures.add(folder.resolve(URLDecoder.decode(links.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)));
		}
		return pictures;
	}

	@Test
	void everyPictureItNamesLiesBesideItAndNoOther() throws Exception {
		List<Path> pictures = pictures();
		assertEquals(2, pictures.size());
		try (Stream<Path> there = Files.list(folder.resolve("报告 1-figures"))) {
			assertEquals(there.sorted().toList(), pictures.stream().sorted().toList());
		}
		for (Path picture : pictures) {
			assertEquals("svg",
					DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile()).getDocumentElement().getTagName());
		}
	}

	@Test
	void rowsOfATableHaveAsManyCellsAsItsHead() {
		int columns = 0;
		int rows = 0;
		for (String line : text.split("\n")) {
			int bars = line.startsWith("|") ? line.replace("\\|", "").length() - line.replace("\\|", "").replace("|", "").length() : 0;
			if (columns > 0 && bars > 0) {
				assertEquals(columns, bars, line);
				rows++;
			}
			columns = bars;
		}
		assertTrue(rows > 6, "rows: " + rows);
	}

	@Test
	void everyLinkOfTheContentsHasItsAnchorOnce() {
		Matcher links = Pattern.compile("\\]\\(#([^)]+)\\)").matcher(text);
		int found = 0;
		while (links.find()) {
			assertEquals(2, text.split(Pattern.quote("<a id=\"" + links.group(1) + "\"></a>"), -1).length, links.group(1));
			found++;
		}
		Outline outline = Outline.of(HostileChain.material());
		assertEquals(outline.headings().size() + outline.exhibits().size(), found);
	}

	@Test
	void namesStayNames() {
		assertTrue(text.contains("A&lt;img src=x onerror=alert(1)&gt;\"'&amp;&lt;/script&gt;"), text);
		assertTrue(text.contains("&lt;!-- \\]\\]&gt; \\|\\*\\_\\`\\[x\\](javascript:1)$"), text);
		String left = text.replaceAll("</?sub>|<br>|<a id=\"[A-Za-z0-9-]+\"></a>", "");
		assertFalse(left.contains("<"), "no tag but its own");
	}

	@Test
	void captionsStandAboveAndSourcesBelow() {
		assertTrue(text.contains("**图1：链 A"), text);
		assertTrue(text.contains("<sub>资料来源：某证券研究所，某家整理"), text);
		assertTrue(text.contains("<sub>注：备注 A&lt;img"), text);
	}

	@Test
	void linesThatLookLikeListsAreText() {
		assertEquals("\\# a", MarkdownText.begun("# a"));
		assertEquals("\\- a", MarkdownText.begun("- a"));
		assertEquals("1\\. a", MarkdownText.begun("1. a"));
		assertEquals("12 家", MarkdownText.begun("12 家"));
		assertEquals("3.1 甲", MarkdownText.begun("3.1 甲"));
	}

	@Test
	void theSameMaterialGivesTheSameBytes() throws Exception {
		byte[] before = Files.readAllBytes(file);
		byte[] picture = Files.readAllBytes(pictures().get(0));
		write();
		assertArrayEquals(before, Files.readAllBytes(file));
		assertArrayEquals(picture, Files.readAllBytes(pictures().get(0)));
	}

	@Test
	void stoppedMidwayItLeavesNothing() throws IOException {
		Path other = folder.resolve("other.md");
		ReportProgress stop = (what, done, total) -> {
			if (done == 1) {
				throw new CancellationException();
			}
		};
		assertThrows(CancellationException.class,
				() -> MarkdownReport.write(HostileChain.material(CHAIN, Language.ZH, HostileChain.house()), other, stop));
		assertFalse(Files.exists(other));
		assertFalse(Files.exists(folder.resolve("other-figures")));
	}
}
