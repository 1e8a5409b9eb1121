package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.CompanyKind;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The card of the company an ego map is about: tickers, key figures, where it takes part, what it makes. */
final class FocusCard {

	/** Width of the card. */
	static final double WIDTH = 300;
	private static final int MOST_ITEMS = 18;
	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final Company company;
	private final Ink ink;
	private final Language language;
	private final Panel panel;
	private final StageTint tint;

	FocusCard(Company company, Ink ink) {
		this.company = company;
		this.ink = ink;
		language = ink.options().language();
		tint = ink.options().theme().tint(1);
		panel = new Panel(ink, WIDTH - ink.metrics().spine() - 2 * ink.metrics().cardPadding() + 1);
	}

	/** The card with its upper left corner at (0, 0). */
	ScenePart draw(EgoGraph graph, Figures figures, SourceMarks marks) {
		panel.lines(ink.name(company), ink.type().band(), ink.palette().text());
		String tickers = company.getSecurities().stream().filter(security -> security.getCode() != null)
				.map(security -> Listings.text(security)
						+ (ink.options().edition().marks(company) ? "" : ReservedSigns.of(ink.options().edition(), security)))
				.collect(Collectors.joining(" · "));
		panel.lines(tickers, ink.type().cardSubtitle(), ink.palette().muted());
		panel.lines(String.join(" · ", traits()), ink.type().cardSubtitle(), ink.palette().muted());
		if (!figures.newest().isEmpty()) {
			panel.heading(TEXTS.get(language, "ego.figures"), tint.ink());
			figures.write(panel, marks, ink);
		}
		if (!graph.places().isEmpty()) {
			panel.heading(TEXTS.get(language, "ego.places"), tint.ink());
			panel.chips(graph.places().entrySet().stream().map(this::place).toList());
		}
		ChipFactory chips = new ChipFactory(ink);
		List<Chip> items = graph.products(company).stream().map(item -> chips.item(item, item.getId() + "@focus", panel.width(), tint.ink()))
				.toList();
		if (!items.isEmpty()) {
			panel.heading(TEXTS.get(language, "ego.items"), tint.ink());
			int most = Math.min(items.size(), MOST_ITEMS);
			panel.chips(items.subList(0, most));
			if (most < items.size()) {
				panel.gap(4).lines(TEXTS.get(language, "ego.more", String.valueOf(items.size())), ink.type().cardSubtitle(), ink.palette().faint());
			}
		}
		return panel.card(company.getId(), company.getId(), CardStyle.of(tint, null, ink.options().theme()), ink.isSolid(company));
	}

	/** What sort of company it is, as far as that is known. */
	private List<String> traits() {
		List<String> traits = new ArrayList<>();
		if (company.getDomicile() != Domicile.UNSPECIFIED) {
			traits.add(Labels.of(ChainPackage.Literals.DOMICILE, company.getDomicile(), language));
		}
		if (company.getListing() != ListingStatus.UNSPECIFIED) {
			traits.add(Labels.of(ChainPackage.Literals.LISTING_STATUS, company.getListing(), language));
		}
		if (company.getKind() != CompanyKind.COMPANY) {
			traits.add(Labels.of(ChainPackage.Literals.COMPANY_KIND, company.getKind(), language));
		}
		return traits;
	}

	/** A segment it takes part in, with its roles there. */
	private Chip place(Map.Entry<Place, List<Participation>> entry) {
		Place place = entry.getKey();
		String roles = roles(entry.getValue(), language);
		FontSpec font = ink.type().chip();
		FontSpec small = ink.type().code();
		double middle = ink.metrics().chipHeight() / 2;
		String name = TextWrap.clean(ink.name(place)) + ReservedSigns.of(ink.options().edition(), entry.getValue());
		List<Shape> shapes = new ArrayList<>();
		double x = 8;
		double y = middle;
		List<String> lines = ink.wrap().lines(name, font, panel.width() - 16);
		for (String line : lines) {
			shapes.add(ink.text(line, 8, y, font, ink.palette().text()));
			x = Math.max(x, 8 + ink.width(line, font));
			y += ink.lineHeight(font);
		}
		if (!roles.isEmpty() && lines.size() == 1 && x + 5 + ink.width(roles, small) + 8 <= panel.width()) {
			shapes.add(ink.text(roles, x + 5, middle + 0.3, small, ink.palette().faint()));
			x += 5 + ink.width(roles, small);
		}
		Size size = new Size(x + 8, ink.metrics().chipHeight() + (lines.size() - 1) * ink.lineHeight(font));
		Chip.Look look = new Chip.Look(5, tint.fill(), new Shape.Stroke(Ink.mix(tint.ink(), ink.palette().card(), 0.6), 1, false));
		return new Chip(place.getId() + "@focus", ScenePart.Role.SUB_CARD, place.getId(), size, look, shapes);
	}

	/** Roles in words; nothing for mere participants. */
	static String roles(List<Participation> statements, Language language) {
		return statements.stream().map(Participation::getRole).distinct().filter(role -> role != ParticipationRole.PARTICIPANT)
				.map(role -> Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, role, language))
				.collect(Collectors.joining(TEXTS.get(language, "list.separator")));
	}
}
