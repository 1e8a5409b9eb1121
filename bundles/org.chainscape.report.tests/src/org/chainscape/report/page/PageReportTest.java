package org.chainscape.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.outline.HostileChain;
import org.chainscape.report.outline.Outline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The page read again: hostile names stay names, everything leads somewhere, nothing is loaded. */
class PageReportTest {

	private static ChainDocument chain;
	private static String page;
	private static Document tree;
	private static JsonNode data;

	@BeforeAll
	static void write() throws Exception {
		chain = HostileChain.create();
		page = page(chain, Language.ZH);
		tree = tree(page);
		data = new ObjectMapper().readTree(between(page, "id=\"data\">", "</script>"));
	}

	private static String page(ChainDocument document, Language language) throws Exception {
		StringWriter writer = new StringWriter();
		PageReport.write(HostileChain.material(document, language, HostileChain.house()), writer, ReportProgress.NONE);
		return writer.toString();
	}

	private static String between(String text, String start, String end) {
		int from = text.indexOf(start) + start.length();
		return text.substring(from, text.indexOf(end, from));
	}

	/** The page without what HTML does not parse either is well-formed XML; a stray tag would break it. */
	private static Document tree(String page) throws Exception {
		String plain = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("(?s)(<style>).*?(</style>)", "$1$2")
				.replaceAll("(?s)(<script[^>]*>).*?(</script>)", "$1$2");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(plain)));
	}

	private static List<Element> elements(String name) {
		NodeList list = tree.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < list.getLength(); i++) {
			elements.add((Element) list.item(i));
		}
		return elements;
	}

	@Test
	void namesThatTryToBeMarkupStayNames() {
		assertTrue(elements("img").isEmpty());
		assertEquals(2, elements("script").size(), "data and code");
		for (Element element : elements("*")) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				String attribute = element.getAttributes().item(i).getNodeName();
				assertFalse(attribute.startsWith("on") || attribute.equals("style"), element.getNodeName() + " " + attribute);
			}
		}
		assertTrue(tree.getDocumentElement().getTextContent().contains("<img src=x onerror=alert(1)>\"'&</script><!--"));
	}

	@Test
	void theDataEndsNowhereEarlyAndIsReadAgain() {
		String json = between(page, "id=\"data\">", "</script>");
		assertFalse(json.contains("<") || json.contains("\u2028"), "every such character is an escape");
		String name = data.at("/e/" + chain.getCompanies().get(0).getId() + "/n").asText();
		assertTrue(name.startsWith("公司 A<img src=x onerror=alert(1)>\"'&</script>"), name);
	}

	@Test
	void onlyItsOwnScriptAndStyleAreAllowed() throws Exception {
		String policy = elements("meta").stream().filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")).findFirst()
				.orElseThrow().getAttribute("content");
		assertTrue(policy.startsWith("default-src 'none'"), policy);
		assertFalse(policy.contains("unsafe"), policy);
		String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
		assertTrue(policy.contains("script-src '" + digest(script) + "'"), policy);
		assertTrue(policy.contains("style-src '" + digest(between(page, "<style>", "</style>")) + "'"), policy);
	}

	private static String digest(String text) throws Exception {
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		return "sha256-" + Base64.getEncoder().encodeToString(hash);
	}

	@Test
	void nothingIsLoadedAndEveryLinkLeadsSomewhere() {
		Set<String> anchors = new HashSet<>();
		elements("*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
				.forEach(id -> assertTrue(anchors.add(id), "twice: " + id));
		for (Element element : elements("*")) {
			assertFalse(element.hasAttribute("src"), element.getNodeName());
			String link = element.getAttribute("href");
			if (link.startsWith("#e-")) {
				assertTrue(data.get("e").has(link.substring(3)), link);
			} else if (!link.isEmpty()) {
				assertTrue(link.startsWith("#") && anchors.contains(link.substring(1)), link);
			}
		}
	}

	@Test
	void boxesAndLinesKnowTheirElements() {
		Set<String> pointed = new HashSet<>();
		elements("g").stream().map(group -> group.getAttribute("data-e")).filter(id -> !id.isEmpty()).forEach(pointed::add);
		assertTrue(pointed.contains(chain.getChains().get(0).getRelations().get(0).getId()), "the line of the supply");
		assertTrue(pointed.contains(chain.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0).getId()));
		pointed.forEach(id -> assertTrue(data.get("e").has(id), id));
	}

	@Test
	void factsCarryValuesAsPrintedWithTheirSourcesAndRivals() {
		JsonNode values = data.at("/e/" + chain.getCompanies().get(0).getId() + "/p/0/v");
		assertEquals(2, values.size(), "what nobody has verified is not on the page");
		assertEquals("约 12.30%", values.get(0).get("t").asText());
		assertEquals(1, values.get(0).get("m").asInt(), "the other value disagrees");
		assertEquals("表 3，第7页", values.get(0).at("/c/0/1").asText());
		assertEquals("某证券研究所", data.at("/s/" + values.get(0).at("/c/0/0").asInt() + "/p").asText());
		assertFalse(page.contains("99%"));
	}

	@Test
	void everyFigureAndTableStandsInItOnce() {
		Outline outline = Outline.of(HostileChain.material());
		List<String> figures = elements("figure").stream().map(figure -> figure.getAttribute("id")).toList();
		assertEquals(outline.exhibits().size(), figures.size());
		assertEquals(figures.size(), elements("figcaption").size());
		assertEquals(2, elements("svg").stream().filter(svg -> svg.getAttribute("role").equals("img")).count());
	}

	@Test
	void theSameMaterialGivesTheSameCharacters() throws Exception {
		assertEquals(page, page(chain, Language.ZH));
	}

	@Test
	void englishReadersGetEnglishWords() throws Exception {
		String english = page(chain, Language.EN);
		assertTrue(english.contains("<html lang=\"en\">"));
		assertTrue(english.contains("Figure 1: ") && english.contains("\"close\":\"Close\""));
	}

	@Test
	void whoeverWatchesMayStopIt() throws IOException {
		ReportMaterial material = HostileChain.material();
		ReportProgress stop = (what, done, total) -> {
			assertNotNull(what);
			throw new CancellationException();
		};
		assertThrows(CancellationException.class, () -> PageReport.write(material, new StringWriter(), stop));
	}
}
