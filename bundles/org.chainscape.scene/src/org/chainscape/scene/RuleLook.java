package org.chainscape.scene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Element;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleTarget;

/** One style rule with the values it reads in one picture. */
final class RuleLook {

	private final StyleRule rule;
	private final RuleValues source;
	private final Ink ink;
	private final Map<String, Datum> values = new HashMap<>();
	private final Map<String, List<List<Element>>> facts = new LinkedHashMap<>();
	private RuleScale scale;

	RuleLook(StyleRule rule, RuleValues source, Ink ink) {
		this.rule = rule;
		this.source = source;
		this.ink = ink;
	}

	StyleRule rule() {
		return rule;
	}

	/** Its head in the legend. */
	String title() {
		return RuleLegend.title(rule, source.property(rule), ink.options().language());
	}

	boolean isBadge() {
		return rule.getChannel() == StyleChannel.BADGE;
	}

	/** Reads the value of an element that is shown. */
	void read(Element element) {
		Datum datum = source.of(rule, element);
		values.put(element.getId(), datum);
		if (datum.isNumber() || datum.isWord()) {
			facts.put(element.getId(), source.facts(rule, element));
		}
	}

	/** What the value of an element follows from: statements that say the same stand together. */
	List<List<Element>> facts(Element element) {
		return facts.getOrDefault(element.getId(), List.of());
	}

	/** What all values follow from. */
	List<Element> facts() {
		return facts.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
	}

	Datum valueOf(String elementId) {
		return values.getOrDefault(elementId, Datum.NONE);
	}

	Datum value(Element element) {
		return values.getOrDefault(element.getId(), Datum.NONE);
	}

	/** How values become looks; to be asked once all are read. */
	RuleScale scale() {
		if (scale == null) {
			scale = new RuleScale(rule, values.values(), ink.options().theme());
		}
		return scale;
	}

	boolean hasMissing() {
		return values.values().stream().anyMatch(datum -> datum.kind() == Datum.Kind.MISSING);
	}

	boolean hasValues() {
		return values.values().stream().anyMatch(datum -> datum.isNumber() || datum.isWord());
	}

	/** A look with what the rule says on top of it. */
	Look over(Look look, Datum datum, boolean large) {
		boolean missing = datum.kind() == Datum.Kind.MISSING;
		if (datum.kind() == Datum.Kind.NONE || missing && rule.getChannel() != StyleChannel.FILL) {
			return look;
		}
		boolean line = rule.getTarget() == StyleTarget.RELATIONS;
		return switch (rule.getChannel()) {
		case FILL -> line ? missing ? look : look.withLine(scale().color(datum))
				: large ? missing ? look : look.withStrip(scale().color(datum)) : look.withFill(scale().color(datum));
		case BORDER -> look.withLine(scale().color(datum));
		case WIDTH -> look.withWidth(scale().width(datum));
		case BADGE -> look;
		};
	}
}
