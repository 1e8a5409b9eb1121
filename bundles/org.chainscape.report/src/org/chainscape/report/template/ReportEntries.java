package org.chainscape.report.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportTable;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;

/** The names of a report and of what it is put together of. */
final class ReportEntries {

	private final ReportMaterial material;
	private final ElementEntries elements;

	ReportEntries(ReportMaterial material, ElementEntries elements) {
		this.material = material;
		this.elements = elements;
	}

	Entry report() {
		Map<String, Supplier<Value>> lists = lists();
		Map<String, Supplier<Value>> counts = new LinkedHashMap<>();
		lists.forEach((name, list) -> counts.put(name, () -> Value.Figures.of(((Value.Many) list.get()).entries().size())));
		Map<String, Supplier<Value>> names = new LinkedHashMap<>(lists);
		PartialDate day = PartialDate.parse(material.basis().request().readers().day().toString());
		names.put("chapters", new ChapterEntries(material, this)::chapters);
		names.put("title", () -> words(title()));
		names.put("description", () -> words(material.basis().request().document().getDescription()));
		names.put("date", () -> words(language() == Language.ZH ? day.toChinese() : day.toString()));
		names.put("day", () -> words(day.toString()));
		names.put("year", () -> Value.Figures.of(day.year()));
		names.put("language", () -> words(language().tag()));
		names.put("file", () -> words(Objects.toString(material.basis().request().file().getFileName(), "")));
		names.put("house", () -> new Value.One(house()));
		names.put("chain", () -> material.basis().request().document().getChains().stream().findFirst()
				.<Value>map(chain -> new Value.One(chain(chain))).orElse(Value.NONE));
		names.put("count", () -> new Value.One(new Entry("count", "", null, counts)));
		return new Entry("report", title(), null, names);
	}

	private Map<String, Supplier<Value>> lists() {
		Map<String, Supplier<Value>> lists = elements.lists();
		lists.put("figures", () -> new Value.Many(material.figures().stream().map(this::entry).toList()));
		lists.put("tables", () -> new Value.Many(material.tables().stream().map(this::entry).toList()));
		lists.put("plots", () -> new Value.Many(material.plots().stream().map(this::entry).toList()));
		return lists;
	}

	private Language language() {
		return material.basis().language();
	}

	private String title() {
		return Labels.name(material.basis().request().document(), language());
	}

	private Entry chain(IndustryChain chain) {
		return new Entry(chain.getId(), Labels.name(chain, language()), chain, named(chain));
	}

	private Map<String, Supplier<Value>> named(NamedElement element) {
		return Map.of("name", () -> words(Labels.name(element, language())), "nameEn", () -> words(element.getNameEn()), "description",
				() -> words(element.getDescription()));
	}

	private Entry house() {
		HouseStyle house = material.basis().request().house();
		HouseStyle.Texts texts = house.texts();
		Map<String, Supplier<Value>> names = new LinkedHashMap<>();
		names.put("name", () -> words(house.name()));
		names.put("institute", () -> words(house.institute()));
		names.put("analysts", () -> lines(texts.analysts()));
		names.put("declaration", () -> words(texts.declaration()));
		names.put("disclaimer", () -> lines(texts.disclaimer()));
		names.put("footer", () -> words(texts.footer()));
		names.put("ratings", () -> new Value.Many(texts.ratings().stream().map(ReportEntries::rating).toList()));
		return new Entry("house", house.name(), null, names);
	}

	private static Entry rating(HouseStyle.RatingWord rating) {
		return new Entry(rating.scope() + "/" + rating.word(), rating.word(), null, Map.of("scope", () -> words(rating.scope()), "word",
				() -> words(rating.word()), "meaning", () -> words(rating.meaning())));
	}

	/** A line has no identity but its words; the same words twice are told apart by their position. */
	private static Value lines(List<String> lines) {
		return new Value.Many(java.util.stream.IntStream.range(0, lines.size()).mapToObj(i -> {
			String line = lines.get(i);
			boolean first = lines.indexOf(line) == i;
			return new Entry(first ? line : line + "#" + i, line, null, Map.of("text", () -> words(line)));
		}).collect(Collectors.toList()));
	}

	Entry entry(ReportFigure figure) {
		String title = figure.diagram().getTitle() == null || figure.diagram().getTitle().isBlank() ? figure.name() : figure.diagram().getTitle();
		return new Entry(figure.diagram().getId(), figure.name(), figure, Map.of("name", () -> words(figure.name()), "title",
				() -> words(title), "handle", () -> words(figure.diagram().getHandle()), "description",
				() -> words(figure.diagram().getDescription()), "remark", () -> words(figure.diagram().getRemark())));
	}

	Entry entry(ReportTable table) {
		return new Entry(table.name(), table.title(), table, Map.of("name", () -> words(table.name()), "title", () -> words(table.title()),
				"sources", () -> words(table.sources()), "rows", () -> Value.Figures.of(table.rows().size())));
	}

	Entry entry(ReportPlot plot) {
		return new Entry(plot.name(), plot.title(), plot, Map.of("name", () -> words(plot.name()), "title", () -> words(plot.title()),
				"sources", () -> words(plot.words().sources())));
	}

	static Value words(String text) {
		return text == null ? Value.NONE : new Value.Words(text.strip());
	}
}
