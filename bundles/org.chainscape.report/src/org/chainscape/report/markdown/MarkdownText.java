package org.chainscape.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportTable;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Captions;
import org.chainscape.report.outline.Outline;

/** Markdown in the making. Every text is escaped, so that it reads as it is and nothing in it becomes markup. */
final class MarkdownText {

	private static final Texts TEXTS = Texts.beside(MarkdownText.class);
	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~]");
	private static final Pattern START = Pattern.compile("^(\\s*)([#+-]|\\d+(?=[.)]\\s))");
	private static final String PARAGRAPH = "\n\n";

	private final Language language;
	private final HouseStyle house;
	private final StringBuilder text = new StringBuilder();

	MarkdownText(ReportBasis basis) {
		this.language = basis.language();
		this.house = basis.request().house();
	}

	/** Title, what stands on a cover, contents and list of figures. */
	void front(Outline outline) {
		text.append("# ").append(escaped(outline.title())).append(PARAGRAPH);
		paragraph(Stream.of(house.name(), outline.subtitle(), outline.date()).filter(piece -> !piece.isBlank())
				.collect(Collectors.joining(" · ")));
		if (!outline.keyNumbers().isEmpty()) {
			row(outline.keyNumbers().stream().map(number -> escaped(number.label())).toList());
			row(outline.keyNumbers().stream().map(number -> "---:").toList());
			row(outline.keyNumbers().stream().map(number -> "**" + escaped(number.count()) + "**").toList());
			text.append('\n');
		}
		list("reports", outline.reports());
		list("analysts", house.texts().analysts());
		text.append("## ").append(TEXTS.get(language, "contents")).append(PARAGRAPH);
		outline.headings().forEach(heading -> entry(heading.level() == 1 ? "" : "  ", heading.line(), heading.anchor()));
		text.append('\n');
		if (!outline.exhibits().isEmpty()) {
			text.append("## ").append(TEXTS.get(language, "exhibits")).append(PARAGRAPH);
			outline.exhibits().forEach(exhibit -> entry("", Captions.above(exhibit, language), exhibit.anchor()));
			text.append('\n');
		}
	}

	void heading(Block.Heading heading) {
		anchor(heading.anchor());
		text.append(heading.level() == 1 ? "## " : "### ").append(escaped(heading.line())).append(PARAGRAPH);
	}

	void paragraph(String words) {
		text.append(begun(escaped(words))).append(PARAGRAPH);
	}

	void picture(Block.Exhibit exhibit, String place, List<String> below) {
		caption(exhibit);
		text.append("![").append(escaped(exhibit.title())).append("](").append(address(place)).append(')').append(PARAGRAPH);
		below(below);
	}

	void table(Block.Table block) {
		ReportTable table = block.table();
		caption(block);
		row(table.columns().stream().map(column -> escaped(column.title())).toList());
		row(table.columns().stream().map(column -> switch (column.kind()) {
		case NUMBER -> "---:";
		case CODE -> ":---:";
		default -> ":---";
		}).toList());
		for (ReportTable.Row row : table.rows()) {
			boolean strong = row.level() != ReportTable.Level.BODY;
			row(row.cells().stream().map(cell -> cell(cell, strong)).toList());
		}
		text.append('\n');
		below(Captions.below(table.sources(), table.notes(), language));
	}

	@Override
	public String toString() {
		return text.toString().stripTrailing() + "\n";
	}

	private String cell(ReportTable.Cell cell, boolean strong) {
		String words = cell.text().lines().map(MarkdownText::escaped).map(String::strip).collect(Collectors.joining("<br>"));
		String set = strong && !words.isEmpty() ? "**" + words + "**" : words;
		return cell.reserved() ? set + escaped(TEXTS.get(language, "reserved")) : set;
	}

	private void caption(Block.Exhibit exhibit) {
		anchor(exhibit.anchor());
		text.append("**").append(escaped(Captions.above(exhibit, language))).append("**").append(PARAGRAPH);
	}

	private void below(List<String> lines) {
		if (!lines.isEmpty()) {
			text.append(lines.stream().map(line -> "<sub>" + escaped(line) + "</sub>").collect(Collectors.joining("<br>\n"))).append(PARAGRAPH);
		}
	}

	private void list(String key, List<String> lines) {
		if (!lines.isEmpty()) {
			text.append("**").append(TEXTS.get(language, key)).append("**").append(PARAGRAPH);
			lines.forEach(line -> text.append("- ").append(begun(escaped(line))).append('\n'));
			text.append('\n');
		}
	}

	private void entry(String indent, String line, String anchor) {
		text.append(indent).append("- [").append(begun(escaped(line))).append("](#").append(anchor).append(")\n");
	}

	private void anchor(String anchor) {
		text.append("<a id=\"").append(anchor).append("\"></a>").append(PARAGRAPH);
	}

	private void row(List<String> cells) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	/** One line of text that says what it says. */
	static String escaped(String words) {
		String line = words.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
		return SPECIAL.matcher(line).replaceAll("\\\\$0").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** Text at the start of a line must not begin a heading or a list. */
	static String begun(String words) {
		return START.matcher(words).replaceFirst("$1\\\\$2").replaceFirst("^\\\\(\\d+)([.)])", "$1\\\\$2");
	}

	/** A relative address in which nothing ends it early. */
	private static String address(String path) {
		StringBuilder address = new StringBuilder();
		path.chars().forEach(each -> {
			if (" ()%#?[]\\".indexOf(each) >= 0) {
				address.append('%').append(Integer.toHexString(each).toUpperCase(java.util.Locale.ROOT));
			} else {
				address.append((char) each);
			}
		});
		return address.toString();
	}
}
