package org.chainscape.report.pdf;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.markup.Resources;

/** The style sheet of the pages in the colours of a house. */
final class PdfStyle {

	private static final Texts TEXTS = Texts.beside(PdfStyle.class);

	private final HouseStyle house;
	private final Language language;

	PdfStyle(HouseStyle house, Language language) {
		this.house = house;
		this.language = language;
	}

	String css() {
		StringBuilder css = new StringBuilder();
		for (Sheet sheet : Sheet.values()) {
			css.append("@page ").append(sheet.word()).append('{').append(sheet.css()).append(";@top-left{content:element(head-").append(sheet.word())
					.append(")}@bottom-left{content:element(foot)}@bottom-right{font-family:").append(Pages.FAMILY).append(";font-size:7.5pt;color:")
					.append(Resources.hex(house.colors().muted())).append(";content:\"").append(TEXTS.get(language, "page")).append("\" counter(page) \"")
					.append(TEXTS.get(language, "of")).append("\" counter(pages) \"").append(TEXTS.get(language, "end")).append("\"}}\n");
			// Boxes are as wide as the first page unless they are told otherwise.
			css.append(".sheet-").append(sheet.word()).append("{page:").append(sheet.word()).append(";width:").append(sheet.width())
					.append("mm}#head-").append(sheet.word()).append("{position:running(head-").append(sheet.word()).append(")}#head-")
					.append(sheet.word()).append(" table{width:").append(sheet.width()).append("mm}\n");
		}
		return css.append(Resources.style(PdfStyle.class, "pages.css", house).replace("$family", Pages.FAMILY)).toString();
	}
}
