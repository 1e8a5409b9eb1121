package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.chainscape.exchange.office.SlideShapes;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportTable;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.outline.Captions;
import org.chainscape.report.plot.PlotPictures;
import org.chainscape.report.template.Entry;
import org.chainscape.report.template.Numbering;
import org.chainscape.report.template.Scope;
import org.chainscape.report.template.Tag;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;

/** Puts figures, plots and tables with their captions and source lines where a placeholder stands. Lengths are in points. */
final class Exhibits {

	private static final Texts TEXTS = Texts.beside(Exhibits.class);
	private static final Set<String> OPTIONS = Set.of("slides");
	private static final double UNITS = 96.0 / 72;
	private static final double CAPTION = 19;
	private static final double GAP = 5;
	private static final double SOURCE_LINE = 12.5;
	/** Figures are not blown up: type larger than that of the slide looks like shouting. */
	private static final double LARGEST = 1.5;
	private static final int PLOT_DPI = 200;
	private static final double MOST_PLOT_WIDTH = 760;

	private final ReportMaterial material;
	private final Ink ink;
	private final Numbering numbering;
	private final Map<String, String> labels = new HashMap<>();

	Exhibits(ReportMaterial material) {
		this.material = material;
		this.ink = new Ink(material.basis().request().house());
		this.numbering = new Numbering(material.basis().request().house().numbering(), language());
	}

	private Language language() {
		return material.basis().language();
	}

	/**
	 * Where something stands.
	 *
	 * @param slide the slide
	 * @param name name of the shapes, unique on the slide
	 * @param area where to
	 * @param from first row of a table on this slide
	 * @param page which slide of the table this is, from 0
	 */
	record Spot(XSLFSlide slide, String name, Rectangle2D area, int from, int page) {
	}

	/**
	 * Sets what a placeholder asks for.
	 *
	 * @return the first row that found no room; 0 if nothing is left
	 * @throws ReportException if there is no such thing
	 */
	int set(Tag.Insert insert, Scope scope, Spot spot) throws ReportException {
		insert.refuseOthers(OPTIONS);
		Entry entry = insert.entry(scope);
		if (entry.as(ReportFigure.class).isPresent()) {
			figure(entry.as(ReportFigure.class).get(), spot);
			return 0;
		}
		if (entry.as(ReportPlot.class).isPresent()) {
			plot(entry.as(ReportPlot.class).get(), spot);
			return 0;
		}
		return table(entry.as(ReportTable.class).orElseThrow(), spot, most(insert));
	}

	private static int most(Tag.Insert insert) throws ReportException {
		String word = insert.options().getOrDefault("slides", "999");
		if (!word.matches("[1-9][0-9]{0,2}")) {
			throw new ReportException("template.option", "slides", word, "1 … 999");
		}
		return Integer.parseInt(word);
	}

	private void figure(ReportFigure figure, Spot spot) {
		Plate plate = figure.draw();
		String title = plate.title().isBlank() ? figure.name() : plate.title();
		Rectangle2D room = around(spot, numbering.figure().text() + numbering.colon() + line(title), Captions.below(plate, language()));
		Scene scene = plate.scene();
		double width = Math.min(room.getWidth() * UNITS, scene.width() * LARGEST);
		double height = Math.min(room.getHeight() * UNITS, scene.height() * LARGEST);
		SlideShapes.add(spot.slide(), scene, new Rect(room.getX() * UNITS + (room.getWidth() * UNITS - width) / 2,
				room.getY() * UNITS + (room.getHeight() * UNITS - height) / 2, width, height));
		List<XSLFShape> shapes = spot.slide().getShapes();
		Ink.name(shapes.get(shapes.size() - 1), spot.name());
	}

	private void plot(ReportPlot plot, Spot spot) {
		List<String> below = Captions.below(plot.words().sources(), plot.words().notes(), language());
		Rectangle2D room = around(spot, numbering.figure().text() + numbering.colon() + line(plot.title()), below);
		double width = Math.min(room.getWidth(), MOST_PLOT_WIDTH);
		byte[] picture = PlotPictures.png(plot, material.basis().request().house(), width * UNITS, room.getHeight() * UNITS, PLOT_DPI);
		XSLFPictureData data = spot.slide().getSlideShow().addPicture(picture, PictureType.PNG);
		XSLFPictureShape shape = spot.slide().createPicture(data);
		shape.setAnchor(new Rectangle2D.Double(room.getX() + (room.getWidth() - width) / 2, room.getY(), width, room.getHeight()));
		Ink.name(shape, spot.name());
		Shapes.properties(shape).setDescr(line(plot.title()));
	}

	private int table(ReportTable table, Spot spot, int most) {
		String label = spot.page() == 0 ? numbering.table().text() : labels.get(table.name());
		labels.put(table.name(), label);
		String caption = label + numbering.colon() + line(table.title()) + (spot.page() == 0 ? "" : text("continued"));
		SlideTable setter = new SlideTable(ink, table, spot.area().getWidth());
		List<String> below = new ArrayList<>(Captions.below(table.sources(), spot.page() == 0 ? notes(table) : List.of(), language()));
		boolean last = spot.page() + 1 >= most;
		double height = room(spot.area(), below.size() + (last ? 1 : 0), below).getHeight();
		List<ReportTable.Row> rows = setter.fitting(spot.from(), height);
		int next = spot.from() + setter.count(spot.from(), rows);
		if (last && next < table.rows().size()) {
			below.add(Captions.note(text("cut", body(table.rows().subList(0, next)), body(table.rows())), language()));
			next = table.rows().size();
		}
		Rectangle2D room = around(spot, caption, below);
		Ink.name(setter.add(spot.slide(), rows, room), spot.name());
		return next < table.rows().size() ? next : 0;
	}

	private static String body(List<ReportTable.Row> rows) {
		return Long.toString(rows.stream().filter(row -> row.level() == ReportTable.Level.BODY).count());
	}

	private List<String> notes(ReportTable table) {
		List<String> notes = new ArrayList<>(table.notes());
		boolean reserved = table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(ReportTable.Cell::reserved);
		if (reserved && notes.stream().noneMatch(note -> note.contains(SlideTable.RESERVED))) {
			notes.add(text("reserved", SlideTable.RESERVED));
		}
		return notes;
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(language(), key, arguments);
	}

	/** Sets caption and source line and answers the room between them. */
	private Rectangle2D around(Spot spot, String caption, List<String> below) {
		Rectangle2D area = spot.area();
		ink.box(spot.slide(), spot.name() + ":caption", new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), CAPTION),
				List.of(caption), ink.caption());
		Rectangle2D room = room(area, below.size(), below);
		if (!below.isEmpty()) {
			double top = room.getMaxY() + GAP;
			XSLFTextBox box = ink.box(spot.slide(), spot.name() + ":source",
					new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top), below, ink.source());
			box.setVerticalAlignment(VerticalAlignment.BOTTOM);
		}
		return room;
	}

	private Rectangle2D room(Rectangle2D area, int least, List<String> below) {
		int lines = Math.max(least, below.stream().mapToInt(line -> Ink.lines(line, area.getWidth(), ink.source().size())).sum()
				+ least - below.size());
		double foot = lines == 0 ? 0 : lines * SOURCE_LINE + GAP;
		return new Rectangle2D.Double(area.getX(), area.getY() + CAPTION + GAP, area.getWidth(),
				Math.max(40, area.getHeight() - CAPTION - GAP - foot));
	}

	private static String line(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}
}
