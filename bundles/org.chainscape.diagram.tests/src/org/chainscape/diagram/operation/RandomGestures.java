package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chainscape.layout.DiagramLayout;
import org.chainscape.layout.LayoutProgress;
import org.chainscape.layout.LayoutRequest;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.Routing;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.eclipse.emf.ecore.EObject;

/** What an impatient analyst does to a diagram: any gesture, anywhere, in any order. Each gesture is at most one step of the history. */
final class RandomGestures {

	/** How many kinds of gestures there are. */
	static final int KINDS = 28;

	private static final int WIDE = 1_200;
	private static final int HIGH = 800;
	/** Beyond this the analyst deletes more than he draws. */
	private static final int CROWDED = 60;

	private final Workshop workshop;
	private final Random random;
	private Snippet clipboard;

	RandomGestures(Workshop workshop, long seed) {
		this.workshop = workshop;
		random = new Random(seed);
	}

	/** Does something. */
	void next() {
		if (workshop.stages().isEmpty()) {
			workshop.run(() -> new Creations(workshop.canvas).stage(workshop.perspective()));
			return;
		}
		int kind = all(Segment.class).size() > CROWDED ? 22 : random.nextInt(KINDS);
		if (kind < 6) {
			model(kind);
		} else if (kind < 14) {
			geometry(kind);
		} else if (kind < 24) {
			view(kind);
		} else {
			large(kind);
		}
	}

	private void model(int kind) {
		Creations creations = new Creations(workshop.canvas);
		switch (kind) {
		case 0 -> create(creations);
		case 1 -> connect();
		case 2 -> reconnect();
		case 3 -> carry();
		case 4 -> place();
		default -> workshop.run(() -> Names.rename(workshop.document, any(all(NamedElement.class)), "名" + random.nextInt(90)));
		}
	}

	private void create(Creations creations) {
		List<NodeKind> kinds = new ArrayList<>(NodeKind.chainKinds());
		kinds.addAll(NodeKind.aigcKinds());
		kinds.add(NodeKind.NOTE);
		NodeKind kind = any(kinds);
		EObject target = random.nextInt(4) == 0 ? null : any(all(Place.class));
		if (creations.refusal(kind, target, Language.ZH).isEmpty()) {
			workshop.run(() -> creations.create(kind, target, at()));
		}
	}

	private void connect() {
		Connections connections = new Connections(workshop.document);
		ChainNode source = any(all(ChainNode.class));
		ChainNode target = any(all(ChainNode.class));
		List<RelationKind> kinds = connections.possible(source, target);
		if (!kinds.isEmpty()) {
			workshop.run(() -> Connections.show(workshop.canvas.diagram(), connections.connect(any(kinds), source, target)));
		}
	}

	private void reconnect() {
		Connections connections = new Connections(workshop.document);
		List<Relation> relations = all(Relation.class);
		Relation relation = relations.isEmpty() ? null : any(relations);
		ChainNode end = any(all(ChainNode.class));
		if (relation != null && connections.canReconnect(relation, relation.getSource(), end)) {
			workshop.run(() -> connections.reconnect(relation, relation.getSource(), end));
		}
	}

	private void carry() {
		Moves moves = new Moves(workshop.canvas);
		Place target = any(all(Place.class));
		List<Segment> segments = all(Segment.class);
		List<Participation> participations = all(Participation.class);
		if (!segments.isEmpty() && random.nextBoolean()) {
			Segment segment = any(segments);
			if (moves.canCarry(segment, target)) {
				workshop.run(() -> moves.carry(segment, target, at()));
			}
		} else if (!participations.isEmpty()) {
			workshop.run(() -> moves.carry(any(participations), target));
		}
	}

	private void place() {
		Placements placements = new Placements(workshop.canvas);
		List<EObject> known = new ArrayList<>(all(Company.class));
		known.addAll(all(Item.class));
		known.addAll(all(Segment.class));
		EObject element = known.isEmpty() ? null : any(known);
		EObject target = random.nextBoolean() ? null : any(all(Place.class));
		if (element != null && placements.refusal(element, target, Language.ZH).isEmpty()) {
			workshop.run(() -> placements.place(element, target, at()));
		}
	}

	private void geometry(int kind) {
		Drawn drawn = drawn();
		List<Placed> boxes = some(drawn.boxes());
		Placing placing = new Placing(workshop.canvas, drawn);
		Arranging arranging = new Arranging(placing);
		Point way = new Point(random.nextInt(400) - 200, random.nextInt(400) - 200);
		switch (kind) {
		case 6 -> workshop.run(() -> placing.shift(boxes, way));
		case 7 -> workshop.run(() -> placing.resize(resized(placing.free(boxes))));
		case 8 -> workshop.run(() -> placing.nudge(boxes, new Point(8, -8)));
		case 9 -> {
			Alignment alignment = any(List.of(Alignment.values()));
			if (arranging.canAlign(boxes, alignment)) {
				workshop.run(() -> arranging.align(boxes, alignment));
			}
		}
		case 10 -> {
			boolean horizontally = random.nextBoolean();
			if (arranging.canDistribute(boxes, horizontally)) {
				workshop.run(() -> arranging.distribute(boxes, horizontally));
			}
		}
		case 11 -> workshop.run(() -> arranging.match(boxes, random.nextBoolean(), random.nextBoolean()));
		case 12 -> workshop.run(() -> arranging.fit(boxes));
		default -> orderStages(drawn);
		}
	}

	private Map<Placed, Rect> resized(List<Placed> boxes) {
		Map<Placed, Rect> outlines = new HashMap<>();
		boxes.forEach(box -> outlines.put(box, new Rect(box.outline().x(), box.outline().y(), 100 + random.nextInt(300),
				40 + random.nextInt(200))));
		return outlines;
	}

	private void orderStages(Drawn drawn) {
		StageOrder order = new StageOrder(workshop.canvas, drawn);
		List<Stage> stages = workshop.stages().stream().filter(stage -> drawn.band(stage).isPresent()).toList();
		if (!stages.isEmpty()) {
			Stage stage = any(stages);
			int index = random.nextInt(stages.size());
			if (order.canMove(stage, index)) {
				workshop.run(() -> order.move(stage, index));
			}
		}
	}

	private void view(int kind) {
		Diagram diagram = workshop.canvas.diagram();
		List<EObject> chosen = some(all(EObject.class));
		switch (kind) {
		case 14 -> group(diagram);
		case 15 -> workshop.run(() -> any(List.of(Ordering.values())).apply(some(views(diagram))));
		case 16 -> workshop.run(() -> some(views(diagram)).forEach(view -> Boxes.lock(view, random.nextBoolean())));
		case 17 -> workshop.run(() -> new Folds(workshop.canvas).fold(some(all(Place.class)), random.nextBoolean()));
		case 18 -> look(diagram, chosen);
		case 19 -> layer(diagram, chosen);
		case 20 -> clipboard(diagram, chosen);
		case 21 -> workshop.run(() -> {
			if (random.nextBoolean()) {
				new Hiding(workshop.canvas).hide(some(all(Participation.class)));
			} else {
				new Hiding(workshop.canvas).showAll();
			}
		});
		case 22 -> delete();
		default -> workshop.run(() -> new Moves(workshop.canvas).pin(some(diagram.getNodes()), random.nextBoolean()));
		}
	}

	private void group(Diagram diagram) {
		Grouping grouping = new Grouping(diagram);
		List<ViewElement> boxes = some(views(diagram));
		if (random.nextBoolean() && grouping.canGroup(boxes)) {
			workshop.run(() -> grouping.group(boxes));
		} else {
			workshop.run(() -> grouping.ungroup(boxes));
		}
	}

	private void look(Diagram diagram, List<EObject> chosen) {
		Styles styles = new Styles(diagram);
		List<EObject> able = chosen.stream().filter(Styles::canHave).toList();
		String color = any(List.of("#fde68a", "#bfdbfe", "#bbf7d0"));
		workshop.run(() -> able.forEach(element -> {
			if (random.nextInt(4) == 0) {
				styles.clear(element);
			} else {
				styles.change(element, style -> style.setFill(color));
			}
		}));
	}

	private void layer(Diagram diagram, List<EObject> chosen) {
		Layers layers = new Layers(diagram);
		workshop.run(() -> {
			if (diagram.getLayers().size() < 3) {
				layers.add("层" + random.nextInt(9));
			}
			Layer layer = any(diagram.getLayers());
			layers.put(layer, chosen.stream().filter(each -> Layers.canPut(List.of(each))).toList());
			layer.setVisible(random.nextInt(3) > 0);
			layers.filter(FilterKind.LISTED_ONLY, null, random.nextInt(5) == 0);
			diagram.getFilters().stream().filter(Filter::isEnabled).findFirst().ifPresent(filter -> filter.setEnabled(random.nextBoolean()));
		});
	}

	private void clipboard(Diagram diagram, List<EObject> chosen) {
		if (clipboard == null || random.nextInt(3) == 0) {
			List<EObject> few = chosen.stream().filter(each -> !(each instanceof Stage)).limit(3).toList();
			clipboard = Snippet.of(workshop.document, diagram, few, false);
		}
		Place target = random.nextBoolean() ? null : any(all(Place.class));
		PasteMode mode = any(List.of(PasteMode.values()));
		workshop.run(() -> new Pasting(workshop.canvas, clipboard).paste(mode, target, random.nextBoolean() ? null : at()));
	}

	private void delete() {
		List<EObject> candidates = new ArrayList<>(all(Segment.class));
		candidates.addAll(all(Participation.class));
		candidates.addAll(all(Item.class));
		candidates.addAll(all(Relation.class));
		if (workshop.stages().size() > 2) {
			candidates.addAll(workshop.stages());
		}
		if (!candidates.isEmpty()) {
			List<EObject> doomed = some(candidates);
			workshop.run(() -> Gaps.closing(workshop.document, workshop.canvas.options(), doomed,
					() -> new Deletions(workshop.document).delete(doomed)));
		}
	}

	private void large(int kind) {
		Diagram diagram = workshop.canvas.diagram();
		Bends bends = new Bends(diagram);
		List<Relation> lines = some(all(Relation.class));
		switch (kind) {
		case 24 -> layout();
		case 25 -> workshop.run(() -> lines.forEach(line -> bends.lead(line, List.of(at(), at()))));
		case 26 -> workshop.run(() -> {
			if (random.nextBoolean()) {
				bends.route(lines, any(List.of(Routing.values())));
			} else {
				bends.reset(lines);
			}
			lines.stream().limit(1).forEach(line -> bends.placeLabel(line, new Point(random.nextInt(40), random.nextInt(40))));
		});
		default -> workshop.run(() -> {
			Diagrams diagrams = new Diagrams(workshop.document);
			List<Diagram> others = Views.diagrams(workshop.document).stream().filter(each -> each != diagram).toList();
			if (others.size() < 2) {
				diagrams.duplicate(diagram);
			} else {
				new Deletions(workshop.document).delete(List.of(any(others)));
			}
		});
		}
	}

	private void layout() {
		Diagram diagram = workshop.canvas.diagram();
		Set<String> chosen = new HashSet<>();
		some(diagram.getNodes()).forEach(node -> chosen.add(node.getElement()));
		LayoutRequest request = any(List.of(LayoutRequest.whole(), LayoutRequest.incremental(), LayoutRequest.only(chosen)));
		workshop.run(() -> new DiagramLayout(workshop.canvas.options()).layout(diagram, ElementIndex.of(workshop.document), request,
				LayoutProgress.NONE));
	}

	private Drawn drawn() {
		return new Drawn(workshop.canvas.diagram(), workshop.canvas.scene(), ElementIndex.of(workshop.document));
	}

	private static List<ViewElement> views(Diagram diagram) {
		List<ViewElement> views = new ArrayList<>(diagram.getAnnotations());
		diagram.getNodes().stream().filter(Boxes::isBox).map(DiagramNode.class::cast).forEach(views::add);
		return views;
	}

	private Point at() {
		return new Point(random.nextInt(WIDE), random.nextInt(HIGH));
	}

	private <T> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		workshop.document.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		});
		return found;
	}

	/** One to four of them; none of none. */
	private <T> List<T> some(List<? extends T> all) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, random);
		return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(4))));
	}

	private <T> T any(List<? extends T> elements) {
		return elements.get(random.nextInt(elements.size()));
	}
}
