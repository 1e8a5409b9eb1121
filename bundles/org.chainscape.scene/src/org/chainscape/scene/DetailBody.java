package org.chainscape.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** The inside of a segment: its companies by seat, its products and figures, and its nested segments as cards. */
final class DetailBody {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double WIDE = 640;
	private static final double PLAIN = 440;
	private static final double ROLE_GAP = 5;
	private static final double ROLE_RIGHT = 7;
	private static final double ROW_GAP = 24;

	private final Segment segment;
	private final Visibility visibility;
	private final Ink ink;
	private final Language language;
	private final StageTint tint;
	private final Figures figures;
	private final Panel panel;
	private final List<StageGrid.Card> nested;
	private double own;

	DetailBody(Segment segment, Diagram diagram, ElementIndex index, Visibility visibility, Ink ink) {
		this.segment = segment;
		this.visibility = visibility;
		this.ink = ink;
		language = ink.options().language();
		tint = ink.options().theme().tint(ordinal(segment));
		List<Property> wanted = diagram.getShownProperties().stream().map(id -> index.find(id, Property.class).orElse(null))
				.filter(Objects::nonNull).toList();
		figures = new Figures(segment, wanted, visibility);
		nested = segment.getSegments().stream().filter(visibility::shows)
				.map(child -> new StageGrid.Card(ViewFactory.eINSTANCE.createDiagramNode(), child)).toList();
		Integer width = diagram.getColumnWidth();
		panel = new Panel(ink, width != null && width > 0 ? Math.max(width, PLAIN / 2) : nested.isEmpty() ? PLAIN : WIDE);
	}

	StageTint tint() {
		return tint;
	}

	/** Key figures, which are part of what is stated. */
	List<? extends Element> statements() {
		return figures.newest();
	}

	/** Height of the part above the nested segments: what lines to the segment as a whole end at. */
	double own() {
		return own;
	}

	/** The panel with its upper left corner at (0, 0). */
	ScenePart draw(RelationRule rule, ElementIndex index, SourceMarks marks) {
		panel.title(ink.name(segment), segment.getSubtitle(), ink.type().band(), tint.ink());
		panel.gap(2).lines(segment.getDescription(), ink.type().cardSubtitle(), ink.palette().muted());
		companies();
		items();
		if (!figures.newest().isEmpty()) {
			panel.heading(TEXTS.get(language, "detail.figures"), tint.ink());
			figures.write(panel, marks, ink);
		}
		if (nested.isEmpty() && !visibility.hasOwnContent(segment) && figures.newest().isEmpty()) {
			panel.gap(8).lines(TEXTS.get(language, "detail.empty"), ink.type().chip(), ink.palette().faint());
		}
		own = panel.height() + ink.metrics().bandBottom() + 4;
		cards(rule, index);
		return panel.band(segment.getId(), segment.getId(), tint, 0);
	}

	private void companies() {
		Map<Domicile, List<Roster.Member>> groups = new EnumMap<>(Domicile.class);
		for (Domicile domicile : List.of(Domicile.DOMESTIC, Domicile.FOREIGN, Domicile.UNSPECIFIED)) {
			groups.put(domicile, new ArrayList<>());
		}
		List<Roster.Member> members = visibility.roster().members(segment);
		members.forEach(member -> groups.get(member.company().getDomicile()).add(member));
		boolean open = members.stream().anyMatch(Roster.Member::isOpenList);
		for (Domicile domicile : List.of(Domicile.DOMESTIC, Domicile.FOREIGN, Domicile.UNSPECIFIED)) {
			List<Roster.Member> group = groups.get(domicile);
			if (!group.isEmpty()) {
				panel.heading(TEXTS.get(language, "detail." + switch (domicile) {
				case DOMESTIC -> "domestic";
				case FOREIGN -> "foreign";
				case UNSPECIFIED -> "unspecified";
				}), tint.ink());
				List<Chip> chips = new ArrayList<>(group.stream().map(this::chip).toList());
				if (open && group.get(group.size() - 1) == members.get(members.size() - 1)) {
					chips.add(new ChipFactory(ink).openList(TEXTS.get(language, "openList")));
				}
				panel.chips(chips);
			}
		}
	}

	/** A company with its ticker and, at the right end, its role. */
	private Chip chip(Roster.Member member) {
		String roles = FocusCard.roles(member.statements(), language);
		FontSpec small = ink.type().code();
		double room = roles.isEmpty() ? 0 : ink.width(roles, small) + ROLE_GAP + ROLE_RIGHT;
		Chip chip = new ChipFactory(ink).company(member, panel.width() - room);
		if (roles.isEmpty()) {
			return chip;
		}
		List<Shape> shapes = new ArrayList<>(chip.shapes());
		shapes.add(ink.text(roles, chip.width() - ROLE_RIGHT + ROLE_GAP, ink.metrics().chipHeight() / 2 + 0.3, small, tint.ink()));
		Size size = new Size(chip.width() + room - ROLE_RIGHT + 2, chip.height());
		return new Chip(chip.key(), chip.role(), chip.elementId(), size, chip.look(), shapes);
	}

	private void items() {
		List<Item> items = segment.getItems().stream().filter(visibility::shows).toList();
		if (!items.isEmpty()) {
			ChipFactory chips = new ChipFactory(ink);
			panel.heading(TEXTS.get(language, "detail.items"), tint.ink());
			panel.chips(items.stream().map(item -> chips.item(item, segment, panel.width(), tint.ink())).toList());
		}
	}

	/** Nested segments in rows of equal height, in the order of the model. */
	private void cards(RelationRule rule, ElementIndex index) {
		if (nested.isEmpty()) {
			return;
		}
		Joins joins = new Joins(new StageGrid(List.of(), nested), rule, index, visibility);
		double typical = new TypicalChip(ink, visibility).width(nested, panel.width());
		CardLayout layout = new CardLayout(ink, new ContentLayout(ink, visibility, joins, typical));
		boolean joined = nested.stream().anyMatch(one -> nested.stream().anyMatch(other -> joins.join(one.id(), other.id())));
		double gap = joined ? ROW_GAP : ink.metrics().cardGap();
		panel.gap(14);
		List<LaneRow> rows = new LaneRows(nested, panel.width(), gap,
				(card, size) -> layout.card(card.node(), card.element(), size, tint)).best(gap);
		for (int i = 0; i < rows.size(); i++) {
			panel.gap(i > 0 ? gap : 0).addAll(rows.get(i).draw(new Point(0, 0)), rows.get(i).height());
		}
	}

	/** Which tint the stage of a segment has on a stage map. */
	private static int ordinal(Segment segment) {
		EObject around = segment;
		while (around != null && !(around instanceof Stage)) {
			around = around.eContainer();
		}
		if (!(around instanceof Stage stage)) {
			return 0;
		}
		boolean placed = stage.getPosition() != null && stage.getPosition() != StagePosition.UNSPECIFIED;
		int index = stage.eContainer() instanceof Perspective perspective ? perspective.getStages().indexOf(stage) : 0;
		return placed ? stage.getPosition().getValue() - 1 : index;
	}
}
