package org.chainscape.exchange.office;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.chainscape.exchange.drawing.Dialect;
import org.chainscape.exchange.drawing.DrawingMl;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/**
 * Compares 100 slides and 200 pages of native figures with plain POI writing as many boxes, texts and lines. No test: start it by hand.
 * Only ratios mean something; both are measured in the same run as processor time of the one thread that works, warm, the middle one of
 * three.
 */
public final class OfficeBenchmark {

	private static final int SLIDES = 100;
	private static final int PAGES = 200;
	private static final int CARDS = 120;
	private static final int PARAGRAPHS = 6;
	private static final String TEXT = "产业链上游的芯片与服务器决定算力的供给，中游的模型与平台决定效率，下游的应用决定需求。".repeat(3);
	private static final double POINTS = 0.75;

	private OfficeBenchmark() {
	}

	/**
	 * Writes a page with the table.
	 *
	 * @param arguments the file to write
	 * @throws IOException if writing fails
	 * @throws XmlException if the shapes are no XML
	 */
	public static void main(String[] arguments) throws IOException, XmlException {
		Path page = Path.of(arguments[0]);
		List<Scene> scenes = IntStream.range(0, PAGES).mapToObj(i -> Sketch.large(i, CARDS)).toList();
		List<String> table = List.of("# Native figures in Office files against plain POI", "", "| what | ours ms | plain POI ms | time ÷ POI |",
				"|---|---|---|---|",
				row(SLIDES + " slides", () -> slides(scenes), () -> plainSlides(scenes)),
				row(PAGES + " pages", () -> pages(scenes, true), () -> plainPages(scenes)),
				row(PAGES + " pages, without the pictures beside the shapes", () -> pages(scenes, false), () -> plainPages(scenes)));
		Files.createDirectories(page.toAbsolutePath().getParent());
		Files.write(page, table);
	}

	private interface Work {
		void run() throws IOException, XmlException;
	}

	private static String row(String name, Work ours, Work plain) throws IOException, XmlException {
		double one = median(ours);
		double other = median(plain);
		return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |", name, one, other, one / other);
	}

	private static double median(Work work) throws IOException, XmlException {
		work.run();
		double[] times = new double[3];
		for (int i = 0; i < times.length; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work.run();
			times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return times[1];
	}

	private static void slides(List<Scene> scenes) throws IOException {
		List<Supplier<Scene>> figures = new ArrayList<>();
		scenes.subList(0, SLIDES).forEach(scene -> figures.add(() -> scene));
		PptxFigure.writeAll(figures, PagePreset.NATURAL, OutputStream.nullOutputStream());
	}

	private static void plainSlides(List<Scene> scenes) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			for (Scene scene : scenes.subList(0, SLIDES)) {
				XSLFSlide slide = show.createSlide();
				scene.allParts().forEach(part -> plain(slide, part));
				scene.connectors().forEach(connector -> plain(slide, connector));
			}
			show.write(OutputStream.nullOutputStream());
		}
	}

	private static void plain(XSLFSlide slide, ScenePart part) {
		for (Shape shape : part.shapes()) {
			if (shape instanceof Shape.Box box) {
				XSLFAutoShape rectangle = slide.createAutoShape();
				rectangle.setShapeType(ShapeType.ROUND_RECT);
				rectangle.setAnchor(anchor(box.bounds()));
				rectangle.setFillColor(Color.WHITE);
				rectangle.setLineColor(Color.GRAY);
				rectangle.setLineWidth(box.stroke().width() * POINTS);
			} else if (shape instanceof Shape.Text text) {
				XSLFTextBox box = slide.createTextBox();
				box.setAnchor(anchor(new Rect(text.x(), text.baseline() - 12, text.width(), 16)));
				XSLFTextRun run = box.setText(text.text());
				run.setFontSize(text.font().size() * POINTS);
				run.setBold(text.font().bold());
				run.setFontColor(Color.BLACK);
				run.setFontFamily("Arial");
			}
		}
	}

	private static void plain(XSLFSlide slide, Connector connector) {
		XSLFConnectorShape line = slide.createConnector();
		Point first = connector.points().get(0);
		Point last = connector.points().get(1);
		line.setAnchor(anchor(new Rect(first.x(), first.y(), last.x() - first.x(), last.y() - first.y())));
		line.setLineColor(Color.GRAY);
		line.setLineWidth(POINTS);
	}

	private static Rectangle2D anchor(Rect bounds) {
		return new Rectangle2D.Double(bounds.x() * POINTS, bounds.y() * POINTS, bounds.width() * POINTS, bounds.height() * POINTS);
	}

	private static void text(XWPFDocument document) {
		for (int i = 0; i < PARAGRAPHS; i++) {
			document.createParagraph().createRun().setText(TEXT);
		}
	}

	/** With pictures it is what reports do; without, the figures are written in the way of the other program. */
	private static void pages(List<Scene> scenes, boolean pictures) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			for (Scene scene : scenes) {
				text(document);
				XWPFRun run = document.createParagraph().createRun();
				if (pictures) {
					WordShapes.add(run, scene, 560, 400, WordShapes.Readers.WORD);
				} else {
					try (XmlCursor cursor = run.getCTR().newCursor()) {
						cursor.toEndToken();
						cursor.insertProcInst(LateShapes.TARGET, LateShapes.pack(group(scene)));
					}
				}
				run.addBreak(BreakType.PAGE);
			}
			StablePackage.write(document, OutputStream.nullOutputStream());
		}
	}

	/** POI has no words for shapes in text; its users give it the XML they have made. */
	private static void plainPages(List<Scene> scenes) throws IOException, XmlException {
		try (XWPFDocument document = new XWPFDocument()) {
			for (Scene scene : scenes) {
				text(document);
				XWPFRun run = document.createParagraph().createRun();
				try (XmlCursor from = XmlObject.Factory.parse(group(scene)).newCursor(); XmlCursor to = run.getCTR().newCursor()) {
					to.toEndToken();
					from.toFirstChild();
					from.copyXml(to);
				}
				run.addBreak(BreakType.PAGE);
			}
			document.write(OutputStream.nullOutputStream());
		}
	}

	private static String group(Scene scene) {
		int[] last = {0};
		return "<w:drawing xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:a=\"" + Dialect.MAIN + "\" "
				+ "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
				+ "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
				+ DrawingMl.shapes(scene, Dialect.WORD, 0.5, () -> ++last[0], (file, type) -> "rId1") + "</w:drawing>";
	}
}
