package org.chainscape.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportTable;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.markup.Markup;
import org.chainscape.report.markup.TableMarkup;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Captions;
import org.chainscape.report.outline.Outline;

/** The report as marked-up text for pages: drawings are empty places of the size they will have. */
final class PdfMarkup {

	private static final Texts TEXTS = Texts.beside(PdfMarkup.class);
	/** Tables with more columns lie on wide sheets. */
	private static final int COLUMNS = 8;
	/** Tables with fewer rows are not broken. */
	private static final int WHOLE = 12;
	/** Tables with more rows are set in smaller type. */
	private static final int LONG = 120;
	/** A drawing may get so much smaller to share its sheet with another chapter. */
	private static final double ENOUGH = 0.85;
	private static final String NOTHING = "\u00a0";
	private static final double TITLE = 54;
	private static final double SECTION = 38;
	private static final double LINE = 23;
	private static final double LETTER = 14;

	private final HouseStyle house;
	private final Language language;
	private final Outline outline;
	private final Map<String, Artwork> artworks;
	private final Map<String, Fit> fits = new LinkedHashMap<>();
	private final Markup markup = new Markup();

	PdfMarkup(ReportBasis basis, Outline outline, Map<String, Artwork> artworks) {
		this.house = basis.request().house();
		this.language = basis.language();
		this.outline = outline;
		this.artworks = artworks;
	}

	String write() {
		markup.open("html", "lang", language.tag()).open("head").leaf("title", outline.title())
				.empty("meta", "name", "subject", "content", outline.subtitle());
		bookmarks();
		markup.open("style").raw(new PdfStyle(house, language).css()).close(2).line().open("body");
		for (Sheet sheet : Sheet.values()) {
			markup.open("div", "id", "head-" + sheet.word(), "class", "head").open("table").open("tr").leaf("td", outline.title())
					.leaf("td", house.name(), "class", "right").close(3);
		}
		markup.leaf("div", house.texts().footer(), "id", "foot").line();
		cover();
		contents();
		blocks();
		markup.close(2);
		return markup.toString();
	}

	/** How large the drawings are on paper, by their anchors; known when the text is written. */
	Map<String, Fit> fits() {
		return fits;
	}

	private void bookmarks() {
		markup.open("bookmarks");
		boolean open = false;
		for (Block.Heading heading : outline.headings()) {
			if (heading.level() == 1) {
				if (open) {
					markup.close();
				}
				open = true;
				markup.open("bookmark", "name", heading.line(), "href", "#" + heading.anchor());
			} else {
				markup.open("bookmark", "name", heading.line(), "href", "#" + heading.anchor()).close();
			}
		}
		markup.close(open ? 2 : 1).line();
	}

	private void cover() {
		markup.open("div", "id", "cover").leaf("div", NOTHING, "class", "band").open("div", "class", "inner");
		markup.leaf("div", house.name().isBlank() ? NOTHING : house.name(), "class", "house");
		markup.leaf("div", outline.subtitle(), "class", "kind").leaf("div", outline.title(), "class", "title");
		markup.leaf("div", outline.date(), "class", "day");
		if (!outline.keyNumbers().isEmpty()) {
			markup.open("table", "class", "numbers").open("tr");
			outline.keyNumbers().forEach(number -> markup.open("td").leaf("div", number.count(), "class", "count")
					.leaf("div", number.label(), "class", "of").close());
			markup.close(2);
		}
		lines("reports", outline.reports());
		lines("analysts", house.texts().analysts());
		markup.close(2).line();
	}

	private void lines(String title, List<String> lines) {
		if (!lines.isEmpty()) {
			String head = TEXTS.get(language, title);
			markup.leaf("div", head, "class", "who");
			lines.forEach(line -> markup.leaf("div", line, "class", "line"));
		}
	}

	private void contents() {
		markup.open("div", "id", "contents").leaf("h1", TEXTS.get(language, "contents"), "class", "list");
		for (Block.Heading heading : outline.headings()) {
			markup.open("div", "class", "level" + heading.level()).leaf("a", heading.line(), "href", "#" + heading.anchor()).close().line();
		}
		markup.close();
		if (!outline.exhibits().isEmpty()) {
			markup.open("div", "id", "exhibits").leaf("h1", TEXTS.get(language, "exhibits"), "class", "list");
			for (Block.Exhibit exhibit : outline.exhibits()) {
				markup.open("div", "class", "entry").leaf("a", Captions.above(exhibit, language), "href", "#" + exhibit.anchor()).close().line();
			}
			markup.close();
		}
	}

	private void blocks() {
		List<Block> lead = new ArrayList<>();
		markup.open("div", "id", "body");
		for (Block block : outline.blocks()) {
			if (block instanceof Block.Exhibit exhibit) {
				exhibit(exhibit, lead);
				lead.clear();
			} else {
				lead.add(block);
			}
		}
		lead(lead);
		markup.close();
	}

	private void exhibit(Block.Exhibit exhibit, List<Block> before) {
		Artwork art = artworks.get(exhibit.anchor());
		List<Block> lead = art == null ? before : leadOf(art, before);
		if (lead.size() < before.size()) {
			markup.open("div", "class", "sheet-" + Sheet.TEXT.word());
			lead(before.subList(0, before.size() - lead.size()));
			markup.close();
		}
		Fit fit = art == null ? null : Fit.of(art, height(lead));
		if (fit != null) {
			fits.put(exhibit.anchor(), fit);
		}
		Sheet sheet = fit != null ? fit.sheet() : isWide(((Block.Table) exhibit).table()) ? Sheet.WIDE : Sheet.TEXT;
		boolean whole = fit != null && fit.isWhole() || fit == null && ((Block.Table) exhibit).table().rows().size() < WHOLE;
		markup.open("div", "class", "sheet-" + sheet.word() + (whole ? " whole" : " long"));
		lead(lead);
		if (fit != null && art != null) {
			markup.open("div", "class", "figure", "id", exhibit.anchor()).leaf("div", Captions.above(exhibit, language), "class", "caption");
			markup.leaf("div", NOTHING, "class", "art", "id", Pages.PLACE + exhibit.anchor(), "style",
					String.format(Locale.ROOT, "height:%.2fpx", fit.height()));
			below(art.below());
			markup.close();
		} else {
			table((Block.Table) exhibit);
		}
		markup.close().line();
	}

	/** What stands on the sheet of a drawing: chapters that have none do not take room from it. */
	private static List<Block> leadOf(Artwork art, List<Block> before) {
		int last = 0;
		for (int i = 0; i < before.size(); i++) {
			last = before.get(i) instanceof Block.Heading heading && heading.level() == 1 ? i : last;
		}
		List<Block> own = before.subList(last, before.size());
		Fit together = Fit.of(art, height(before));
		Fit apart = Fit.of(art, height(own));
		return together.sheet() == apart.sheet() && together.width() > apart.width() * ENOUGH ? before : own;
	}

	private static boolean isWide(ReportTable table) {
		return table.columns().size() > COLUMNS;
	}

	private void table(Block.Table block) {
		ReportTable table = block.table();
		markup.open("div", "class", "table", "id", block.anchor());
		markup.leaf("div", Captions.above(block, language), "class", "caption");
		TableMarkup.write(markup, table, TEXTS.get(language, "reserved"), id -> null, "class",
				table.columns().size() > COLUMNS + 2 || table.rows().size() > LONG ? "data dense" : "data");
		below(Captions.below(table.sources(), table.notes(), language));
		markup.close();
	}

	private void below(List<String> lines) {
		markup.open("div", "class", "below");
		lines.forEach(line -> markup.leaf("div", line));
		markup.close();
	}

	private void lead(List<Block> lead) {
		for (Block block : lead) {
			if (block instanceof Block.Heading heading) {
				markup.leaf(heading.level() == 1 ? "h1" : "h2", heading.line(), "id", heading.anchor());
			} else if (block instanceof Block.Paragraph paragraph) {
				markup.leaf("p", paragraph.text());
			}
		}
	}

	/** About how high headings and text are. */
	private static double height(List<Block> lead) {
		double height = 0;
		for (Block block : lead) {
			if (block instanceof Block.Heading heading) {
				height += heading.level() == 1 ? TITLE : SECTION;
			} else if (block instanceof Block.Paragraph paragraph) {
				height += LINE * Math.ceil((2 + Fit.advance(paragraph.text())) * LETTER / Sheet.TEXT.room()) + LINE / 3;
			}
		}
		return height;
	}
}
