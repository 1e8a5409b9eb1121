package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Labels;

/** The key figures of something: of every property the newest value, each with its period and the marks of its sources. */
final class Figures {

	private static final int MOST = 8;

	private final List<Observation> newest;

	/**
	 * @param subject whose observations
	 * @param wanted which properties, in order; empty for all, those with the newest values first
	 * @param visibility what layers leave
	 */
	Figures(Subject subject, List<Property> wanted, Visibility visibility) {
		Map<Property, Observation> byProperty = new LinkedHashMap<>();
		for (Observation observation : subject.getObservations()) {
			// What part of a company an item is says something about each of its makers.
			boolean ofMaker = subject instanceof Item && observation.getDenominator() instanceof Company;
			boolean says = !ofMaker && observation.getProperty() != null && observation.getState() != DisclosureState.BLANK
					&& visibility.onVisibleLayer(observation);
			if (says && (wanted.isEmpty() || wanted.contains(observation.getProperty()))) {
				byProperty.merge(observation.getProperty(), observation, (old, other) -> isNewer(other, old) ? other : old);
			}
		}
		Map<Property, Integer> order = new HashMap<>();
		wanted.forEach(property -> order.putIfAbsent(property, order.size()));
		List<Observation> sorted = new ArrayList<>(byProperty.values());
		sorted.sort(Comparator.comparingInt((Observation one) -> order.getOrDefault(one.getProperty(), 0))
				.thenComparing(one -> date(one) == null ? PartialDate.parse("0001") : date(one), Comparator.reverseOrder()));
		newest = List.copyOf(sorted.subList(0, Math.min(sorted.size(), MOST)));
	}

	/** The newest values. */
	List<Observation> newest() {
		return newest;
	}

	/** Writes them below each other. */
	void write(Panel panel, SourceMarks marks, Ink ink) {
		for (Observation observation : newest) {
			String name = TextWrap.clean(Labels.name(observation.getProperty(), ink.options().language()));
			String basis = TextWrap.clean(observation.getBasis());
			String quiet = (period(observation) + ' ' + marks.of(List.of(observation))).strip();
			String title = basis.isEmpty() || basis.length() > 12 ? name : name + " · " + basis;
			panel.pair(title, Printed.text(observation, ink.options().language()) + ReservedSigns.of(ink.options().edition(), observation), quiet);
		}
	}

	/** What a value holds for, such as {@code 2022A} or {@code 2021–2025}; empty where the source does not say. */
	static String period(Observation observation) {
		PartialDate end = date(observation);
		PartialDate start = observation.getPeriodStart();
		String text = end == null ? "" : start == null || start.equals(end) ? end.toString() : start + "–" + end;
		boolean year = text.matches("\\d{4}");
		return observation.getActuality() == Actuality.ESTIMATE ? text + (year ? "E" : "")
				: observation.getActuality() == Actuality.ACTUAL ? text + (year ? "A" : "") : text;
	}

	private static PartialDate date(Observation observation) {
		return observation.getPeriodEnd() != null ? observation.getPeriodEnd()
				: observation.getAsOf() != null ? observation.getAsOf() : observation.getPeriodStart();
	}

	static boolean isNewer(Observation one, Observation other) {
		return date(one) != null && (date(other) == null || date(one).compareTo(date(other)) > 0);
	}
}
