package org.chainscape.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Outline;

/** The usual order of a report as lists: chapters have sections, sections have paragraphs and then figures, plots and tables. */
final class ChapterEntries {

	private final ReportMaterial material;
	private final ReportEntries entries;

	ChapterEntries(ReportMaterial material, ReportEntries entries) {
		this.material = material;
		this.entries = entries;
	}

	/** A part with a heading; what the house prints behind every report has no number and is no chapter. */
	private static final class Part {

		private final Block.Heading heading;
		private final List<Entry> paragraphs = new ArrayList<>();
		private final List<Entry> exhibits = new ArrayList<>();
		private final List<Part> sections = new ArrayList<>();

		Part(Block.Heading heading) {
			this.heading = heading;
		}
	}

	Value chapters() {
		List<Part> chapters = new ArrayList<>();
		Part section = null;
		for (Block block : Outline.of(material).blocks()) {
			if (block instanceof Block.Heading heading && heading.level() == 1) {
				Part chapter = new Part(heading);
				section = new Part(new Block.Heading(2, "", "", heading.anchor()));
				chapter.sections.add(section);
				chapters.add(chapter);
			} else if (block instanceof Block.Heading heading) {
				section = new Part(heading);
				chapters.get(chapters.size() - 1).sections.add(section);
			} else if (section != null) {
				add(block, section);
			}
		}
		return new Value.Many(chapters.stream().filter(chapter -> !chapter.heading.number().isEmpty()).map(this::entry).toList());
	}

	private void add(Block block, Part section) {
		if (block instanceof Block.Paragraph paragraph) {
			String key = Integer.toString(section.paragraphs.size() + 1);
			section.paragraphs.add(new Entry(key, paragraph.text(), null, Map.of("text", () -> ReportEntries.words(paragraph.text()))));
		} else if (block instanceof Block.Figure figure) {
			section.exhibits.add(entries.entry(figure.figure()));
		} else if (block instanceof Block.Plot plot) {
			section.exhibits.add(entries.entry(plot.plot()));
		} else if (block instanceof Block.Table table) {
			section.exhibits.add(entries.entry(table.table()));
		}
	}

	private Entry entry(Part part) {
		List<Entry> sections = part.sections.stream()
				.filter(section -> !section.heading.text().isEmpty() || !section.paragraphs.isEmpty() || !section.exhibits.isEmpty())
				.map(this::entry).toList();
		List<Entry> paragraphs = part.sections.isEmpty() ? part.paragraphs : part.sections.get(0).paragraphs;
		return new Entry(part.heading.anchor(), part.heading.text(), null, Map.of("title", () -> ReportEntries.words(part.heading.text()),
				"number", () -> ReportEntries.words(part.heading.number()), "sections", () -> new Value.Many(sections), "paragraphs",
				() -> new Value.Many(paragraphs), "exhibits", () -> new Value.Many(part.exhibits)));
	}
}
