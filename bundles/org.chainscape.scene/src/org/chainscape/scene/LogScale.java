package org.chainscape.scene;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;

/** A logarithmic scale of one property over several items; of rival values the first one counts. */
final class LogScale {

	private final Map<Item, Double> logarithms = new HashMap<>();
	private final double low;
	private final double high;

	private LogScale(List<Item> items, Property property, Visibility visibility) {
		for (Item item : items) {
			item.getObservations().stream().filter(observation -> observation.getProperty() == property)
					.filter(visibility::onVisibleLayer)
					.filter(observation -> observation.getValue() != null && observation.getValue().signum() > 0).findFirst()
					.ifPresent(observation -> logarithms.put(item, logarithm(observation)));
		}
		low = Math.floor(logarithms.values().stream().mapToDouble(Double::doubleValue).min().orElse(0));
		high = logarithms.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
	}

	/** The scale of a quantity that at least two of the items have, in different sizes; {@code null} otherwise. */
	static LogScale of(List<Item> items, Property property, Visibility visibility) {
		if (property == null || property.getKind() != PropertyKind.QUANTITY) {
			return null;
		}
		LogScale scale = new LogScale(items, property, visibility);
		return scale.logarithms.values().stream().distinct().count() > 1 ? scale : null;
	}

	/** How long the bar of an item is, from 0 to 1; empty if it has no value. */
	OptionalDouble share(Item item) {
		Double logarithm = logarithms.get(item);
		return logarithm == null ? OptionalDouble.empty() : OptionalDouble.of((logarithm - low) / (high - low));
	}

	private static double logarithm(Observation observation) {
		return Math.log10(new BigDecimal(observation.getValue().toString()).doubleValue()) + exponent(observation.getMagnitude());
	}

	private static int exponent(Magnitude magnitude) {
		if (magnitude == null) {
			return 0;
		}
		return switch (magnitude) {
		case ONE -> 0;
		case THOUSAND -> 3;
		case TEN_THOUSAND -> 4;
		case MILLION -> 6;
		case HUNDRED_MILLION -> 8;
		case BILLION -> 9;
		case TRILLION -> 12;
		};
	}
}
