package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chainscape.report.ReportException;

/**
 * Turns the slides of a finished presentation back into what they were filled from. What a person added stays; words a person changed
 * become hers; a generated shape that was deleted stays away; where generated shapes were moved to is remembered.
 */
final class Restorer {

	private Restorer() {
	}

	/**
	 * Restores all generated slides.
	 *
	 * @param show the presentation; has to be written and read again before it is used
	 * @param edited receives words that were changed by hand, with the number of their slide
	 * @return whether it is a finished presentation at all
	 * @throws ReportException if what a slide remembers cannot be read
	 * @throws IOException if tags cannot be read or written
	 */
	static boolean restore(XMLSlideShow show, Map<String, Integer> edited) throws ReportException, IOException {
		boolean finished = false;
		int number = 0;
		for (XSLFSlide slide : show.getSlides()) {
			number++;
			Map<String, String> tags = SlideTags.read(slide);
			if (tags.containsKey("SLIDE")) {
				finished = true;
				int at = number;
				restore(slide, tags, words -> edited.put(words, at));
				SlideTags.write(slide, tags);
			}
		}
		return finished;
	}

	private static void restore(XSLFSlide slide, Map<String, String> tags, Consumer<String> edited)
			throws ReportException {
		Map<String, XSLFShape> byName = new HashMap<>();
		slide.getShapes().forEach(shape -> byName.putIfAbsent(Shapes.properties(shape).getName(), shape));
		Set<String> items = new TreeSet<>();
		tags.keySet().stream().filter(key -> key.startsWith("XML.")).forEach(key -> items.add(key.substring(4)));
		for (String item : items) {
			XSLFShape main = byName.get(SlideFiller.NAME + item);
			List<String> parts = List.of(item, item + ":caption", item + ":source");
			boolean words = main != null && !Shapes.bodies(main).isEmpty() && !byName.containsKey(SlideFiller.NAME + item + ":caption");
			boolean own = words && !Integer.toHexString(Shapes.text(main).hashCode()).equals(tags.get("TEXT." + item));
			if (own) {
				edited.accept(Shapes.text(main));
				Ink.name(main, "Text " + item);
			} else if (main != null) {
				parts.forEach(part -> moved(byName.get(SlideFiller.NAME + part), part, tags));
				Shapes.unpack(tags.get("XML." + item), main);
			}
			if (!own) {
				remove(slide, parts, byName);
			}
			parts.forEach(part -> List.of("XML.", "PLACE.", "TEXT.").forEach(kind -> tags.remove(kind + part)));
		}
	}

	private static void remove(XSLFSlide slide, List<String> parts, Map<String, XSLFShape> byName) {
		for (String part : parts) {
			XSLFShape shape = byName.get(SlideFiller.NAME + part);
			if (shape != null) {
				Shapes.remove(slide, shape);
			}
		}
	}

	private static void moved(XSLFShape shape, String part, Map<String, String> tags) {
		String before = tags.get("PLACE." + part);
		if (shape == null || before == null) {
			return;
		}
		Rectangle2D was = Shapes.read(before);
		Rectangle2D now = Shapes.place(shape);
		// PowerPoint makes rows as high as their words need.
		Rectangle2D compared = shape instanceof XSLFGraphicFrame
				? new Rectangle2D.Double(now.getX(), now.getY(), was.getWidth(), was.getHeight()) : now;
		if (Shapes.differ(was, compared)) {
			tags.put("MOVED." + part, Shapes.write(now));
		}
	}
}
