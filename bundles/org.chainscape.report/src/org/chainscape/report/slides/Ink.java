package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;

/** Sets words on slides in the type of the house. */
final class Ink {

	/** What is lost at the end of a line, where words and signs are kept together, in heights of the type. */
	private static final double BREAK = 0.8;

	private final HouseStyle house;

	Ink(HouseStyle house) {
		this.house = house;
	}

	/**
	 * A kind of type.
	 *
	 * @param size in points
	 * @param bold whether it is bold, and in the font of headings
	 * @param color its colour
	 */
	record Type(double size, boolean bold, Color color) {
	}

	Type caption() {
		return new Type(11, true, house.colors().primary());
	}

	Type source() {
		return new Type(9, false, house.colors().muted());
	}

	Type cell() {
		return new Type(10, false, house.colors().text());
	}

	Type head() {
		return new Type(10, true, house.colors().primary());
	}

	HouseStyle house() {
		return house;
	}

	/** {@return a text box without margins whose text stays within it} */
	XSLFTextBox box(XSLFSheet sheet, String name, Rectangle2D area, List<String> lines, Type type) {
		XSLFTextBox box = sheet.createTextBox();
		box.setAnchor(area);
		name(box, name);
		box.clearText();
		box.setInsets(new Insets2D(0, 0, 0, 0));
		box.setWordWrap(true);
		lines.forEach(line -> write(box.addNewTextParagraph(), line, type));
		return box;
	}

	static void name(XSLFShape shape, String name) {
		Shapes.properties(shape).setName(name);
	}

	XSLFTextRun write(XSLFTextParagraph paragraph, String text, Type type) {
		XSLFTextRun run = paragraph.addNewTextRun();
		run.setText(text);
		dress(run, type);
		return run;
	}

	void dress(XSLFTextRun run, Type type) {
		run.setFontSize(type.size());
		run.setBold(type.bold());
		run.setFontColor(awt(type.color()));
		run.setFontFamily(house.type().latin());
		run.setFontFamily(type.bold() ? house.type().heading() : house.type().body(), FontGroup.EAST_ASIAN);
	}

	/** Words in a cell or box, in one paragraph. */
	void set(XSLFTextShape shape, String text, Type type, TextAlign align) {
		shape.clearText();
		XSLFTextParagraph paragraph = shape.addNewTextParagraph();
		paragraph.setTextAlign(align);
		write(paragraph, text, type);
		shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
	}

	static java.awt.Color awt(Color color) {
		return new java.awt.Color(color.red(), color.green(), color.blue());
	}

	/** {@return how wide words are, in points} */
	static double width(String text, double size) {
		return text.codePoints().mapToDouble(sign -> sign < 0x80 ? Character.isUpperCase(sign) ? 0.7 : 0.56 : 1).sum() * size;
	}

	/** {@return how many lines words take in a width, in points} */
	static int lines(String text, double width, double size) {
		return Math.max(1, (int) Math.ceil(width(text, size) / Math.max(size, width - size * BREAK)));
	}
}
