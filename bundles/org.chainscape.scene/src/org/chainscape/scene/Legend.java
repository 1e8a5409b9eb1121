package org.chainscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EClass;

/** Explains the signs of a figure: exactly those that occur in it. */
final class Legend {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double GAP = 22;
	private static final double SAMPLE = 30;

	private final Ink ink;
	private final List<Entry> entries = new ArrayList<>();
	private boolean counts;

	/**
	 * One explained sign.
	 *
	 * @param text what it means
	 * @param width width of the sign
	 * @param shapes the sign, from x = 0, around y = 0
	 */
	private record Entry(String text, double width, List<Shape> shapes) {
	}

	Legend(Ink ink) {
		this.ink = ink;
	}

	/** Says that chips of companies carry the number of reports that recommend them. */
	void explainCounts() {
		counts = true;
	}

	/** The same explanations, to be added to. */
	Legend copy() {
		Legend copy = new Legend(ink);
		copy.entries.addAll(entries);
		copy.counts = counts;
		return copy;
	}

	/** Adds a sign of one kind of diagram. */
	void add(String text, double width, List<Shape> sign) {
		entries.add(new Entry(text, width, sign));
	}

	/** Collects what occurs. */
	void collect(PartIndex parts, List<Edge> edges, List<ScenePart> badges, ElementIndex index) {
		Language language = ink.options().language();
		Set<Domicile> domiciles = new LinkedHashSet<>();
		boolean unconfirmed = edges.stream().anyMatch(edge -> !edge.relation().isConfirmed());
		boolean items = false;
		for (ScenePart part : parts.all()) {
			Element element = part.elementId() == null ? null : index.find(part.elementId(), Element.class).orElse(null);
			items |= part.role() == ScenePart.Role.ITEM_CHIP;
			if (element instanceof Participation participation) {
				Company company = participation.getCompany();
				domiciles.add(company.getDomicile());
				unconfirmed |= !company.isConfirmed();
			}
			unconfirmed |= element != null && !element.isConfirmed() && part.role() != ScenePart.Role.ROW_TITLE;
		}
		domiciles(domiciles);
		if (items) {
			explain("legend.item", 8, List.of(Ink.diamond(new Point(4, 0), 4, Ink.mix(ink.palette().muted(), ink.palette().background(), 0.2))));
		}
		kinds(edges).forEach((kind, style) -> entries.add(new Entry(Labels.of(kind, language), SAMPLE,
				new LinePainter(ink.palette().background()).shapes(List.of(new Point(0, 0), new Point(SAMPLE, 0)), style))));
		badges(badges);
		if (counts) {
			explain("legend.reports", 14, new ChipFactory(ink).count(2, new Point(7, 0)));
		}
		// Marks of an edition are explained together with those of values.
		if (unconfirmed && ink.options().edition().reserved() != Edition.Reserved.MARKED) {
			Rect box = new Rect(0, -6, 20, 12);
			explain("legend.unconfirmed", 20, List.of(new Shape.Box(box, 6, null, new Shape.Stroke(ink.palette().faint(), 1, true))));
		}
	}

	boolean isEmpty() {
		return entries.isEmpty();
	}

	/** The legend with its upper left corner at (0, 0), wrapped to a width. */
	ScenePart draw(double width) {
		FontSpec font = ink.type().small();
		double line = ink.lineHeight(font) + 6;
		double x = 0;
		double y = 0;
		double widest = 0;
		List<Shape> shapes = new ArrayList<>();
		for (Entry entry : entries) {
			double sign = entry.shapes().isEmpty() ? 0 : entry.width() + 6;
			double full = sign + ink.width(entry.text(), font);
			if (x > 0 && x + full > width) {
				x = 0;
				y += line;
			}
			shapes.addAll(Moves.shapes(entry.shapes(), x, y + line / 2));
			// A name somebody gave a rule may be longer than the figure is wide.
			List<String> lines = full <= width ? List.of(entry.text()) : ink.wrap().lines(entry.text(), font, Math.max(SAMPLE, width - sign));
			for (int i = 0; i < lines.size(); i++) {
				y += i == 0 ? 0 : line;
				shapes.add(ink.text(lines.get(i), x + sign, y + line / 2, font, ink.palette().muted()));
				widest = Math.max(widest, x + sign + ink.width(lines.get(i), font));
			}
			x = lines.size() > 1 ? width : x + full + GAP;
		}
		return new ScenePart("legend", ScenePart.Role.LEGEND, null, new Rect(0, 0, widest, y + line), shapes, List.of());
	}

	private void explain(String key, double width, List<Shape> shapes) {
		entries.add(new Entry(TEXTS.get(ink.options().language(), key), width, shapes));
	}

	/** Explains the marks of companies. */
	void domiciles(Set<Domicile> domiciles) {
		Map<Domicile, String> order = new LinkedHashMap<>();
		order.put(Domicile.DOMESTIC, "legend.domestic");
		order.put(Domicile.FOREIGN, "legend.foreign");
		order.put(Domicile.UNSPECIFIED, "legend.unspecified");
		order.forEach((domicile, key) -> {
			if (domiciles.contains(domicile)) {
				explain(key, 7, List.of(ChipFactory.domicile(domicile, new Point(3.5, 0), ink.palette())));
			}
		});
	}

	private Map<EClass, LineStyle> kinds(List<Edge> edges) {
		Map<Integer, EClass> byId = new TreeMap<>();
		edges.forEach(edge -> byId.putIfAbsent(edge.relation().eClass().getClassifierID(), edge.relation().eClass()));
		Map<EClass, LineStyle> kinds = new LinkedHashMap<>();
		byId.values().forEach(kind -> kinds.put(kind, LineStyle.of(kind, ink.palette())));
		return kinds;
	}

	private void badges(List<ScenePart> badges) {
		Badges drawing = new Badges(ink);
		if (badges.stream().anyMatch(badge -> badge.key().startsWith("choke:"))) {
			explain("legend.choke", 16, drawing.shapes(new Point(8, 0), 8, drawing.chokeSign(), ink.palette().choke()));
		}
		Set<Mark.Severity> severities = new LinkedHashSet<>();
		badges.stream().filter(badge -> badge.key().startsWith("mark:")).map(badge -> ink.options().marks().get(badge.elementId()))
				.forEach(mark -> severities.add(mark.severity()));
		for (Mark.Severity severity : List.of(Mark.Severity.ERROR, Mark.Severity.WARNING, Mark.Severity.INFO)) {
			if (severities.contains(severity)) {
				explain("legend." + severity.name(), 16,
						drawing.shapes(new Point(8, 0), 8, severity.sign(), Badges.color(severity, ink.palette())));
			}
		}
	}
}
