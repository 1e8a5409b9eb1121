package org.chainscape.exchange.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/** Slides read back: everything is there, in groups like the parts, glued, valid, with the same bytes every time. */
class PptxFigureTest {

	/** What is written twice: for programs that know a namespace, and for others. */
	private static final Pattern TWICE = Pattern.compile(
			"(?s)<mc:AlternateContent[^>]*><mc:Choice[^>]*>(.*?)</mc:Choice><mc:Fallback[^>]*>(.*?)</mc:Fallback></mc:AlternateContent>");

	@Test
	void boxesTextsLinesAndPicturesAreThoseOfTheFigure() throws IOException {
		Scene scene = Sketch.scene();
		try (XMLSlideShow show = read(bytes(scene, PagePreset.NATURAL))) {
			List<XSLFShape> shapes = all(show.getSlides().get(0).getShapes());
			assertEquals(List.of("上游", "算力芯片 & AI", "寒武纪", "Caffe <2>", "服务器", "云", "依托", "3"),
					shapes.stream().filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText())
							.filter(text -> !text.isEmpty()).toList());
			assertEquals(scene.connectors().size() + 1, shapes.stream().filter(XSLFConnectorShape.class::isInstance).count(), "and the badge's");
			assertEquals(1, shapes.stream().filter(XSLFPictureShape.class::isInstance).count());
			// Seven boxes with that of the label, an ellipse, the bent line and the triangle of the badge, and the head that is hollow.
			assertEquals(7 + 1 + 2 + 2, shapes.stream().filter(shape -> shape instanceof XSLFTextShape text && text.getText().isEmpty()).count());
		}
	}

	@Test
	void groupsAreNestedAsParts() throws IOException {
		Scene scene = Sketch.scene();
		try (XMLSlideShow show = read(bytes(scene, PagePreset.NATURAL))) {
			XSLFGroupShape figure = (XSLFGroupShape) show.getSlides().get(0).getShapes().get(0);
			assertEquals(scene.name(), figure.getShapeName());
			List<ScenePart> parts = new ArrayList<>(scene.parts());
			parts.addAll(scene.overlay());
			assertEquals(outline(parts), outline(figure.getShapes(), ""));
		}
	}

	private static String outline(List<ScenePart> parts) {
		StringBuilder text = new StringBuilder();
		parts.forEach(part -> text.append('(').append(outline(part.children())).append(')'));
		return text.toString();
	}

	private static String outline(List<XSLFShape> shapes, String before) {
		StringBuilder text = new StringBuilder(before);
		shapes.stream().filter(XSLFGroupShape.class::isInstance)
				.forEach(group -> text.append('(').append(outline(((XSLFGroupShape) group).getShapes(), "")).append(')'));
		return text.toString();
	}

	@Test
	void idsAreUniqueAndLinesEndAtSitesOfShapesThatExist() throws IOException {
		try (XMLSlideShow show = read(bytes(Sketch.scene(), PagePreset.NATURAL))) {
			Map<Integer, XSLFShape> byId = new HashMap<>();
			List<XSLFShape> shapes = all(show.getSlides().get(0).getShapes());
			shapes.forEach(shape -> assertEquals(null, byId.put(shape.getShapeId(), shape), "id " + shape.getShapeId()));
			int glued = 0;
			for (XSLFShape shape : shapes) {
				if (shape instanceof XSLFConnectorShape connector && ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr()
						.isSetStCxn()) {
					CTConnector xml = (CTConnector) connector.getXmlObject();
					assertSite(byId, xml.getNvCxnSpPr().getCNvCxnSpPr().getStCxn());
					assertSite(byId, xml.getNvCxnSpPr().getCNvCxnSpPr().getEndCxn());
					glued++;
				}
			}
			assertEquals(5, glued);
		}
	}

	private static void assertSite(Map<Integer, XSLFShape> byId, CTConnection end) {
		XSLFShape target = byId.get((int) end.getId());
		assertNotNull(target, "shape " + end.getId());
		XSLFSimpleShape shape = (XSLFSimpleShape) target;
		int sites = shape.getXmlObject().xmlText().contains("custGeom")
				? shape.getXmlObject().selectPath("declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' .//a:cxn").length : 4;
		assertTrue(end.getIdx() < sites, "site " + end.getIdx() + " of " + sites);
	}

	@Test
	void aLineEndsWhereTheFigureEndsItNotInTheMiddleOfTheSide() throws IOException {
		try (XMLSlideShow show = read(bytes(Sketch.scene(), PagePreset.NATURAL))) {
			String xml = show.getSlides().get(0).getXmlObject().xmlText();
			// The line "step" leaves the first card 20 units below its top of 90 units.
			assertTrue(xml.contains("*/ " + 20 * 9525 + " h " + 90 * 9525), "a site for it");
			assertTrue(xml.contains("prst=\"bentConnector3\"") && xml.contains("prst=\"bentConnector2\""), "named connectors");
		}
	}

	/** LibreOffice leads connectors that bend by rules of its own, so it gets them as mere lines; PowerPoint gets connectors. */
	@Test
	void linesThatBendAreDrawnAsTheyRunForProgramsThatLeadThemElsewhere() throws IOException {
		Scene scene = Sketch.scene();
		try (XMLSlideShow show = read(bytes(scene, PagePreset.NATURAL))) {
			Matcher twice = TWICE.matcher(show.getSlides().get(0).getXmlObject().xmlText());
			for (Connector line : scene.connectors().stream().filter(connector -> connector.points().size() > 2).toList()) {
				assertTrue(twice.find(), line.key());
				assertTrue(twice.group(1).startsWith("<p:cxnSp") && twice.group(1).contains("<a:stCxn") && twice.group(1).contains("<a:endCxn"));
				String drawn = twice.group(2);
				assertTrue(drawn.startsWith("<p:sp") && drawn.contains("<a:custGeom>") && !drawn.contains("Cxn id="), drawn);
				long[] offset = numbers(drawn.substring(drawn.indexOf("<a:off"))).limit(2).toArray();
				long[] path = numbers(drawn.substring(drawn.indexOf("<a:moveTo"), drawn.indexOf("</a:pathLst>"))).toArray();
				assertAt(line.points().get(0), offset[0] + path[0], offset[1] + path[1]);
				assertAt(line.points().get(line.points().size() - 1), offset[0] + path[path.length - 2], offset[1] + path[path.length - 1]);
			}
			assertFalse(twice.find(), "straight lines are written once");
		}
	}

	private static void assertAt(Point point, long x, long y) {
		assertEquals(point.x() * 9525, x, 2);
		assertEquals(point.y() * 9525, y, 2);
	}

	private static LongStream numbers(String xml) {
		return Pattern.compile("\\b[xy]=\"(-?\\d+)\"").matcher(xml).results().mapToLong(number -> Long.parseLong(number.group(1)));
	}

	@Test
	void theSlideIsValid() throws Exception {
		for (PagePreset preset : PagePreset.values()) {
			try (XMLSlideShow show = read(bytes(Sketch.scene(), preset))) {
				List<XmlError> errors = new ArrayList<>();
				String xml = show.getSlides().get(0).getXmlObject().xmlText(new XmlOptions().setSaveOuter());
				for (String seen : List.of("$1", "$2")) {
					SldDocument.Factory.parse(TWICE.matcher(xml).replaceAll(seen)).validate(new XmlOptions().setErrorListener(errors));
					assertEquals(List.of(), errors, preset.toString());
				}
				show.getCTPresentation().validate(new XmlOptions().setErrorListener(errors));
				assertEquals(List.of(), errors, preset.toString());
			}
		}
	}

	@Test
	void slidesHaveTheSizeOfTheirPageAndFiguresStandInTheMiddle() throws IOException {
		List<Supplier<Scene>> two = List.of(Sketch::scene, () -> Sketch.large(2, 30));
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		PptxFigure.writeAll(two, PagePreset.NATURAL, stream);
		try (XMLSlideShow show = read(stream.toByteArray())) {
			assertEquals(new Dimension((int) (1120 * 0.75), (int) (270 * 0.75)), show.getPageSize(), "the widest and the highest");
			assertEquals((1120 - 380) / 2 * 0.75, show.getSlides().get(0).getShapes().get(0).getAnchor().getX(), 0.01);
		}
		try (XMLSlideShow show = read(bytes(Sketch.scene(), PagePreset.WIDESCREEN))) {
			assertEquals(new Dimension(960, 540), show.getPageSize());
			assertEquals(380 * 1.25 * 0.75, show.getSlides().get(0).getShapes().get(0).getAnchor().getWidth(), 0.01);
		}
	}

	@Test
	void theSameFigureGivesTheSameBytes() throws Exception {
		byte[] first = bytes(Sketch.scene(), PagePreset.NATURAL);
		Thread.sleep(1100);
		assertArrayEquals(first, bytes(Sketch.scene(), PagePreset.NATURAL), "a second later");
	}

	@Test
	void twoFiguresOnASlideShareNoId() throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try (XMLSlideShow show = new XMLSlideShow()) {
			XSLFSlide slide = show.createSlide();
			SlideShapes.add(slide, Sketch.scene(), new Rect(0, 0, 300, 300));
			slide.createTextBox().setText("别的");
			SlideShapes.add(slide, Sketch.scene(), new Rect(300, 0, 300, 300));
			StablePackage.write(show, stream);
		}
		try (XMLSlideShow show = read(stream.toByteArray())) {
			List<XSLFShape> shapes = all(show.getSlides().get(0).getShapes());
			assertEquals(shapes.size(), shapes.stream().map(XSLFShape::getShapeId).distinct().count());
			assertEquals(3, show.getSlides().get(0).getShapes().size());
			SlideShapes.add(show.getSlides().get(0), Sketch.scene(), new Rect(0, 300, 300, 300));
			ByteArrayOutputStream again = new ByteArrayOutputStream();
			StablePackage.write(show, again);
			try (XMLSlideShow more = read(again.toByteArray())) {
				shapes = all(more.getSlides().get(0).getShapes());
				assertEquals(shapes.size(), shapes.stream().map(XSLFShape::getShapeId).distinct().count(), "added to a file that was read");
			}
		}
	}

	/** What a document holds of a figure until it is written is a small part of what the file holds. */
	@Test
	void aHundredLargeFiguresStaySmallInMemory() throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			long held = 0;
			for (int i = 0; i < 100; i++) {
				XSLFSlide slide = show.createSlide();
				SlideShapes.add(slide, Sketch.large(i, 200), new Rect(0, 0, 900, 600));
				held += slide.getXmlObject().xmlText().length();
			}
			ByteArrayOutputStream stream = new ByteArrayOutputStream();
			StablePackage.write(show, stream);
			try (XMLSlideShow read = read(stream.toByteArray())) {
				assertEquals(100, read.getSlides().size());
				long written = 100L * read.getSlides().get(99).getXmlObject().xmlText().length();
				assertTrue(held * 8 < written, held + " of " + written);
			}
		}
	}

	private static byte[] bytes(Scene scene, PagePreset preset) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		PptxFigure.write(scene, preset, stream);
		return stream.toByteArray();
	}

	private static XMLSlideShow read(byte[] file) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(file));
	}

	private static List<XSLFShape> all(List<XSLFShape> shapes) {
		List<XSLFShape> found = new ArrayList<>();
		for (XSLFShape shape : shapes) {
			found.add(shape);
			if (shape instanceof XSLFGroupShape group) {
				found.addAll(all(group.getShapes()));
			}
		}
		return found;
	}
}
