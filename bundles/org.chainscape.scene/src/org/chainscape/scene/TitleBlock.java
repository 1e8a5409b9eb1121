package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A name and its quiet subtitle in a given width: on one line where both fit, otherwise below each other, wrapped and never cut.
 *
 * @param height height of all lines
 * @param shapes the lines, with the upper left corner at (0, 0)
 */
record TitleBlock(double height, List<Shape> shapes) {

	/**
	 * How a title block is set.
	 *
	 * @param title type of the name
	 * @param subtitle type of the subtitle
	 * @param color colour of the name
	 * @param quiet colour of the subtitle
	 * @param spread whether a subtitle on the same line stands at the right end instead of after the name
	 */
	record Setting(FontSpec title, FontSpec subtitle, Color color, Color quiet, boolean spread) {
	}

	static TitleBlock of(String title, String subtitle, Setting setting, double width, Ink ink) {
		String name = TextWrap.clean(title);
		String quiet = TextWrap.clean(subtitle);
		double nameWidth = ink.width(name, setting.title());
		double quietWidth = ink.width(quiet, setting.subtitle());
		double line = ink.lineHeight(setting.title());
		List<Shape> shapes = new ArrayList<>();
		if (nameWidth + quietWidth + 10 <= width || quiet.isEmpty() && nameWidth <= width) {
			shapes.add(ink.text(name, 0, line / 2, setting.title(), setting.color()));
			if (!quiet.isEmpty()) {
				double x = setting.spread() ? width - quietWidth : nameWidth + 10;
				shapes.add(ink.text(quiet, x, line / 2 + (setting.title().size() - setting.subtitle().size()) * 0.2, setting.subtitle(),
						setting.quiet()));
			}
			return new TitleBlock(line, shapes);
		}
		double y = 0;
		for (String text : ink.wrap().balanced(name, setting.title(), width)) {
			shapes.add(ink.text(text, 0, y + line / 2, setting.title(), setting.color()));
			y += line;
		}
		double small = ink.lineHeight(setting.subtitle());
		for (String text : ink.wrap().balanced(quiet, setting.subtitle(), width)) {
			shapes.add(ink.text(text, 0, y + small / 2, setting.subtitle(), setting.quiet()));
			y += small;
		}
		return new TitleBlock(y, shapes);
	}
}
