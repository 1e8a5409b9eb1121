package org.chainscape.report.page;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportTable;
import org.chainscape.report.markup.Markup;
import org.chainscape.report.markup.TableMarkup;
import org.chainscape.report.markup.VectorPlot;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Captions;
import org.chainscape.report.outline.Outline;
import org.chainscape.scene.Plate;

/** The text of the page: bar, contents, cover, and the blocks of the report in order. */
final class PageBody {

	static final Texts TEXTS = Texts.beside(PageBody.class);
	/** Before the id of an element, where links to its facts lead. */
	private static final String ELEMENT = "#e-";

	private final ReportBasis basis;
	private final Outline outline;
	private final Language language;
	private final StyleClasses looks = new StyleClasses();
	private final InlineSvg drawings = new InlineSvg(looks);
	private final Set<String> shown = new LinkedHashSet<>();
	private final Markup markup = new Markup();
	private int drawn;

	PageBody(ReportBasis basis, Outline outline) {
		this.basis = basis;
		this.outline = outline;
		this.language = basis.language();
	}

	String title() {
		return outline.title();
	}

	/** {@return the rules of the looks of drawings} */
	String looks() {
		return looks.css();
	}

	/** {@return ids of everything that can be pointed at} */
	Set<String> shown() {
		return shown;
	}

	String write(ReportProgress progress) throws IOException {
		markup.leaf("a", text("page.skip"), "class", "skip", "href", "#main").line();
		bar();
		contents();
		markup.open("main", "id", "main", "tabindex", "-1").line();
		cover();
		int done = 0;
		int total = outline.exhibits().size();
		for (Block block : outline.blocks()) {
			if (block instanceof Block.Exhibit exhibit) {
				progress.step(exhibit.title(), done++, total);
			}
			block(block);
		}
		markup.close().line();
		markup.open("aside", "id", "panel", "tabindex", "-1", "aria-live", "polite", "hidden", "hidden").close().line();
		return markup.toString();
	}

	private void bar() {
		markup.open("header", "class", "bar");
		button("menu", "page.menu");
		markup.leaf("a", outline.title(), "class", "home", "href", "#top");
		markup.open("div", "class", "search", "role", "search").empty("input", "type", "search", "id", "search", "autocomplete", "off", "role",
				"combobox", "aria-expanded", "false", "aria-controls", "results", "aria-autocomplete", "list", "placeholder", text("page.search"),
				"aria-label", text("page.search"));
		markup.open("div", "id", "results", "role", "listbox", "hidden", "hidden").close(2);
		button("theme", "page.theme");
		button("print", "page.print");
		markup.close().line();
	}

	private void button(String id, String key) {
		markup.open("button", "type", "button", "id", id, "class", "tool", "title", text(key), "aria-label", text(key)).raw(Icons.of(id)).close();
	}

	private void contents() {
		markup.open("nav", "id", "toc", "aria-label", text("page.contents")).leaf("h2", text("page.contents")).open("ul");
		outline.headings().forEach(heading -> markup.open("li", "class", "level" + heading.level())
				.leaf("a", heading.line(), "href", "#" + heading.anchor()).close().line());
		markup.close();
		if (!outline.exhibits().isEmpty()) {
			markup.open("details", "open", "open").leaf("summary", text("page.exhibits")).open("ul");
			outline.exhibits().forEach(exhibit -> markup.open("li").leaf("a", Captions.above(exhibit, language), "href", "#" + exhibit.anchor())
					.close().line());
			markup.close(2);
		}
		markup.close().line();
	}

	private void cover() {
		markup.open("section", "class", "cover", "id", "top");
		String house = basis.request().house().name();
		if (!house.isBlank()) {
			markup.leaf("p", house, "class", "house");
		}
		markup.leaf("p", outline.subtitle(), "class", "kind").leaf("h1", outline.title()).leaf("p", outline.date(), "class", "day");
		if (!outline.keyNumbers().isEmpty()) {
			markup.open("dl", "class", "numbers");
			outline.keyNumbers().forEach(number -> markup.open("div").leaf("dt", number.label()).leaf("dd", number.count()).close());
			markup.close();
		}
		lines("page.reports", outline.reports());
		lines("page.analysts", basis.request().house().texts().analysts());
		markup.leaf("p", text("ui.note"), "class", "how").close().line();
	}

	private void lines(String key, List<String> lines) {
		if (!lines.isEmpty()) {
			markup.open("div", "class", "lines").leaf("strong", text(key));
			lines.forEach(line -> markup.leaf("p", line));
			markup.close();
		}
	}

	private void block(Block block) throws IOException {
		if (block instanceof Block.Heading heading) {
			markup.leaf(heading.level() == 1 ? "h2" : "h3", heading.line(), "id", heading.anchor()).line();
		} else if (block instanceof Block.Paragraph paragraph) {
			markup.leaf("p", paragraph.text()).line();
		} else if (block instanceof Block.Figure figure) {
			Plate plate = figure.figure().draw();
			String svg = drawings.figure(plate.scene(), prefix(), Captions.above(figure, language), shown);
			stage(figure, svg, plate.scene().width());
			below(Captions.below(plate, language));
			markup.close().line();
		} else if (block instanceof Block.Plot plot) {
			String svg = drawings.plain(VectorPlot.svg(plot.plot(), basis.request().house()), VectorPlot.WIDTH, VectorPlot.HEIGHT, prefix(),
					Captions.above(plot, language));
			stage(plot, svg, VectorPlot.WIDTH);
			numbers(plot.plot());
			below(Captions.below(plot.plot().words().sources(), plot.plot().words().notes(), language));
			markup.close().line();
		} else if (block instanceof Block.Table table) {
			table(table);
		}
	}

	private String prefix() {
		drawn++;
		return "d" + drawn + "-";
	}

	private void stage(Block.Exhibit exhibit, String svg, double width) {
		String caption = Captions.above(exhibit, language);
		markup.open("figure", "id", exhibit.anchor(), "class",
				exhibit instanceof Block.Plot ? "figure plot narrow" : width < 900 ? "figure narrow" : "figure");
		markup.leaf("figcaption", caption, "class", "caption");
		markup.open("div", "class", "frame").open("div", "class", "stage", "tabindex", "0", "role", "group", "aria-label",
				text("page.stage", caption), "title", text("page.hint")).raw(svg).close();
		markup.open("div", "class", "tools");
		tool("in", "page.in");
		tool("out", "page.out");
		tool("reset", "page.reset");
		tool("full", "page.full");
		markup.close(2).line();
	}

	private void tool(String act, String key) {
		markup.open("button", "type", "button", "class", "tool", "data-act", act, "title", text(key), "aria-label", text(key))
				.raw(Icons.of(act)).close();
	}

	/** The numbers of a plot for those who cannot see it, and with the way to their sources. */
	private void numbers(ReportPlot plot) {
		markup.open("details", "class", "numbers").leaf("summary", text("page.numbers")).open("ul");
		for (ReportPlot.Series series : plot.series()) {
			for (ReportPlot.Point point : series.points()) {
				String line = String.join(" · ", java.util.stream.Stream.of(series.name(), point.label(), point.printed())
						.filter(Objects::nonNull).filter(piece -> !piece.isBlank()).distinct().toList());
				markup.open("li");
				if (link(point.elementId()) == null) {
					markup.text(line);
				} else {
					markup.leaf("a", line, "href", link(point.elementId()));
				}
				markup.close();
			}
		}
		markup.close(2);
	}

	private void table(Block.Table block) {
		ReportTable table = block.table();
		String caption = Captions.above(block, language);
		markup.open("figure", "id", block.anchor(), "class", "table").leaf("figcaption", caption, "class", "caption");
		markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", text("page.table", caption));
		TableMarkup.write(markup, table, text("reserved"), this::link, "class", table.columns().size() > 6 ? "data many" : "data");
		markup.close();
		below(Captions.below(table.sources(), table.notes(), language));
		markup.close().line();
	}

	/** Where the facts of an element are shown, if readers may know it. */
	private String link(String id) {
		boolean known = id != null && basis.index().find(id).filter(org.chainscape.model.chain.Element.class::isInstance)
				.map(org.chainscape.model.chain.Element.class::cast).filter(basis.edition()::admits).isPresent();
		if (!known) {
			return null;
		}
		shown.add(id);
		return ELEMENT + id;
	}

	private void below(List<String> lines) {
		markup.open("div", "class", "below");
		lines.forEach(line -> markup.leaf("p", line));
		markup.close();
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}
