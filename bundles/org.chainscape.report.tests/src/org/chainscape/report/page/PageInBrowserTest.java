package org.chainscape.report.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.outline.HostileChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, where there is one: it runs under its own rules, and a click tells the facts. */
class PageInBrowserTest {

	private static final String CLICK = "<script>setTimeout(function(){var s=document.getElementById('search');"
			+ "document.querySelector('.stage [data-e]').dispatchEvent(new MouseEvent('click',{bubbles:true}));"
			+ "s.value='12.30';s.dispatchEvent(new Event('input'));document.querySelector('table.data th button').click();},50)</script></body>";

	@TempDir
	private Path folder;

	private static String browser() {
		return Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of("/usr/bin", name)).filter(Files::isExecutable)
				.findFirst().map(Path::toString).orElse(null);
	}

	private static String page(ChainDocument chain) throws Exception {
		StringWriter writer = new StringWriter();
		PageReport.write(HostileChain.material(chain, Language.ZH, HostileChain.house()), writer, ReportProgress.NONE);
		return writer.toString();
	}

	/** The page after its script ran; nothing it complains of. */
	private String run(String page, String fragment) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("page.html"), page);
		Path log = folder.resolve("log");
		Path dumped = folder.resolve("dump");
		Process process = new ProcessBuilder(List.of(browser(), "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
				"--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=2000", "--dump-dom", file.toUri() + fragment))
				.redirectError(log.toFile()).redirectOutput(dumped.toFile()).start();
		assumeTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser is too slow here");
		List<String> complaints = Files.readString(log, StandardCharsets.ISO_8859_1).lines().filter(line -> line.contains("CONSOLE")).toList();
		assertTrue(complaints.isEmpty(), complaints.toString());
		String dump = Files.readString(dumped);
		assumeTrue(dump.contains("id=\"panel\""), "the browser does not run here");
		return dump;
	}

	@Test
	void aLinkToAnElementTellsItsFactsUnderItsOwnRules() throws Exception {
		assumeTrue(browser() != null, "no browser");
		ChainDocument chain = HostileChain.create();
		String dump = run(page(chain), "#e-" + chain.getCompanies().get(0).getId());
		String panel = dump.substring(dump.indexOf("<aside"), dump.indexOf("</aside>"));
		assertFalse(panel.contains(" hidden"), panel);
		assertTrue(panel.contains("公司 A&lt;img src=x onerror=alert(1)&gt;"), panel);
		assertTrue(panel.contains("<strong>约 12.30%</strong>") && panel.contains("来源说法不一"), panel);
		assertTrue(panel.contains("某证券研究所 · 研报") && panel.contains("表 3，第7页"), panel);
	}

	@Test
	void aClickOpensThePanelTheSearchFindsAndTablesSort() throws Exception {
		assumeTrue(browser() != null, "no browser");
		String open = page(HostileChain.create()).replaceFirst("<meta http-equiv=[^>]*/>", "").replace("</body>", CLICK);
		String dump = run(open, "");
		String panel = dump.substring(dump.indexOf("<aside"), dump.indexOf("</aside>"));
		assertFalse(panel.contains(" hidden"), panel);
		assertTrue(panel.contains("<h2>"), panel);
		assertTrue(dump.contains("class=\"ring hit\""), "what is talked of has a ring");
		assertTrue(dump.contains("role=\"option\"") && dump.contains("<mark>12.30</mark>"), "the search finds the value");
		assertTrue(dump.contains("aria-sort=\"ascending\""), "the table is sorted");
	}
}
