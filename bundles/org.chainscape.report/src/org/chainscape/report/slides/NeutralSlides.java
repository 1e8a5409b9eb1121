package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chainscape.exchange.office.StablePackage;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The template of the product. Lengths are in points; a slide is 960 × 540. */
final class NeutralSlides {

	private static final Texts TEXTS = Texts.beside(NeutralSlides.class);
	private static final double WIDTH = 960;
	private static final double HEIGHT = 540;
	private static final double LEFT = 42;
	private static final double INNER = WIDTH - 2 * LEFT;
	private static final Color MARKER = Color.of("#8a94a6");

	private final HouseStyle house;
	private final Language language;
	private final Ink ink;
	private final XMLSlideShow show;

	private NeutralSlides(HouseStyle house, Language language, XMLSlideShow show) {
		this.house = house;
		this.language = language;
		this.ink = new Ink(house);
		this.show = show;
	}

	static void write(HouseStyle house, Language language, OutputStream stream) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			NeutralSlides slides = new NeutralSlides(house, language, show);
			slides.page();
			slides.title();
			slides.agenda();
			slides.section();
			slides.exhibit();
			slides.closing();
			StablePackage.write(show, stream);
		}
	}

	private void page() {
		XSLFSlideMaster master = show.getSlideMasters().get(0);
		double stretch = WIDTH / show.getPageSize().getWidth();
		show.setPageSize(new java.awt.Dimension((int) WIDTH, (int) HEIGHT));
		stretch(master, stretch);
		for (XSLFSlideLayout layout : master.getSlideLayouts()) {
			stretch(layout, stretch);
		}
		theme(master);
		XSLFSlideLayout plain = master.getLayout(SlideLayout.TITLE_ONLY);
		rule(plain, new Rectangle2D.Double(LEFT, 70, INNER, 1.2));
		words(plain, new Rectangle2D.Double(LEFT, 512, 600, 16), List.of(house.name()), new Ink.Type(9, false, house.colors().muted()));
		XSLFTextBox number = words(plain, new Rectangle2D.Double(WIDTH - LEFT - 80, 512, 80, 16), List.of(""),
				new Ink.Type(9, false, house.colors().muted()));
		number.getTextParagraphs().get(0).setTextAlign(TextAlign.RIGHT);
		CTTextField field = number.getTextParagraphs().get(0).getXmlObject().addNewFld();
		field.setId("{5B1D8A40-0C4E-4E63-9B1B-3C1E5F0A6D21}");
		field.setType("slidenum");
		field.addNewRPr().setSz(900);
		field.setT("‹#›");
	}

	private static void stretch(XSLFSheet sheet, double factor) {
		for (XSLFShape shape : sheet.getShapes()) {
			boolean own = shape instanceof XSLFSimpleShape simple && ((CTShape) simple.getXmlObject()).getSpPr().isSetXfrm();
			if (own) {
				Rectangle2D place = shape.getAnchor();
				((XSLFSimpleShape) shape).setAnchor(new Rectangle2D.Double(place.getX() * factor, place.getY(), place.getWidth() * factor,
						place.getHeight()));
			}
		}
	}

	/** What a person adds takes the fonts and colours of the house. */
	private void theme(XSLFSlideMaster master) {
		var elements = master.getTheme().getXmlObject().getThemeElements();
		CTColorScheme colors = elements.getClrScheme();
		colors.getDk2().setSrgbClr(null);
		colors.getDk2().addNewSrgbClr().setVal(bytes(house.colors().primary()));
		colors.getAccent1().setSrgbClr(null);
		colors.getAccent1().addNewSrgbClr().setVal(bytes(house.colors().primary()));
		for (CTFontCollection fonts : List.of(elements.getFontScheme().getMajorFont(), elements.getFontScheme().getMinorFont())) {
			fonts.getLatin().setTypeface(house.type().latin());
			fonts.getEa().setTypeface(fonts == elements.getFontScheme().getMajorFont() ? house.type().heading() : house.type().body());
		}
	}

	private static byte[] bytes(Color color) {
		return new byte[] { (byte) color.red(), (byte) color.green(), (byte) color.blue() };
	}

	private void rule(XSLFSheet sheet, Rectangle2D place) {
		XSLFAutoShape rule = sheet.createAutoShape();
		rule.setShapeType(ShapeType.RECT);
		rule.setAnchor(place);
		rule.setFillColor(Ink.awt(house.colors().primary()));
		rule.setLineColor(null);
	}

	private XSLFTextBox words(XSLFSheet sheet, Rectangle2D place, List<String> lines, Ink.Type type) {
		return ink.box(sheet, "Text " + (sheet.getShapes().size() + 1), place, lines, type);
	}

	/** Loops and conditions stand above the slide, where they can be seen and do not get into the picture. */
	private void marker(XSLFSlide slide, String text) {
		words(slide, new Rectangle2D.Double(0, -30, WIDTH, 20), List.of(text), new Ink.Type(11, false, MARKER));
	}

	private XSLFSlide slide(String title) {
		XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
		for (XSLFTextShape shape : slide.getPlaceholders()) {
			head(shape, title, new Rectangle2D.Double(LEFT, 26, INNER, 42), 22);
		}
		return slide;
	}

	private void head(XSLFTextShape shape, String text, Rectangle2D place, double size) {
		shape.setAnchor(place);
		ink.set(shape, text, new Ink.Type(size, true, house.colors().primary()), TextAlign.LEFT);
		shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
		shape.setLeftInset(0);
		shape.setRightInset(0);
		shape.setBottomInset(4);
	}

	private void title() {
		XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.BLANK));
		rule(slide, new Rectangle2D.Double(0, 0, 18, HEIGHT));
		words(slide, new Rectangle2D.Double(84, 150, 800, 100), List.of("{{title}}"), new Ink.Type(36, true, house.colors().primary()))
				.setVerticalAlignment(VerticalAlignment.BOTTOM);
		rule(slide, new Rectangle2D.Double(84, 262, 120, 2));
		words(slide, new Rectangle2D.Double(84, 276, 800, 30), List.of("{{house.name}}", "{{date}}"),
				new Ink.Type(16, false, house.colors().muted()));
		words(slide, new Rectangle2D.Double(84, 420, 800, 70), List.of("{{#each house.analysts}}", "{{text}}", "{{/each}}"),
				new Ink.Type(12, false, house.colors().text())).setVerticalAlignment(VerticalAlignment.BOTTOM);
	}

	private void agenda() {
		XSLFSlide slide = slide(text("agenda"));
		XSLFTextBox box = words(slide, new Rectangle2D.Double(LEFT, 96, INNER, 244),
				List.of("{{#each chapters}}", "{{number}}　{{title}}", "{{/each}}"), new Ink.Type(16, false, house.colors().text()));
		space(box, 9);
		var body = ((CTShape) box.getXmlObject()).getTxBody().getBodyPr();
		body.setNumCol(2);
		body.setSpcCol(30 * 12_700);
	}

	private static void space(XSLFTextBox box, double points) {
		for (XSLFTextParagraph paragraph : box.getTextParagraphs()) {
			paragraph.setSpaceAfter(-points);
		}
	}

	private void section() {
		XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.BLANK));
		marker(slide, "{{#each chapters}}");
		rule(slide, new Rectangle2D.Double(0, 0, 18, HEIGHT));
		words(slide, new Rectangle2D.Double(84, 130, 800, 44), List.of("{{number}}"), new Ink.Type(30, true, house.colors().muted()));
		words(slide, new Rectangle2D.Double(84, 172, 800, 46), List.of("{{title}}"), new Ink.Type(30, true, house.colors().primary()));
		rule(slide, new Rectangle2D.Double(84, 224, 120, 2));
		XSLFTextBox box = words(slide, new Rectangle2D.Double(84, 244, 792, 250), List.of("{{#each sections}}", "{{#if first}}",
				"{{#each paragraphs}}", "{{text}}", "{{/each}}", "{{/if}}", "{{/each}}"), new Ink.Type(14, false, house.colors().text()));
		space(box, 8);
	}

	private void exhibit() {
		XSLFSlide slide = slide("{{title}}");
		marker(slide, "{{#each sections}}{{#each exhibits}}{{/each}}{{/each}}{{/each}}");
		words(slide, new Rectangle2D.Double(LEFT, 80, INNER, 426), List.of("{{exhibit | slides=3}}"),
				new Ink.Type(12, false, house.colors().muted()));
	}

	private void closing() {
		list("ratings", "{{#if house.ratings}}", List.of("{{#each house.ratings}}", "{{scope}}　{{word}}：{{meaning}}", "{{/each}}"), 14);
		list("declaration", "{{#if house.declaration}}", List.of("{{house.declaration}}"), 12);
		list("disclaimer", "{{#if house.disclaimer}}", List.of("{{#each house.disclaimer}}", "{{text}}", "{{/each}}"), 11);
	}

	private void list(String title, String condition, List<String> lines, double size) {
		XSLFSlide slide = slide(text(title));
		marker(slide, condition);
		space(words(slide, new Rectangle2D.Double(LEFT, 90, INNER, 410), lines, new Ink.Type(size, false, house.colors().text())), 6);
	}

	private String text(String key) {
		return TEXTS.get(language, "template." + key);
	}
}
