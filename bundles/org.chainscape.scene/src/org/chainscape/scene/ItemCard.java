package org.chainscape.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The card of the item an ego map is about: what it is, key figures, where it sits, who makes it and how much that is for them. */
final class ItemCard {

	private static final int MOST_MAKERS = 14;
	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final Item item;
	private final Ink ink;
	private final Language language;
	private final Panel panel;
	private final StageTint tint;
	private final List<Maker> makers = new ArrayList<>();

	/**
	 * A maker.
	 *
	 * @param company the company
	 * @param share how much of it the item is, or {@code null}
	 */
	record Maker(Company company, Observation share) {

		private BigDecimal size() {
			return share == null || share.getValue() == null ? BigDecimal.ONE.negate() : share.getValue();
		}
	}

	ItemCard(Item item, Visibility visibility, Ink ink) {
		this.item = item;
		this.ink = ink;
		language = ink.options().language();
		tint = ink.options().theme().tint(1);
		panel = new Panel(ink, FocusCard.WIDTH - ink.metrics().spine() - 2 * ink.metrics().cardPadding() + 1);
		Map<Company, Observation> shares = new HashMap<>();
		for (Observation observation : item.getObservations()) {
			if (observation.getDenominator() instanceof Company company && visibility.onVisibleLayer(observation)) {
				shares.merge(company, observation, (one, other) -> Figures.isNewer(other, one) ? other : one);
			}
		}
		item.getMakers().stream().filter(visibility::onVisibleLayer).map(company -> new Maker(company, shares.get(company))).forEach(makers::add);
		makers.sort(Comparator.comparing(Maker::size).reversed());
	}

	/** The makers that are named, those it matters most to first. */
	List<Maker> named() {
		return makers.subList(0, Math.min(makers.size(), MOST_MAKERS));
	}

	/** The card with its upper left corner at (0, 0). */
	ScenePart draw(EgoGraph graph, Figures figures, SourceMarks marks) {
		panel.lines(ink.name(item), ink.type().band(), ink.palette().text());
		panel.lines(Labels.of(item.eClass(), language), ink.type().cardSubtitle(), ink.palette().muted());
		if (!figures.newest().isEmpty()) {
			panel.heading(TEXTS.get(language, "ego.figures"), tint.ink());
			figures.write(panel, marks, ink);
		}
		if (!graph.places().isEmpty()) {
			panel.heading(TEXTS.get(language, "ego.places.of"), tint.ink());
			graph.places().keySet().forEach(place -> panel.lines(ink.name(place), ink.type().chip(), ink.palette().text()));
		}
		if (!makers.isEmpty()) {
			boolean shares = makers.get(0).share() != null;
			panel.heading(TEXTS.get(language, shares ? "ego.makers.shares" : "ego.makers"), tint.ink());
			named().forEach(maker -> write(maker, marks));
			if (makers.size() > MOST_MAKERS) {
				panel.gap(4).lines(TEXTS.get(language, "ego.makers.count", String.valueOf(makers.size())), ink.type().cardSubtitle(),
						ink.palette().faint());
			}
		}
		return panel.card(item.getId(), item.getId(), CardStyle.of(tint, null, ink.options().theme()), ink.isSolid(item));
	}

	private void write(Maker maker, SourceMarks marks) {
		if (maker.share() == null) {
			panel.lines(ink.name(maker.company()), ink.type().chip(), ink.palette().text());
			return;
		}
		String quiet = (Figures.period(maker.share()) + ' ' + marks.of(List.of(maker.share()))).strip();
		String share = Printed.text(maker.share(), language) + ReservedSigns.of(ink.options().edition(), maker.share());
		panel.pair(ink.name(maker.company()), share, quiet);
	}
}
