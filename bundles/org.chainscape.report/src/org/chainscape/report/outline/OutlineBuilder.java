package org.chainscape.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportTable;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;

/** Puts a report in the usual order: summary, figures from the whole to the parts, tables by subject, sources, what the house prints. */
final class OutlineBuilder {

	static final Texts TEXTS = Texts.beside(OutlineBuilder.class);
	/** Tables by chapter, in the order of a report. A table named nowhere stands in the chapter of {@link #OTHERS}. */
	private static final Map<String, List<String>> CHAPTERS = chapters();
	private static final String OTHERS = "more";
	private static final String PLOTS = "plots";

	private final ReportMaterial material;
	private final Language language;
	private final HouseStyle house;
	private final List<Block> blocks = new ArrayList<>();
	private final Set<String> anchors = new HashSet<>();
	private int chapter;
	private int section;
	private int figures;
	private int tables;

	OutlineBuilder(ReportMaterial material) {
		this.material = material;
		this.language = material.basis().language();
		this.house = material.basis().request().house();
	}

	Outline build() {
		Summary summary = new Summary(material.basis());
		chapter("summary", "summary");
		summary.paragraphs().forEach(this::paragraph);
		addFigures();
		addTablesAndPlots();
		addHouse();
		String title = Captions.clean(Labels.name(material.basis().request().document(), language));
		return new Outline(title, text("subtitle"), date(material.basis().request().readers().day()), summary.keyNumbers(), summary.reports(),
				blocks);
	}

	private String date(LocalDate day) {
		return language == Language.ZH ? text("date", String.valueOf(day.getYear()), String.valueOf(day.getMonthValue()),
				String.valueOf(day.getDayOfMonth())) : day.toString();
	}

	private void addFigures() {
		Map<String, List<FigureGroups.Group>> groups = new FigureGroups(material.basis()).of(material.figures());
		groups.forEach((name, sections) -> {
			chapter(name, name);
			for (FigureGroups.Group group : sections) {
				if (!group.title().isEmpty()) {
					section(group.title(), name + "-" + group.key());
				}
				group.paragraphs().forEach(this::paragraph);
				group.figures().forEach(this::figure);
			}
		});
	}

	private void addTablesAndPlots() {
		Map<String, ReportTable> left = new LinkedHashMap<>();
		material.tables().forEach(table -> left.put(table.name(), table));
		Set<String> known = new LinkedHashSet<>();
		CHAPTERS.values().forEach(known::addAll);
		for (Map.Entry<String, List<String>> entry : CHAPTERS.entrySet()) {
			List<ReportTable> here = new ArrayList<>();
			if (entry.getKey().equals(OTHERS)) {
				left.values().stream().filter(table -> !known.contains(table.name())).forEach(here::add);
			} else {
				entry.getValue().stream().map(left::get).filter(java.util.Objects::nonNull).forEach(here::add);
			}
			List<ReportPlot> plots = entry.getKey().equals(PLOTS) ? material.plots() : List.of();
			if (!here.isEmpty() || !plots.isEmpty()) {
				chapter(entry.getKey(), entry.getKey());
				plots.forEach(this::plot);
				here.forEach(this::table);
			}
		}
	}

	private void addHouse() {
		HouseStyle.Texts texts = house.texts();
		if (!texts.declaration().isBlank()) {
			back("declaration");
			paragraph(texts.declaration());
		}
		if (!texts.ratings().isEmpty()) {
			back("ratingWords");
			texts.ratings().forEach(word -> paragraph(text("rating", Captions.clean(word.scope()), Captions.clean(word.word()),
					Captions.clean(word.meaning()))));
		}
		if (!texts.disclaimer().isEmpty()) {
			back("disclaimer");
			texts.disclaimer().forEach(this::paragraph);
		}
	}

	private void chapter(String key, String anchor) {
		chapter++;
		section = 0;
		blocks.add(new Block.Heading(1, String.valueOf(chapter), text("chapter." + key), anchor("sec-" + anchor)));
	}

	private void section(String title, String anchor) {
		section++;
		blocks.add(new Block.Heading(2, chapter + "." + section, title, anchor("sec-" + anchor)));
	}

	/** What the house prints behind the report has no number. */
	private void back(String key) {
		blocks.add(new Block.Heading(1, "", text("chapter." + key), anchor("sec-" + key)));
	}

	private void paragraph(String text) {
		if (!text.isBlank()) {
			blocks.add(new Block.Paragraph(Captions.clean(text)));
		}
	}

	private void figure(ReportFigure figure) {
		blocks.add(new Block.Figure(figure, figureLabel(), anchor("fig-" + figure.diagram().getId())));
	}

	private void plot(ReportPlot plot) {
		blocks.add(new Block.Plot(plot, figureLabel(), anchor("plot-" + plot.name())));
	}

	private void table(ReportTable table) {
		tables++;
		int number = house.numbering() == HouseStyle.Numbering.JOINT ? figures + tables : tables;
		blocks.add(new Block.Table(table, Captions.tableLabel(number, house.numbering(), language), anchor("table-" + table.name())));
	}

	private String figureLabel() {
		figures++;
		int number = house.numbering() == HouseStyle.Numbering.JOINT ? figures + tables : figures;
		return Captions.figureLabel(number, house.numbering(), language);
	}

	/** Letters, digits and dashes only, so that it can stand in a link of any format as it is. */
	private String anchor(String wanted) {
		String plain = wanted.replaceAll("[^A-Za-z0-9-]+", "-");
		String unique = plain;
		for (int i = 2; !anchors.add(unique); i++) {
			unique = plain + "-" + i;
		}
		return unique;
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}

	private static Map<String, List<String>> chapters() {
		Map<String, List<String>> chapters = new LinkedHashMap<>();
		chapters.put("companies", List.of("companies", "comparables", "ratings"));
		chapters.put("products", List.of("models", "frameworks"));
		chapters.put(PLOTS, List.of());
		chapters.put("calculations", List.of("calculations"));
		chapters.put("findings", List.of("findings"));
		chapters.put("risks", List.of("risks"));
		chapters.put("timeline", List.of("timeline"));
		chapters.put("data", List.of("facts", "relations"));
		chapters.put(OTHERS, List.of());
		chapters.put("sources", List.of("sources"));
		chapters.put("withheld", List.of("withheld"));
		return chapters;
	}
}
