package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chainscape.report.ReportException;
import org.chainscape.report.template.Place;
import org.chainscape.report.template.Problems;
import org.chainscape.report.template.Scope;
import org.chainscape.report.template.Tag;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/**
 * Fills the placeholders of one slide and remembers them in its tags: what each shape was before, what it says and where it stands now.
 * Generated shapes have names of their own, by which they are found again.
 */
final class SlideFiller {

	static final String NAME = "chainscape:";

	private final Exhibits exhibits;
	private final Problems problems;

	SlideFiller(Exhibits exhibits, Problems problems) {
		this.exhibits = exhibits;
		this.problems = problems;
	}

	/**
	 * A slide to be filled.
	 *
	 * @param slide the slide
	 * @param number its number in the template, for messages
	 * @param scope where names are looked up
	 * @param tags what it remembers so far; grows
	 * @param rows first row and page of a table that began on an earlier slide
	 */
	record Job(XSLFSlide slide, int number, Scope scope, Map<String, String> tags, int... rows) {
	}

	/** {@return the first row of a table that found no room; 0 if everything is there} */
	int fill(Job job) throws IOException {
		Map<String, String> kept = new LinkedHashMap<>(job.tags());
		Map<String, XSLFShape> covers = new LinkedHashMap<>();
		int next = 0;
		int item = 1;
		for (XSLFShape shape : List.copyOf(job.slide().getShapes())) {
			String text = Shapes.text(shape);
			if (!TextFiller.has(text)) {
				continue;
			}
			while (job.tags().containsKey("XML." + item)) {
				item++;
			}
			String name = NAME + item;
			try {
				String packed = Shapes.pack(shape);
				Tag.Insert block = TextFiller.block(text);
				if (block != null) {
					next = Math.max(next, block(job, block, shape, name, covers));
				} else {
					words(job, shape, name);
				}
				job.tags().put("XML." + item, packed);
				item++;
			} catch (ReportException e) {
				problems.add(new Place("slide", job.number(), text), e);
			}
		}
		remember(job, kept);
		SlideTags.write(job.slide(), job.tags());
		covers.forEach((name, above) -> Layers.lower(job.slide(), name, above));
		return next;
	}

	private int block(Job job, Tag.Insert block, XSLFShape shape, String name, Map<String, XSLFShape> covers) throws ReportException {
		Rectangle2D area = Shapes.place(shape);
		List<XSLFShape> shapes = job.slide().getShapes();
		int above = shapes.indexOf(shape) + 1;
		if (above < shapes.size()) {
			covers.put(name, shapes.get(above));
		}
		int next = exhibits.set(block, job.scope(), new Exhibits.Spot(job.slide(), name, area, job.rows()[0], job.rows()[1]));
		job.slide().removeShape(shape);
		return next;
	}

	private static void words(Job job, XSLFShape shape, String name) throws ReportException {
		for (CTTextBody body : Shapes.bodies(shape)) {
			TextFiller.fill(body, job.scope());
		}
		Ink.name(shape, name);
	}

	/** Where generated shapes stand by themselves; a shape a person had moved is moved there again. */
	private static void remember(Job job, Map<String, String> before) {
		for (XSLFShape shape : List.copyOf(job.slide().getShapes())) {
			String name = Shapes.properties(shape).getName();
			if (name != null && name.startsWith(NAME)) {
				job.tags().put("PLACE." + name.substring(NAME.length()), Shapes.write(Shapes.place(shape)));
				String text = Shapes.text(shape);
				job.tags().put("TEXT." + name.substring(NAME.length()), Integer.toHexString(text.hashCode()));
				String moved = before.get("MOVED." + name.substring(NAME.length()));
				if (moved != null) {
					Shapes.move(shape, Shapes.read(moved));
				}
			}
		}
		job.tags().keySet().removeIf(key -> key.startsWith("MOVED."));
		job.tags().computeIfAbsent("STATIC", key -> job.slide().getShapes().stream().map(Shapes::properties)
				.filter(shape -> shape.getName() == null || !shape.getName().startsWith(NAME)).map(shape -> Long.toString(shape.getId()))
				.collect(Collectors.joining(",")));
	}
}
