package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.report.ReportException;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportTable;
import org.chainscape.report.template.Entry;
import org.chainscape.report.template.Kind;
import org.chainscape.report.template.Numbering;
import org.chainscape.report.template.Tag;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Scene;
import org.chainscape.scene.Shape;

/** Sets figures, tables and plots with their captions, source lines and notes. */
final class Exhibits {

	/** Type below this cannot be read on paper; a wider page is taken. */
	private static final double SMALLEST = 5;
	private static final double POINTS = 72.0 / 96;
	private static final double LARGEST = 1.25;
	/** Share of a page a figure takes at most, if its type allows. */
	private static final double SOCIABLE = 0.72;
	/** Caption, source line and a note. */
	private static final double WORDS = 110;
	private static final double PLOT_PROPORTION = 0.52;
	private static final Set<String> OPTIONS = Set.of("width", "page");

	private final Job job;
	private final TableSetter tables;
	private final Drawings drawings;

	Exhibits(Job job) {
		this.job = job;
		this.tables = new TableSetter(job);
		this.drawings = new Drawings(job);
	}

	/** What stands around a picture or table. */
	private record Words(Numbering.Label label, String title, String sources, List<String> notes) {
	}

	/**
	 * Sets what a placeholder asks for.
	 *
	 * @return a control with it
	 * @throws ReportException if there is no such thing, or it cannot stand here
	 */
	XmlElement set(Tag.Insert insert, String expression, Context context) throws ReportException {
		insert.refuseOthers(OPTIONS);
		Entry entry = insert.entry(context.scope());
		if (context.room() == null) {
			throw new ReportException("word.onlyInBody", expression);
		}
		String page = insert.choice("page", List.of("auto", "portrait", "landscape"));
		double asked = insert.width().orElse(0.0);
		List<Object> nodes;
		if (entry.as(ReportFigure.class).isPresent()) {
			nodes = figure(entry.as(ReportFigure.class).get(), asked, page, context.room());
		} else if (entry.as(ReportPlot.class).isPresent()) {
			nodes = plot(entry.as(ReportPlot.class).get(), asked, context.room());
		} else {
			nodes = table(entry.as(ReportTable.class).orElseThrow(), asked, page, context.room());
		}
		String stored = insert.name().isEmpty() || insert.kind() != Kind.FIGURE ? expression : byId(insert, entry);
		return Controls.leaf(stored, entry.text(), words(nodes), nodes, job.memory);
	}

	/** A figure is found again even if it gets another name. */
	private static String byId(Tag.Insert insert, Entry entry) {
		StringBuilder expression = new StringBuilder("figure:").append(entry.key());
		insert.options().forEach((name, value) -> expression.append(" | ").append(name).append('=').append(value));
		return expression.toString();
	}

	private List<Object> figure(ReportFigure figure, double asked, String page, Context.Room room) throws ReportException {
		job.step(figure.name());
		Plate plate = figure.draw();
		Scene scene = plate.scene();
		boolean landscape = page.equals("landscape") || page.equals("auto") && asked == 0 && wantsLandscape(scene, room);
		Context.Room paper = landscape && room.section() != null ? Sections.landscape(room) : room;
		double scale = asked > 0 ? Math.min(asked, paper.width()) / scene.width() : scale(scene, paper);
		String title = plate.title().isBlank() ? figure.name() : plate.title();
		List<String> notes = plate.remark().isBlank() ? List.of() : List.of(plate.remark());
		Words words = new Words(job.numbering.figure(), title, plate.sources(), notes);
		XmlElement run = drawings.shapes(scene, scene.width() * scale, scene.height() * scale);
		List<Object> nodes = around(words, Xml.list(Markup.paragraph(job.styles.id(Styles.Role.PICTURE), run)));
		return landscape && room.section() != null ? Sections.landscape(nodes, room, job.styles) : nodes;
	}

	private static double scale(Scene scene, Context.Room room) {
		double widest = Math.min(LARGEST, room.width() / scene.width());
		double highest = Math.max(100, room.height() - WORDS) / scene.height();
		// A heading and some lines should find room above it, as long as its type can be read.
		double sociable = Math.max(room.height() * SOCIABLE / scene.height(),
				scene.smallestText().map(text -> SMALLEST / (text.font().size() * POINTS)).orElse(0.0));
		return Math.min(widest, Math.min(highest, sociable));
	}

	private static boolean wantsLandscape(Scene scene, Context.Room room) {
		Optional<Shape.Text> type = scene.smallestText();
		if (room.section() == null || type.isEmpty()) {
			return false;
		}
		double portrait = scale(scene, room);
		return type.get().font().size() * POINTS * portrait < SMALLEST && scale(scene, Sections.landscape(room)) > portrait * LARGEST;
	}

	private List<Object> plot(ReportPlot plot, double asked, Context.Room room) throws ReportException {
		double width = asked > 0 ? Math.min(asked, room.width()) : room.width();
		Words words = new Words(job.numbering.figure(), plot.title(), plot.words().sources(), plot.words().notes());
		XmlElement run = drawings.plot(plot, width, width * PLOT_PROPORTION);
		return around(words, Xml.list(Markup.paragraph(job.styles.id(Styles.Role.PICTURE), run)));
	}

	private List<Object> table(ReportTable table, double asked, String page, Context.Room room) {
		boolean landscape = page.equals("landscape") || page.equals("auto") && asked == 0 && tables.isTooWide(table, room.width());
		boolean turned = landscape && room.section() != null;
		Context.Room paper = turned ? Sections.landscape(room) : room;
		Words words = new Words(job.numbering.table(), table.title(), table.sources(), tables.notes(table));
		double width = asked > 0 ? Math.min(asked, paper.width()) : paper.width();
		List<Object> nodes = around(words, Xml.list(tables.set(table, width)));
		return turned ? Sections.landscape(nodes, room, job.styles) : nodes;
	}

	private List<Object> around(Words words, List<Object> content) {
		List<Object> nodes = new ArrayList<>();
		// Some programs do not see a field in the first paragraph of a control.
		nodes.add(Markup.spacer());
		XmlElement caption = Markup.paragraph(job.styles.id(Styles.Role.CAPTION));
		caption.add(Markup.run(words.label().series() + words.label().between()));
		String number = Integer.toString(words.label().number());
		caption.add(Markup.simpleField("SEQ " + words.label().series() + " \\* ARABIC", number));
		caption.add(Markup.run(job.numbering.colon() + clean(words.title())));
		nodes.add(caption);
		nodes.addAll(content);
		if (!words.sources().isBlank()) {
			nodes.add(Markup.paragraph(job.styles.id(Styles.Role.SOURCE), Markup.run(clean(words.sources()))));
		}
		for (String note : words.notes()) {
			nodes.add(Markup.paragraph(job.styles.id(Styles.Role.NOTE), Markup.run(Notices.get(job.language(), "word.note", clean(note)))));
		}
		int first = 2 + content.size();
		for (int i = first; i + 1 < nodes.size(); i++) {
			Markup.properties((XmlElement) nodes.get(i)).add(new XmlElement("w:keepNext"));
		}
		if (nodes.get(nodes.size() - 1) instanceof XmlElement last && last.is("w:tbl")) {
			// Two tables without a paragraph between them would become one.
			nodes.add(Markup.spacer());
		}
		return nodes;
	}

	private static String clean(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	/** What was written by hand among the parts of a figure or table. */
	List<Object> foreign(List<Object> nodes) {
		return job.styles.foreign(nodes);
	}

	/** The words of a figure or table without its number, to see whether anybody changed them. */
	String words(List<Object> nodes) {
		List<Object> foreign = job.styles.foreign(nodes);
		StringBuilder words = new StringBuilder();
		for (Object node : nodes) {
			if (node instanceof XmlElement element && !foreign.contains(element)) {
				String text = element.is("w:p") ? element.text() : cells(element);
				words.append(Markup.style(element).equals(job.styles.id(Styles.Role.CAPTION)) ? text.replaceFirst("^\\D*\\d+", "") : text)
						.append('\n');
			}
		}
		return words.toString().strip();
	}

	private static String cells(XmlElement table) {
		StringBuilder text = new StringBuilder();
		table.walk(element -> {
			if (element.is("w:tc")) {
				text.append(element.text()).append('\t');
			}
		});
		return text.toString();
	}

	/** How a figure or table is called in messages. */
	String title(XmlElement control) {
		return control.child("w:sdtPr").map(properties -> properties.value("w:alias")).orElse("");
	}

}
