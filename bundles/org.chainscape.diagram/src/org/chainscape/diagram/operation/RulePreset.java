package org.chainscape.diagram.operation;

import java.util.Objects;

import org.chainscape.model.Identities;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleScale;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewFactory;

/** Style rules analysts ask for most, each switched on and off as one. */
public enum RulePreset {
	/** Cards by the share of domestic companies, from none to all. */
	DOMESTIC_SHARE(StyleTarget.PLACES, StyleBasis.DOMESTIC_SHARE, StyleChannel.FILL, StyleScale.SEQUENTIAL, "0", "100"),
	/** Cards by the number of companies. */
	COMPANY_COUNT(StyleTarget.PLACES, StyleBasis.COMPANY_COUNT, StyleChannel.FILL, StyleScale.SEQUENTIAL, null, null),
	/** Bottlenecks get an outline. */
	CHOKE_POINT(StyleTarget.PLACES, StyleBasis.CHOKE_POINT, StyleChannel.BORDER, StyleScale.CATEGORIES, null, null),
	/** Companies by the age of what is known of them. */
	AGE(StyleTarget.COMPANIES, StyleBasis.AGE, StyleChannel.FILL, StyleScale.SEQUENTIAL, "0", null),
	/** Companies by market. */
	LISTING(StyleTarget.COMPANIES, StyleBasis.LISTING, StyleChannel.FILL, StyleScale.CATEGORIES, null, null),
	/** Companies by the number of sources, so that what nobody states shows. */
	SOURCES(StyleTarget.COMPANIES, StyleBasis.SOURCES, StyleChannel.FILL, StyleScale.SEQUENTIAL, "0", null),
	/** Lines by the number of sources. */
	LINE_SOURCES(StyleTarget.RELATIONS, StyleBasis.SOURCES, StyleChannel.WIDTH, StyleScale.SEQUENTIAL, "0", null);

	private final StyleTarget target;
	private final StyleBasis basis;
	private final StyleChannel channel;
	private final StyleScale scale;
	private final String low;
	private final String high;

	RulePreset(StyleTarget target, StyleBasis basis, StyleChannel channel, StyleScale scale, String low, String high) {
		this.target = target;
		this.basis = basis;
		this.channel = channel;
		this.scale = scale;
		this.low = low;
		this.high = high;
	}

	/**
	 * Whether a diagram has it in force.
	 *
	 * @param diagram the diagram
	 * @return true if a rule in force shows the same the same way
	 */
	public boolean isOn(Diagram diagram) {
		return diagram.getStyleRules().stream().anyMatch(rule -> rule.isEnabled() && matches(rule));
	}

	/**
	 * Switches it on or off. Another rule in force that changes the same of the same things would hide it and is switched off, not removed.
	 *
	 * @param diagram the diagram
	 */
	public void toggle(Diagram diagram) {
		if (isOn(diagram)) {
			diagram.getStyleRules().removeIf(rule -> rule.isEnabled() && matches(rule));
			return;
		}
		diagram.getStyleRules().stream().filter(rule -> rule.getTarget() == target && rule.getChannel() == channel && rule.isEnabled())
				.forEach(rule -> rule.setEnabled(false));
		diagram.getStyleRules().removeIf(this::matches);
		StyleRule rule = Identities.assign(ViewFactory.eINSTANCE.createStyleRule());
		rule.setTarget(target);
		rule.setBasis(basis);
		rule.setChannel(channel);
		rule.setScale(scale);
		rule.setLow(low);
		rule.setHigh(high);
		diagram.getStyleRules().add(rule);
	}

	private boolean matches(StyleRule rule) {
		return rule.getTarget() == target && rule.getBasis() == basis && rule.getChannel() == channel && Objects.equals(low, rule.getLow())
				&& Objects.equals(high, rule.getHigh());
	}
}
