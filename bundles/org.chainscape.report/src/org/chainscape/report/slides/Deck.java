package org.chainscape.report.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chainscape.report.ReportException;
import org.chainscape.report.template.Tag;

/** The slides of a presentation: those that are filled, with what they are repeated for, and those made by hand between them. */
final class Deck {

	private final XMLSlideShow show;
	private final boolean finished;
	private final Map<Integer, Unit> units = new TreeMap<>();
	private final Map<XSLFSlide, List<XSLFSlide>> byHand = new LinkedHashMap<>();
	private final List<XSLFSlide> spare = new ArrayList<>();

	/** A slide of the template. */
	final class Unit {

		private final int ordinal;
		private final String directives;
		private final Map<String, XSLFSlide> made = new LinkedHashMap<>();
		private XSLFSlide template;

		Unit(int ordinal, String directives) {
			this.ordinal = ordinal;
			this.directives = directives;
		}

		int ordinal() {
			return ordinal;
		}

		String directives() {
			return directives;
		}

		/** {@return the slide that was made for a key, or a new one like the others} */
		XSLFSlide take(String key) throws IOException {
			XSLFSlide known = made.remove(key);
			if (known != null) {
				return known;
			}
			boolean itself = !finished && key.isEmpty() && directives.isEmpty();
			return itself ? template : copy(template);
		}

		/** Keeps an empty copy before the slide itself is filled. */
		void prepare() throws IOException, ReportException {
			if (finished) {
				template = pristine(made.values().iterator().next());
			} else if (directives.isEmpty() && isRepeatable(template)) {
				XSLFSlide original = template;
				template = copy(original);
				made.put("", original);
			}
			if (finished || !directives.isEmpty() || made.containsKey("")) {
				spare.add(template);
			}
		}
	}

	/**
	 * Reads the slides.
	 *
	 * @param show the presentation; a finished one is restored
	 * @param finished whether it is a finished one
	 */
	Deck(XMLSlideShow show, boolean finished) throws IOException, ReportException {
		this.show = show;
		this.finished = finished;
		XSLFSlide anchor = null;
		int number = 0;
		for (XSLFSlide slide : show.getSlides()) {
			number++;
			Map<String, String> tags = SlideTags.read(slide);
			int ordinal = finished ? Integer.parseInt(tags.getOrDefault("SLIDE", "0")) : number;
			String directives = finished ? tags.getOrDefault("EACH", "") : directives(slide);
			if (ordinal > 0) {
				Unit unit = units.computeIfAbsent(ordinal, key -> new Unit(key, directives));
				if (!finished) {
					unit.template = slide;
				} else if (unit.made.putIfAbsent(tags.getOrDefault("KEY", ""), slide) == null) {
					anchor = slide;
					continue;
				}
			}
			if (ordinal == 0 || finished) {
				byHand.computeIfAbsent(anchor, key -> new ArrayList<>()).add(slide);
			}
		}
		for (Unit unit : List.copyOf(units.values())) {
			unit.prepare();
		}
	}

	/** {@return the slides as what stands in loops} */
	List<Steps.Item<Unit>> items() throws ReportException {
		List<Steps.Item<Unit>> items = new ArrayList<>();
		for (Unit unit : units.values()) {
			List<Tag> before = new ArrayList<>();
			List<Tag> after = new ArrayList<>();
			for (Tag tag : TextFiller.directives(unit.directives)) {
				(tag instanceof Tag.End ? after : before).add(tag);
			}
			items.add(new Steps.Item<>(before, unit, after));
		}
		return items;
	}

	/** What the notes and boxes of a slide say of loops; the boxes are taken away. */
	private static String directives(XSLFSlide slide) throws ReportException {
		StringBuilder directives = new StringBuilder();
		XSLFNotes notes = slide.getNotes();
		for (XSLFShape shape : notes == null ? List.<XSLFShape>of() : notes.getShapes()) {
			String text = Shapes.text(shape);
			if (shape instanceof XSLFTextShape box && !TextFiller.directives(text).isEmpty()) {
				directives.append(text);
				box.setText("");
			}
		}
		for (XSLFShape shape : List.copyOf(slide.getShapes())) {
			String text = Shapes.text(shape);
			if (!TextFiller.directives(text).isEmpty()) {
				directives.append(text);
				Shapes.remove(slide, shape);
			}
		}
		return directives.toString();
	}

	/** Tables that go on over several slides need more of the same. */
	private static boolean isRepeatable(XSLFSlide slide) throws ReportException {
		for (XSLFShape shape : slide.getShapes()) {
			if (TextFiller.block(Shapes.text(shape)) != null) {
				return true;
			}
		}
		return false;
	}

	private XSLFSlide copy(XSLFSlide slide) {
		XSLFSlide copy = show.createSlide(slide.getSlideLayout());
		copy.importContent(slide);
		if (slide.getXmlObject().isSetTransition()) {
			copy.getXmlObject().setTransition(slide.getXmlObject().getTransition());
		}
		return copy;
	}

	/** A copy without what was added by hand. */
	private XSLFSlide pristine(XSLFSlide slide) throws IOException {
		XSLFSlide copy = copy(slide);
		byHand(copy, SlideTags.read(slide)).forEach(shape -> Shapes.remove(copy, shape));
		return copy;
	}

	private static List<XSLFShape> byHand(XSLFSlide slide, Map<String, String> tags) {
		Set<String> own = Set.of(tags.getOrDefault("STATIC", "").split(","));
		return slide.getShapes().stream().filter(shape -> !TextFiller.has(Shapes.text(shape)))
				.filter(shape -> !own.contains(Long.toString(Shapes.properties(shape).getId()))).toList();
	}

	/**
	 * Puts the slides into their order and removes those that are over.
	 *
	 * @param filled the filled slides in order
	 * @return numbers, from 1, of slides that are kept only for what was added to them by hand
	 */
	List<Integer> arrange(List<XSLFSlide> filled) throws IOException {
		List<XSLFSlide> order = new ArrayList<>(byHand.getOrDefault(null, List.of()));
		for (XSLFSlide slide : filled) {
			order.add(slide);
			order.addAll(byHand.getOrDefault(slide, List.of()));
		}
		List<XSLFSlide> orphans = new ArrayList<>();
		for (Unit unit : units.values()) {
			for (XSLFSlide slide : unit.made.values()) {
				if (byHand(slide, SlideTags.read(slide)).isEmpty()) {
					spare.add(slide);
				} else {
					List.copyOf(slide.getShapes()).stream().filter(shape -> TextFiller.has(Shapes.text(shape)))
							.forEach(shape -> Shapes.remove(slide, shape));
					SlideTags.write(slide, Map.of());
					orphans.add(slide);
				}
			}
		}
		byHand.values().stream().flatMap(List::stream).filter(slide -> !order.contains(slide)).forEach(order::add);
		order.addAll(orphans);
		for (Unit unit : units.values()) {
			if (unit.template != null && !order.contains(unit.template) && !spare.contains(unit.template)) {
				spare.add(unit.template);
			}
		}
		for (XSLFSlide slide : spare) {
			show.removeSlide(show.getSlides().indexOf(slide));
		}
		for (int i = 0; i < order.size(); i++) {
			show.setSlideOrder(order.get(i), i);
		}
		return orphans.stream().map(slide -> order.indexOf(slide) + 1).toList();
	}
}
