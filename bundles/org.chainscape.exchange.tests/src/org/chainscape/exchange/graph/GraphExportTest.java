package org.chainscape.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chainscape.exchange.graph.GraphExport.Result;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written is read again by other parsers than the writers. */
class GraphExportTest {

	private static final Result ALL = new Result(9, 10, 1);

	private final NastyChain nasty = new NastyChain();

	@TempDir
	private Path folder;

	@Test
	void graphMlDeclaresItsTypesAndConnectsWhatIsThere() throws Exception {
		Document xml = parse(text(GraphFormat.GRAPHML));
		Map<String, String> types = new HashMap<>();
		all(xml, "key").forEach(key -> types.put(key.getAttribute("id"), key.getAttribute("attr.type")));
		for (Element data : all(xml, "data")) {
			String type = types.get(data.getAttribute("key"));
			assertTrue(type.equals("string") || fits(type, data.getTextContent()), data.getAttribute("key"));
		}
		assertEnds(all(xml, "node"), all(xml, "edge"));
		assertEquals("甲\"<&>'; |#`\\,\n第二行\t]end", value(xml, "maker", "n.name"));
		assertEquals("688256.SH", value(xml, "maker", "n.tickers"));
		assertEquals("true", value(xml, "foreign", "n.library"));
		assertEquals("0.5107", value(xml, "makes:maker:product", "e.share"));
		assertEquals("0.6", value(xml, "ownership", "e.share"));
		assertEquals("2023-02", value(xml, "supply", "e.since"));
		assertEquals("研报;一 2023-02-14 12", value(xml, "supply", "e.evidence"));
		assertEquals("龙头, \"代表\"", value(xml, "participation", "e.role"));
	}

	@Test
	void gexfDeclaresItsTypesAndConnectsWhatIsThere() throws Exception {
		Document xml = parse(text(GraphFormat.GEXF));
		assertEquals("1.3", xml.getDocumentElement().getAttribute("version"));
		assertEquals("http://gexf.net/1.3", xml.getDocumentElement().getNamespaceURI());
		Map<String, String> types = new HashMap<>();
		all(xml, "attribute").forEach(key -> types.put(key.getAttribute("id"), key.getAttribute("type")));
		for (Element value : all(xml, "attvalue")) {
			String type = types.get(value.getAttribute("for"));
			assertTrue(type.equals("string") || fits(type, value.getAttribute("value")), value.getAttribute("for"));
		}
		assertEnds(all(xml, "node"), all(xml, "edge"));
	}

	@Test
	void neo4jReadsTypedColumnsAndEveryRelationshipFindsItsNodes() throws IOException {
		Map<String, String> files = folder(nasty);
		assertEquals(Set.of("nodes.csv", "relationships.csv"), files.keySet());
		List<CSVRecord> nodes = rows(files.get("nodes.csv"));
		List<CSVRecord> edges = rows(files.get("relationships.csv"));
		assertEquals(List.of("id:ID", ":LABEL", "kind", "name", "nameEn", "aliases:string[]"), nodes.get(0).toList().subList(0, 6));
		assertEquals(List.of(":START_ID", ":END_ID", ":TYPE", "id", "label"), edges.get(0).toList().subList(0, 5));
		assertTrue(edges.get(0).toList().contains("share:double") && edges.get(0).toList().contains("confirmed:boolean"));
		Set<String> ids = new HashSet<>();
		for (CSVRecord node : nodes) {
			assertEquals(nodes.get(0).size(), node.size());
			assertTrue(ids.add(node.get(0)), node.get(0));
		}
		for (CSVRecord edge : edges.subList(1, edges.size())) {
			assertEquals(edges.get(0).size(), edge.size());
			assertTrue(ids.contains(edge.get(0)) && ids.contains(edge.get(1)), edge::toString);
			assertTrue(edge.get(2).matches("[A-Z_]+"), edge.get(2));
		}
		assertEquals(ALL.nodes(), nodes.size() - 1);
		assertEquals(ALL.edges(), edges.size() - 1);
		CSVRecord maker = nodes.stream().filter(node -> node.get(0).equals("maker")).findFirst().orElseThrow();
		assertEquals("甲\"<&>'; |#`\\, 第二行 ]end", maker.get(3));
		assertEquals("别名；一;别名二", maker.get(5));
		assertEquals("Product;Item", nodes.stream().filter(node -> node.get(0).equals("product")).findFirst().orElseThrow().get(1));
		assertTrue(edges.stream().anyMatch(edge -> edge.get(2).equals("TAKES_PART")));
		assertFalse(files.get("nodes.csv").startsWith("\uFEFF"));
		assertTrue(GraphFormat.NEO4J.hint(Language.ZH).orElseThrow().contains("--nodes=nodes.csv --relationships=relationships.csv"));
	}

	@Test
	void dotIsReadByGraphviz() throws Exception {
		Path file = Files.writeString(folder.resolve("graph.dot"), text(GraphFormat.DOT));
		Process process;
		try {
			process = new ProcessBuilder("nop", file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
		} catch (IOException e) {
			Assumptions.abort("Graphviz is not installed: " + e.getMessage());
			return;
		}
		assertTrue(process.waitFor(1, TimeUnit.MINUTES));
		String read = Files.readString(folder.resolve("out"));
		assertEquals(0, process.exitValue(), read);
		assertTrue(read.contains("cluster_segment") && read.contains("supply") || read.contains("Supply"), read);
	}

	@Test
	void dotQuotesWhatItWrites() throws IOException {
		Pattern line = Pattern.compile(("\\t*(subgraph Q \\{|label=Q;|Q \\[label=Q, class=Q\\];|"
				+ "Q -> Q \\[label=Q, class=Q(, tooltip=Q)?\\];|\\}|\\w+ \\[.*\\];)")
				.replace("Q", "\"([^\"\\\\]|\\\\.)*\""));
		List<String> lines = text(GraphFormat.DOT).lines().toList();
		lines.subList(1, lines.size()).forEach(each -> assertTrue(line.matcher(each).matches(), each));
		long open = lines.stream().filter(each -> each.endsWith("{")).count();
		assertEquals(open, lines.stream().filter(each -> each.strip().equals("}")).count());
	}

	@Test
	void mermaidHasNothingInItsTextsThatItWouldRead() throws IOException {
		String safe = "\"[^\"|<>;`\\\\]([^\"|<>`\\\\])*\"";
		Pattern line = Pattern.compile(("\\s*(subgraph (n\\d+)\\[Q\\]|"
				+ "(n\\d+)[\\[(]Q[\\])]|(n\\d+) (-->|-\\.->)\\|Q\\| (n\\d+)|end)").replace("Q", safe));
		Deque<String> open = new ArrayDeque<>();
		Set<String> known = new HashSet<>();
		List<String> lines = text(GraphFormat.MERMAID).lines().toList();
		assertEquals("flowchart LR", lines.get(0));
		String before = "";
		for (String each : lines.subList(1, lines.size())) {
			var matcher = line.matcher(each);
			assertTrue(matcher.matches(), each);
			if (matcher.group(2) != null) {
				open.push(matcher.group(2));
				known.add(matcher.group(2));
			} else if (each.strip().equals("end")) {
				open.pop();
				assertFalse(before.strip().startsWith("subgraph"), "no subgraph is empty");
			} else if (each.contains("|")) {
				assertTrue(known.containsAll(List.of(each.strip().split(" ")[0], each.substring(each.lastIndexOf(' ') + 1))), each);
			} else {
				known.add(each.strip().replaceAll("[\\[(].*", ""));
			}
			before = each;
		}
		assertTrue(open.isEmpty());
		assertEquals(ALL.nodes(), known.size());
	}

	@ParameterizedTest
	@EnumSource(GraphFormat.class)
	void everythingIsCountedWhatIsLostIsSaidAndTheBytesAreTheSame(GraphFormat format) throws IOException {
		if (format.isFolder()) {
			assertEquals(folder(nasty), folder(nasty));
			assertThrows(IllegalArgumentException.class, () -> GraphExport.write(nasty.document, format, Language.ZH, new ByteArrayOutputStream()));
		} else {
			assertEquals(ALL, GraphExport.write(nasty.document, format, Language.EN, new ByteArrayOutputStream()));
			assertEquals(text(format), text(format));
		}
		assertEquals(format, GraphFormat.of(format.word()).orElseThrow());
		assertEquals(format.limits(Language.ZH).size(), format.limits(Language.EN).size());
		assertTrue(format.limits(Language.ZH).size() >= 3);
	}

	@Test
	void anEmptyDocumentIsAnEmptyGraph() throws Exception {
		var empty = org.chainscape.model.chain.ChainFactory.eINSTANCE.createChainDocument();
		for (GraphFormat format : GraphFormat.values()) {
			Result result = format.isFolder() ? GraphExport.write(empty, format, Language.ZH, name -> OutputStream.nullOutputStream())
					: GraphExport.write(empty, format, Language.ZH, OutputStream.nullOutputStream());
			assertEquals(new Result(0, 0, 0), result);
		}
	}

	private static boolean fits(String type, String value) {
		return type.equals("boolean") ? value.equals("true") || value.equals("false") : Double.isFinite(Double.parseDouble(value));
	}

	private static void assertEnds(List<Element> nodes, List<Element> edges) {
		Set<String> ids = new HashSet<>();
		nodes.forEach(node -> assertTrue(ids.add(node.getAttribute("id"))));
		Set<String> edgeIds = new HashSet<>();
		for (Element edge : edges) {
			assertTrue(edgeIds.add(edge.getAttribute("id")), edge.getAttribute("id"));
			assertTrue(ids.contains(edge.getAttribute("source")) && ids.contains(edge.getAttribute("target")));
		}
		assertEquals(ALL.nodes(), ids.size());
		assertEquals(ALL.edges(), edgeIds.size());
	}

	private static String value(Document xml, String id, String key) {
		for (String tag : List.of("node", "edge")) {
			for (Element element : all(xml, tag)) {
				NodeList data = element.getElementsByTagNameNS("*", "data");
				for (int i = 0; element.getAttribute("id").equals(id) && i < data.getLength(); i++) {
					if (((Element) data.item(i)).getAttribute("key").equals(key)) {
						return data.item(i).getTextContent();
					}
				}
			}
		}
		return null;
	}

	private static List<Element> all(Document xml, String tag) {
		List<Element> all = new ArrayList<>();
		NodeList list = xml.getElementsByTagNameNS("*", tag);
		for (int i = 0; i < list.getLength(); i++) {
			all.add((Element) list.item(i));
		}
		return all;
	}

	private static Document parse(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private String text(GraphFormat format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		GraphExport.write(nasty.document, format, Language.ZH, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, String> folder(NastyChain chain) throws IOException {
		Map<String, ByteArrayOutputStream> streams = new HashMap<>();
		assertEquals(ALL, GraphExport.write(chain.document, GraphFormat.NEO4J, Language.ZH,
				name -> streams.computeIfAbsent(name, key -> new ByteArrayOutputStream())));
		Map<String, String> files = new HashMap<>();
		streams.forEach((name, bytes) -> files.put(name, bytes.toString(StandardCharsets.UTF_8)));
		return files;
	}

	private static List<CSVRecord> rows(String text) throws IOException {
		return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
	}
}
