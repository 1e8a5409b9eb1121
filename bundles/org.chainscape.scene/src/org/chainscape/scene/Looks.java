package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Style;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleTarget;

/**
 * Lays over a finished picture what its diagram says of looks: single styles first, then style rules, so that a legend of a rule is always
 * true; later rules win. Nothing moves by it. One instance serves one state of the model; positions may change in between.
 */
final class Looks {

	private final Diagram diagram;
	private final ElementIndex index;
	private final Ink ink;
	private final Dress dress;
	private final Map<String, Style> styles = new HashMap<>();
	private final Map<String, Style> lineStyles = new HashMap<>();
	private final List<RuleLook> rules = new ArrayList<>();
	private final SignBadges signs;
	/** What was dressed last, so that what does not change stays the same object. */
	private final Map<String, Dressed<ScenePart>> parts = new HashMap<>();
	private final Map<String, Dressed<Connector>> lines = new HashMap<>();
	private Legend legend;
	private Credits credits = Credits.NONE;

	/**
	 * The looks of a diagram.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param ink theme and measurer the picture is drawn with
	 */
	Looks(Diagram diagram, ElementIndex index, Ink ink) {
		this.diagram = diagram;
		this.index = index;
		this.ink = ink;
		dress = new Dress(ink);
		diagram.getNodes().stream().filter(node -> node.getStyle() != null).forEach(node -> styles.put(node.getElement(), node.getStyle()));
		diagram.getElementStyles().stream().filter(style -> style.getStyle() != null)
				.forEach(style -> styles.put(style.getElement(), style.getStyle()));
		diagram.getAnnotations().stream().filter(note -> note.getStyle() != null)
				.forEach(note -> styles.put(note.getId(), note.getStyle()));
		diagram.getEdges().stream().filter(edge -> edge.getStyle() != null)
				.forEach(edge -> lineStyles.put(edge.getRelation(), edge.getStyle()));
		RuleValues values = new RuleValues(diagram, index, ink.options());
		signs = new SignBadges(ink, index, values);
		diagram.getStyleRules().stream().filter(StyleRule::isEnabled).forEach(rule -> rules.add(new RuleLook(rule, values, ink)));
	}

	private record Dressed<T>(T plain, T dressed) {
	}

	/** The picture as it is to be painted. */
	Picture dress(Picture picture) {
		List<ScenePart> images = Images.parts(diagram);
		if (styles.isEmpty() && lineStyles.isEmpty() && rules.isEmpty() && !signs.isWanted()) {
			return images.isEmpty() ? picture : new Picture(with(picture.parts(), images), picture.connectors(), picture.badges(),
					picture.legend(), picture.credits());
		}
		if (legend == null) {
			read(picture);
		}
		List<ScenePart> dressed = picture.parts().stream().map(this::part).toList();
		List<Connector> connectors = picture.connectors().stream().map(this::line).toList();
		List<ScenePart> plain = signs.isWanted() ? signs.add(picture, this::element) : picture.badges();
		List<ScenePart> badges = rules.stream().anyMatch(RuleLook::isBadge)
				? new RuleBadges(ink, plain).add(rules, picture.parts(), connectors, this::element) : plain;
		return new Picture(with(dressed, images), connectors, badges, legend, picture.credits().and(credits));
	}

	/** The sign of what a part owes its look to, where the edition marks it; to be asked once the picture is dressed. */
	String sign(ScenePart part) {
		Element element = element(part);
		return element == null ? "" : sign(element);
	}

	/** The sign of what an element owes its look to. */
	String sign(Element element) {
		return rules.stream().flatMap(rule -> rule.facts(element).stream()).map(same -> ReservedSigns.of(ink.options().edition(), same))
				.filter(sign -> !sign.isEmpty()).findFirst().orElse("");
	}

	/** Values do not depend on positions, so they are read once. */
	private void read(Picture picture) {
		legend = picture.legend().copy();
		if (signs.isWanted() && diagram.isShowLegend()) {
			signs.explain(signs.add(picture, this::element), legend);
		}
		if (rules.isEmpty()) {
			return;
		}
		Map<String, Element> shown = new LinkedHashMap<>();
		picture.parts().stream().flatMap(ScenePart::stream).forEach(part -> {
			Element element = element(part);
			if (element != null) {
				shown.put(element.getId(), element);
			}
		});
		picture.connectors().forEach(line -> index.find(line.relationId(), Relation.class)
				.ifPresent(relation -> shown.put(relation.getId(), relation)));
		Facts facts = new Facts();
		for (RuleLook rule : rules) {
			shown.values().stream().filter(element -> isTarget(rule.rule(), element)).forEach(rule::read);
			rule.scale();
			if (diagram.isShowLegend() && rule.rule().isShowLegend()) {
				new RuleLegend(ink, legend).explain(rule);
			}
			facts.addAll(rule.facts());
		}
		credits = facts.credits(Facts.bases(diagram, index));
	}

	/** What a part of a map shows, if style rules are about such things. */
	private Element element(ScenePart part) {
		boolean stylable = switch (part.role()) {
		case BAND, CARD, SUB_CARD, COMPANY_CHIP, ITEM_CHIP -> part.elementId() != null;
		default -> false;
		};
		return stylable ? index.find(part.elementId(), Element.class).orElse(null) : null;
	}

	private static boolean isTarget(StyleRule rule, Element element) {
		StyleTarget target = rule.getTarget();
		return element instanceof Place && target == StyleTarget.PLACES || element instanceof Item && target == StyleTarget.ITEMS
				|| element instanceof Relation && target == StyleTarget.RELATIONS
				|| (element instanceof Participation || element instanceof Company) && target == StyleTarget.COMPANIES;
	}

	private ScenePart part(ScenePart part) {
		Dressed<ScenePart> known = parts.get(part.key());
		if (known != null && known.plain() == part) {
			return known.dressed();
		}
		List<ScenePart> children = part.children().stream().map(this::part).toList();
		Look look = look(part);
		boolean same = look.equals(Look.NONE) && children.equals(part.children());
		ScenePart result = same ? part
				: new ScenePart(part.key(), part.role(), part.elementId(), part.bounds(), dress.part(part, look), children);
		parts.put(part.key(), new Dressed<>(part, result));
		return result;
	}

	private Look look(ScenePart part) {
		Look look = Look.of(part.elementId() == null ? null : styles.get(part.elementId()));
		Element element = element(part);
		for (RuleLook rule : rules) {
			if (element != null && isTarget(rule.rule(), element)) {
				look = rule.over(look, rule.value(element), part.role() == ScenePart.Role.BAND);
			}
		}
		return look;
	}

	private Connector line(Connector line) {
		Dressed<Connector> known = lines.get(line.key());
		if (known != null && known.plain() == line) {
			return known.dressed();
		}
		Style style = lineStyles.get(line.relationId());
		// Colour, width and dashes of the line itself are in it already.
		Look look = style == null ? Look.NONE : new Look(null, null, null, CardStyle.color(style.getText(), null), 0, false, false);
		Relation relation = index.find(line.relationId(), Relation.class).orElse(null);
		for (RuleLook rule : rules) {
			if (relation != null && isTarget(rule.rule(), relation)) {
				look = rule.over(look, rule.value(relation), false);
			}
		}
		Connector result = look.equals(Look.NONE) ? line : new Connector(line.key(), line.relationId(), line.sourceKey(), line.targetKey(),
				line.points(), dress.line(line.shapes(), look));
		lines.put(line.key(), new Dressed<>(line, result));
		return result;
	}

	private static List<ScenePart> with(List<ScenePart> parts, List<ScenePart> images) {
		List<ScenePart> all = new ArrayList<>(parts);
		all.addAll(images);
		return all;
	}
}
