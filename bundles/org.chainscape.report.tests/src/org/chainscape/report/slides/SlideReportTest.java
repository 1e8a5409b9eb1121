package org.chainscape.report.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Presentations, opened again: what is on the slides, and what is left of it when they are written once more. */
class SlideReportTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static final LocalDate DAY = LocalDate.of(2023, 11, 30);
	private static ChainDocument library;

	@BeforeAll
	static void load() throws IOException {
		library = ChainStore.load(LIBRARY);
	}

	/** The report with a few figures, which is enough to see what becomes of them. */
	private static ReportMaterial material(int figures, HouseStyle house) {
		ReportRequest all = ReportRequest.whole(library, LIBRARY, house, DAY);
		List<Diagram> chosen = all.diagrams().stream().filter(diagram -> diagram.getNodes().size() < 40).limit(figures).toList();
		assertEquals(figures, chosen.size());
		return ReportMaterial.of(all.withDiagrams(chosen));
	}

	private static byte[] write(byte[] template, ReportMaterial material) throws ReportException, IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		SlideReport.write(material, template == null ? null : new ByteArrayInputStream(template), bytes, ReportProgress.NONE);
		return bytes.toByteArray();
	}

	private static XMLSlideShow open(byte[] bytes) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(bytes));
	}

	private static byte[] edit(byte[] bytes, Consumer<XMLSlideShow> change) throws IOException {
		try (XMLSlideShow show = bytes == null ? new XMLSlideShow() : open(bytes)) {
			change.accept(show);
			ByteArrayOutputStream edited = new ByteArrayOutputStream();
			show.write(edited);
			return edited.toByteArray();
		}
	}

	/** A template of text boxes, one slide each. */
	private static byte[] template(String... slides) throws IOException {
		return edit(null, show -> {
			for (String boxes : slides) {
				XSLFSlide slide = show.createSlide();
				double top = 20;
				for (String text : boxes.split("\\|\\|")) {
					XSLFTextBox box = slide.createTextBox();
					box.setAnchor(new Rectangle2D.Double(20, top, 600, text.contains("{{figure") || text.contains("{{table") ? 400 : 30));
					box.setText(text);
					top += 40;
				}
			}
		});
	}

	private static List<String> texts(XSLFSlide slide) {
		List<String> texts = new ArrayList<>();
		for (XSLFShape shape : slide.getShapes()) {
			if (shape instanceof XSLFTextShape box) {
				texts.add(box.getText());
			}
		}
		return texts;
	}

	private static List<List<String>> texts(byte[] bytes) throws IOException {
		try (XMLSlideShow show = open(bytes)) {
			return show.getSlides().stream().map(SlideReportTest::texts).toList();
		}
	}

	private static <T extends XSLFShape> T only(XSLFSlide slide, Class<T> kind) {
		List<T> found = slide.getShapes().stream().filter(kind::isInstance).map(kind::cast).toList();
		assertEquals(1, found.size(), texts(slide).toString());
		return found.get(0);
	}

	@Test
	void theNeutralTemplateShowsEveryFigureAndTableUnderItsNumber() throws Exception {
		ReportMaterial material = material(3, HouseStyle.neutral());
		byte[] bytes = write(null, material);
		try (XMLSlideShow show = open(bytes)) {
			String all = String.join("\n", show.getSlides().stream().flatMap(slide -> texts(slide).stream()).toList());
			assertFalse(all.contains("{{"), all);
			for (int i = 1; i <= 3 + material.plots().size(); i++) {
				assertTrue(all.contains("图" + i + "："), "图" + i);
			}
			for (int i = 1; i <= material.tables().size(); i++) {
				assertTrue(all.contains("表" + i + "："), "表" + i);
			}
			assertEquals(3, show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).filter(XSLFGroupShape.class::isInstance)
					.count());
			assertEquals(material.plots().size(), show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
					.filter(XSLFPictureShape.class::isInstance).count());
			assertTrue(all.contains("资料来源："));
			assertFalse(all.contains("免责声明"), "nobody gave one");
			show.getSlides().forEach(SlideReportTest::assertSound);
		}
	}

	/** Ids are unique, and everything generated lies on the slide. */
	private static void assertSound(XSLFSlide slide) {
		Set<String> ids = new HashSet<>();
		try (XmlCursor cursor = slide.getXmlObject().newCursor()) {
			cursor.selectPath("declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main'; .//p:cNvPr/@id");
			while (cursor.toNextSelection()) {
				assertTrue(ids.add(cursor.getTextValue()), "id twice: " + cursor.getTextValue());
			}
		}
		Rectangle2D page = new Rectangle2D.Double(-1, -1, 962, 542);
		for (XSLFShape shape : slide.getShapes()) {
			if (!(shape instanceof XSLFTextShape) || !((XSLFTextShape) shape).getText().isBlank()) {
				assertTrue(page.contains(shape.getAnchor()), shape.getShapeName() + " " + shape.getAnchor());
			}
		}
	}

	@Test
	void closingSlidesAreThereIfTheHouseHasSomethingToSay() throws Exception {
		HouseStyle neutral = HouseStyle.neutral();
		HouseStyle house = new HouseStyle("某某证券", "某某研究所整理", neutral.type(), neutral.colors(), HouseStyle.Numbering.JOINT,
				new HouseStyle.Texts(List.of("张三 S0000000000000"), "", List.of(new HouseStyle.RatingWord("股票", "买入", "超过 20%")),
						List.of("第一段", "第二段"), ""));
		List<List<String>> slides = texts(write(null, material(1, house)));
		assertTrue(slides.get(0).contains("张三 S0000000000000"), slides.get(0).toString());
		List<String> last = slides.get(slides.size() - 1);
		assertTrue(last.contains("免责声明") && last.contains("第一段\n第二段"), last.toString());
		assertTrue(slides.stream().anyMatch(slide -> slide.contains("股票　买入：超过 20%")));
		assertTrue(slides.stream().flatMap(List::stream).anyMatch(text -> text.startsWith("图表1：")));
	}

	@Test
	void slidesRepeatParagraphsRepeatAndConditionsDecide() throws Exception {
		byte[] template = template("{{title}}", "{{#each figures}}||{{index}} {{title}}||{{figure}}", "{{#if tables.nothing}}||weg",
				"{{#each figures}}\n{{name}}\n{{/each}}||frei");
		assertThrows(ReportException.class, () -> write(template, material(2, HouseStyle.neutral())), "there is no such table");
		byte[] right = template("{{title}}", "{{#each figures}}||{{index}} {{title}}||{{figure}}", "{{#if house.disclaimer}}||weg",
				"{{#each figures}}\n{{name}}\n{{/each}}||frei");
		ReportMaterial material = material(2, HouseStyle.neutral());
		List<List<String>> slides = texts(write(right, material));
		assertEquals(4, slides.size(), slides.toString());
		assertTrue(slides.get(1).get(0).startsWith("1 ") && slides.get(2).get(0).startsWith("2 "), slides.toString());
		assertEquals(material.figures().get(0).name() + "\n" + material.figures().get(1).name(), slides.get(3).get(0));
	}

	@Test
	void longTablesGoOnOverSeveralSlidesAndSayWhatIsMissing() throws Exception {
		ReportMaterial material = material(1, HouseStyle.neutral());
		int rows = material.table("companies").orElseThrow().rows().size();
		int found = 0;
		try (XMLSlideShow show = open(write(template("{{table:companies}}"), material))) {
			assertTrue(show.getSlides().size() > 3);
			for (XSLFSlide slide : show.getSlides()) {
				found += only(slide, XSLFTable.class).getNumberOfRows() - 1;
			}
			assertTrue(texts(show.getSlides().get(1)).get(0).contains("（续）"));
		}
		assertTrue(found >= rows, "headings come again: " + found + " of " + rows);
		try (XMLSlideShow show = open(write(template("{{table:companies | slides=2}}"), material))) {
			assertEquals(2, show.getSlides().size());
			assertTrue(String.join("", texts(show.getSlides().get(1))).contains("全部见底稿"));
		}
	}

	@Test
	void writtenAgainItKeepsWhatAPersonDid() throws Exception {
		byte[] template = template("{{title}}||{{date}}", "{{#each figures}}||{{title}}||{{figure}}");
		byte[] first = write(template, material(2, HouseStyle.neutral()));
		byte[] edited = edit(first, show -> {
			XSLFTextBox note = show.getSlides().get(1).createTextBox();
			note.setText("手写批注");
			note.setAnchor(new Rectangle2D.Double(5, 5, 80, 20));
			only(show.getSlides().get(1), XSLFGroupShape.class).setAnchor(new Rectangle2D.Double(100, 120, 300, 200));
			((XSLFTextShape) show.getSlides().get(0).getShapes().get(0)).setText("我的标题");
			XSLFTextBox own = show.createSlide().createTextBox();
			own.setText("手工幻灯片");
			own.setAnchor(new Rectangle2D.Double(50, 50, 300, 40));
		});
		byte[] again = write(edited, material(3, HouseStyle.neutral()));
		try (XMLSlideShow show = open(again)) {
			assertEquals(5, show.getSlides().size());
			assertTrue(texts(show.getSlides().get(0)).contains("我的标题"), texts(show.getSlides().get(0)).toString());
			XSLFSlide moved = show.getSlides().get(1);
			assertTrue(texts(moved).contains("手写批注"));
			Rectangle2D place = only(moved, XSLFGroupShape.class).getAnchor();
			assertEquals(100, place.getX(), 1);
			assertEquals(300, place.getWidth(), 1);
			assertTrue(texts(show.getSlides().get(3)).contains("手工幻灯片"), "it stays behind the slide it was put behind");
			assertFalse(texts(show.getSlides().get(4)).contains("手写批注"), "a new figure takes nothing from its neighbours");
			only(show.getSlides().get(4), XSLFGroupShape.class);
			List<XSLFShape> shapes = moved.getShapes();
			assertTrue(shapes.indexOf(only(moved, XSLFGroupShape.class)) < shapes.size() - 1, "what was put over the figure lies over it");
			show.getSlides().forEach(SlideReportTest::assertSound);
		}
	}

	@Test
	void writtenAgainFromTheSameChainNothingChanges() throws Exception {
		byte[] template = template("{{title}}", "{{#each figures}}||{{title}}||{{figure}}", "{{table:companies | slides=2}}");
		byte[] first = write(template, material(2, HouseStyle.neutral()));
		assertArrayEquals(first, write(template, material(2, HouseStyle.neutral())), "same input, same bytes");
		byte[] again = write(first, material(2, HouseStyle.neutral()));
		assertEquals(texts(first), texts(again));
		assertEquals(texts(first), texts(write(again, material(2, HouseStyle.neutral()))));
	}

	@Test
	void mistakesOfATemplateAreToldTogetherWithTheirSlide() throws Exception {
		byte[] template = template("{{titel}}", "{{figure:没有}}", "gut");
		ReportException problem = assertThrows(ReportException.class, () -> write(template, material(1, HouseStyle.neutral())));
		String message = problem.message(Language.ZH);
		assertTrue(message.contains("titel") && message.contains("没有"), message);
		assertEquals("slides.notReadable",
				assertThrows(ReportException.class, () -> write(new byte[] { 1, 2, 3 }, material(1, HouseStyle.neutral()))).key());
	}
}
