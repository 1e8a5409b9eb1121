package org.chainscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EObject;

/** A small box that stands for a company, a segment or a product beside what a diagram is about. */
final class NeighbourBox {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double LEFT = 22;
	private static final double RIGHT = 8;
	private static final double TOP = 5;
	private static final double RADIUS = 7;
	private static final int MOST_MAKERS = 2;

	private final Ink ink;
	private final double width;

	NeighbourBox(Ink ink, double width) {
		this.ink = ink;
		this.width = width;
	}

	/**
	 * Draws a box with its upper left corner at (0, 0).
	 *
	 * @param node what it shows
	 * @param key key of the part
	 * @param quiet lines below the name, such as what is supplied
	 * @param tint colours of the group it is in
	 */
	ScenePart draw(ChainNode node, String key, List<String> quiet, StageTint tint) {
		Panel panel = new Panel(ink, width - LEFT - RIGHT);
		String code = node instanceof Company company ? ink.ticker(company) : "";
		panel.title(ink.name(node), code, ink.type().subCard(), ink.palette().text());
		quiet.stream().filter(line -> !line.isEmpty()).forEach(line -> panel.lines(line, ink.type().cardSubtitle(), ink.palette().muted()));
		Rect bounds = new Rect(0, 0, width, panel.height() + 2 * TOP);
		ScenePart text = panel.plain(new Point(LEFT, TOP), bounds);
		Shape.Stroke stroke = ink.isSolid(node) ? new Shape.Stroke(Ink.mix(tint.ink(), ink.palette().card(), 0.55), 1, false)
				: new Shape.Stroke(ink.palette().faint(), 1, true);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Box(bounds, RADIUS, ink.palette().card(), stroke));
		shapes.add(sign(node, new Point(LEFT / 2, TOP + ink.lineHeight(ink.type().subCard()) / 2), tint));
		shapes.addAll(text.shapes());
		return new ScenePart(key, ScenePart.Role.CARD, node.getId(), bounds, shapes, List.of());
	}

	/** What the relations say: their words, or else what kind of relation it is; nothing where it merely supplies. */
	String words(List<Relation> relations) {
		Map<String, List<Relation>> words = new LinkedHashMap<>();
		for (Relation relation : relations) {
			String label = TextWrap.clean(relation.getLabel());
			if (!label.isEmpty()) {
				words.computeIfAbsent(label, unused -> new ArrayList<>()).add(relation);
			} else if (!(relation instanceof Supply)) {
				words.computeIfAbsent(Labels.of(relation.eClass(), ink.options().language()), unused -> new ArrayList<>()).add(relation);
			}
		}
		return words.entrySet().stream().map(word -> word.getKey() + ReservedSigns.of(ink.options().edition(), word.getValue()))
				.collect(Collectors.joining(TEXTS.get(ink.options().language(), "list.separator")));
	}

	/** Who makes an item: the first makers, and how many there are; empty for everything else. */
	String makers(ChainNode node) {
		List<Company> makers = node instanceof Item item ? item.getMakers() : List.of();
		if (makers.isEmpty()) {
			return "";
		}
		String names = makers.stream().limit(MOST_MAKERS).map(ink::name).collect(Collectors.joining(TEXTS.get(ink.options().language(),
				"list.separator")));
		return makers.size() <= MOST_MAKERS ? names
				: TEXTS.get(ink.options().language(), "ego.makers.more", names, String.valueOf(makers.size()));
	}

	/** Where a segment sits, since several perspectives may have one of the same name; empty for everything else. */
	String whereabouts(ChainNode node) {
		if (!(node instanceof Segment || node instanceof Stage)) {
			return "";
		}
		EObject around = node.eContainer();
		while (around != null && !(around instanceof Perspective) && !(node instanceof Segment && around instanceof Place)) {
			around = around.eContainer();
		}
		return around == null ? "" : ink.name(around);
	}

	private Shape sign(ChainNode node, Point middle, StageTint tint) {
		if (node instanceof Company company) {
			return ChipFactory.domicile(company.getDomicile(), middle, ink.palette());
		}
		if (node instanceof Item) {
			return Ink.diamond(middle, 3.5, Ink.mix(tint.ink(), ink.palette().card(), 0.35));
		}
		return new Shape.Box(new Rect(middle.x() - 3, middle.y() - 5, 4, 10), 2, tint.ink(), null);
	}
}
