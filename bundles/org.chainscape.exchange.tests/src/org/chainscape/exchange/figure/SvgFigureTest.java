package org.chainscape.exchange.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.scene.Scene;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** SVG figures: well formed, searchable, the same bytes every time. */
class SvgFigureTest {

	private static String svg(Scene scene) throws IOException {
		StringWriter writer = new StringWriter();
		SvgFigure.write(scene, writer);
		return writer.toString();
	}

	private static Document parsed(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	@Test
	void aSmallChainLooksAsItDid() throws Exception {
		try (InputStream golden = SvgFigureTest.class.getResourceAsStream("small-chain.svg")) {
			assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), svg(new SmallChain().scene()));
		}
	}

	@Test
	void theSameSceneGivesTheSameBytes() throws Exception {
		assertEquals(svg(new SmallChain().scene()), svg(new SmallChain().scene()));
	}

	@Test
	void everyTextIsText() throws Exception {
		Scene scene = new SmallChain().scene();
		NodeList nodes = parsed(svg(scene)).getElementsByTagName("text");
		List<String> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add(nodes.item(i).getTextContent());
		}
		assertEquals(scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList(), found);
		assertTrue(found.contains("CPU & GPU <AI>"));
	}

	@Test
	void theRootSaysSizeLanguageAndName() throws Exception {
		Scene scene = new SmallChain().scene();
		Element root = parsed(svg(scene)).getDocumentElement();
		assertEquals(scene.width(), Double.parseDouble(root.getAttribute("width")));
		assertEquals("0 0 " + (int) scene.width() + ' ' + (int) scene.height(), root.getAttribute("viewBox"));
		assertEquals("zh", root.getAttribute("xml:lang"));
		assertEquals("图3：小链图", root.getElementsByTagName("title").item(0).getTextContent());
		assertTrue(root.getElementsByTagName("desc").item(0).getTextContent().contains("资料来源：甲证券研究所，乙证券研究所"));
	}

	@Test
	void fontsAreNamedWithFallbacksAndNothingIsFetched() throws Exception {
		String svg = svg(new SmallChain().scene());
		assertTrue(svg.contains("Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif"));
		assertFalse(svg.contains("href="), "nothing outside of the file");
		assertFalse(svg.contains("<image"), "nothing but shapes and text");
	}

	@Test
	void everyPartIsAGroupOfItsOwn() throws Exception {
		Scene scene = new SmallChain().scene();
		NodeList groups = parsed(svg(scene)).getElementsByTagName("g");
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < groups.getLength(); i++) {
			String id = ((Element) groups.item(i)).getAttribute("id");
			if (!id.isEmpty()) {
				ids.add(id);
			}
		}
		assertEquals(ids.stream().distinct().toList(), ids);
		assertEquals(scene.allParts().count() + scene.connectors().size() + scene.overlay().size(), ids.size());
	}

	/** Numbers of real figures: rounded as a person would, never with an exponent or minus nothing. */
	@Test
	void numbersAreShort() {
		double[] values = {0, -0.0001, 12, -7, 0.5, 1.25, 3.0005, 100.1, 0.001, 1234.0506, 2.9996, 1e13, -0.25};
		List<String> written = List.of("0", "0", "12", "-7", "0.5", "1.25", "3.001", "100.1", "0.001", "1234.051", "3", "10000000000000",
				"-0.25");
		for (int i = 0; i < values.length; i++) {
			assertEquals(written.get(i), SvgNumbers.of(values[i]));
		}
	}

	/** Where the font of the figure is not installed another one sets its texts: they keep the room they were given. */
	@Test
	void textsKeepTheirWidth() throws Exception {
		Scene scene = new SmallChain().scene();
		NodeList nodes = parsed(svg(scene)).getElementsByTagName("text");
		List<Shape.Text> texts = scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
		for (int i = 0; i < texts.size(); i++) {
			assertEquals(SvgNumbers.of(texts.get(i).width()), ((Element) nodes.item(i)).getAttribute("textLength"));
		}
	}
}
