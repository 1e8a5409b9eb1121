package org.chainscape.diagram.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.StageMapMetrics;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Creates elements where somebody points at on a diagram. Points are diagram coordinates. */
public final class Creations {

	/** Distance within which a new card lines up with the cards of its stage. */
	private static final double SNAP = 160;
	private static final Texts TEXTS = Texts.beside(Creations.class);

	private final Canvas canvas;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 */
	public Creations(Canvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * Why a thing of some kind cannot be created there.
	 *
	 * @param kind what
	 * @param target the element it is dropped on, or {@code null} for the empty diagram
	 * @param language the language of the answer
	 * @return one short sentence, or nothing if it fits
	 */
	public Optional<String> refusal(NodeKind kind, EObject target, Language language) {
		boolean box = target == null && canvas.diagram().getKind() == DiagramKind.FREE_MAP && !kind.equals(NodeKind.STAGE);
		if (box || kind.fits(target)) {
			return Optional.empty();
		}
		String key = kind.equals(NodeKind.STAGE) ? "create.outside" : "create.inside";
		return Optional.of(TEXTS.get(language, key, kind.label(language)));
	}

	/**
	 * Creates a thing of any kind and names it.
	 *
	 * @param kind what
	 * @param target the element it is dropped on, or {@code null} for the empty diagram
	 * @param at where, or {@code null} to find a place
	 * @param name its name
	 * @return what was created: a stage, segment, participation, item, company or note
	 * @throws IllegalArgumentException if there is a {@link #refusal} or the name will not do
	 */
	public EObject create(NodeKind kind, EObject target, Point at, String name) {
		EObject created = create(kind, target, at);
		Names.rename(canvas.document(), created, name);
		canvas.settle();
		return created;
	}

	/**
	 * Creates a thing of any kind. On a free map things can stand alone; a segment there belongs to the last stage of the diagram.
	 *
	 * @param kind what
	 * @param target the element it is dropped on, or {@code null} for the empty diagram
	 * @param at where, or {@code null} to find a place
	 * @return what was created: a stage, segment, participation, item, company or note
	 * @throws IllegalArgumentException if there is a {@link #refusal}
	 */
	public EObject create(NodeKind kind, EObject target, Point at) {
		refusal(kind, target, Language.EN).ifPresent(reason -> {
			throw new IllegalArgumentException(reason);
		});
		if (target == null && !kind.equals(NodeKind.NOTE) && !kind.equals(NodeKind.STAGE)) {
			return box(kind, at == null ? new Point(0, 0) : at);
		}
		if (kind.equals(NodeKind.NOTE)) {
			return note(at == null ? new Point(0, 0) : at);
		}
		if (kind.equals(NodeKind.STAGE)) {
			return stage(target != null && target.eContainer() instanceof Perspective row ? row : perspective());
		}
		if (kind.equals(NodeKind.COMPANY)) {
			return company((Place) target);
		}
		if (kind.isItem()) {
			return item(kind.type(), (Place) target);
		}
		return target instanceof Stage stage ? segment(stage, at) : nestedSegment((Segment) target);
	}

	/**
	 * Appends a stage to a perspective, to the right of its bands.
	 *
	 * @param perspective the perspective
	 * @return the stage
	 */
	public Stage stage(Perspective perspective) {
		Stage stage = named(ChainFactory.eINSTANCE.createStage());
		Point corner = nextColumn(perspective);
		perspective.getStages().add(stage);
		addNode(stage.getId(), corner);
		return stage;
	}

	/**
	 * Appends a stage to the last perspective drawn, to the right of its bands.
	 *
	 * @return the stage
	 */
	public Stage stage() {
		return stage(perspective());
	}

	/**
	 * Creates a segment as a card of a stage. Its order among the segments of the stage is that of the cards from top to bottom.
	 *
	 * @param stage the stage
	 * @param at where its upper left corner is wanted, or {@code null} for below the last card
	 * @return the segment
	 */
	public Segment segment(Stage stage, Point at) {
		Segment segment = named(ChainFactory.eINSTANCE.createSegment());
		Point corner = corner(stage, at);
		stage.getSegments().add(indexAt(stage, corner.y()), segment);
		addNode(segment.getId(), corner);
		canvas.settle();
		return segment;
	}

	/**
	 * Creates a segment inside another.
	 *
	 * @param parent the outer segment
	 * @return the inner segment
	 */
	public Segment nestedSegment(Segment parent) {
		Segment segment = named(ChainFactory.eINSTANCE.createSegment());
		parent.getSegments().add(segment);
		canvas.settle();
		return segment;
	}

	/**
	 * Creates a company in the library of the document and lets it take part in a place.
	 *
	 * @param place a stage or segment
	 * @return the participation
	 */
	public Participation company(Place place) {
		Company company = named(ChainFactory.eINSTANCE.createCompany());
		canvas.document().getCompanies().add(company);
		return participation(company, place);
	}

	/**
	 * Lets a company of the library take part in a place.
	 *
	 * @param company the company
	 * @param place a stage or segment
	 * @return the participation
	 */
	public Participation participation(Company company, Place place) {
		Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
		participation.setCompany(Objects.requireNonNull(company));
		place.getParticipations().add(participation);
		canvas.settle();
		return participation;
	}

	/**
	 * Creates a product, technology or the like in a place.
	 *
	 * @param type a concrete kind of item
	 * @param place a stage or segment
	 * @return the item
	 */
	public Item item(EClass type, Place place) {
		Item item = named((Item) EcoreUtil.create(type));
		chainOf(place).getItems().add(item);
		item.getPlaces().add(place);
		canvas.settle();
		return item;
	}

	/**
	 * Creates a note.
	 *
	 * @param at its upper left corner
	 * @return the note
	 */
	public Note note(Point at) {
		Note note = Identities.assign(ViewFactory.eINSTANCE.createNote());
		note.setText(TEXTS.get(canvas.language(), "note"));
		note.setX((int) Math.round(at.x()));
		note.setY((int) Math.round(at.y()));
		canvas.diagram().getAnnotations().add(note);
		return note;
	}

	/**
	 * Puts a card for a segment on the diagram, lined up with the other cards of its stage.
	 *
	 * @param segment a top-level segment
	 * @param stage its stage
	 * @param at where its upper left corner is wanted, or {@code null} for below the last card
	 */
	void place(Segment segment, Stage stage, Point at) {
		Point corner = corner(stage, at);
		DiagramNode node = canvas.node(segment.getId()).orElseGet(() -> addNode(segment.getId(), corner));
		node.setX((int) Math.round(corner.x()));
		node.setY((int) Math.round(corner.y()));
	}

	/**
	 * Where a card at a height belongs in the order of its stage.
	 *
	 * @param stage the stage
	 * @param y upper edge of the card
	 * @return index among the segments of the stage
	 */
	int indexAt(Stage stage, double y) {
		int index = 0;
		List<Segment> segments = stage.getSegments();
		for (int i = 0; i < segments.size(); i++) {
			if (canvas.node(segments.get(i).getId()).filter(node -> node.getY() <= y).isPresent()) {
				index = i + 1;
			}
		}
		return index;
	}

	/** A box of its own on a free map. */
	private ChainNode box(NodeKind kind, Point at) {
		ChainNode element = (ChainNode) named((NamedElement) EcoreUtil.create(kind.type()));
		if (element instanceof Company company) {
			canvas.document().getCompanies().add(company);
		} else if (element instanceof Item item) {
			firstChain().getItems().add(item);
		} else {
			List<Stage> stages = perspective().getStages();
			Stage stage = stages.isEmpty() ? named(ChainFactory.eINSTANCE.createStage()) : stages.get(stages.size() - 1);
			if (stages.isEmpty()) {
				stages.add(stage);
			}
			stage.getSegments().add((Segment) element);
		}
		addNode(element.getId(), at);
		return element;
	}

	private <T extends NamedElement> T named(T element) {
		String kind = new NodeKind(element.eClass()).label(canvas.language());
		element.setName(TEXTS.get(canvas.language(), "new", kind));
		return Identities.assign(element);
	}

	private DiagramNode addNode(String elementId, Point corner) {
		DiagramNode node = Identities.assign(ViewFactory.eINSTANCE.createDiagramNode());
		node.setElement(elementId);
		node.setX((int) Math.round(corner.x()));
		node.setY((int) Math.round(corner.y()));
		canvas.diagram().getNodes().add(node);
		return node;
	}

	private Point corner(Stage stage, Point at) {
		List<DiagramNode> cards = stage.getSegments().stream().map(segment -> canvas.node(segment.getId())).flatMap(Optional::stream).toList();
		if (at == null) {
			return below(stage, cards);
		}
		double x = cards.stream().map(DiagramNode::getX).filter(left -> Math.abs(left - at.x()) < SNAP)
				.min(Comparator.comparingDouble(left -> Math.abs(left - at.x()))).map(Integer::doubleValue)
				.orElseGet(() -> cards.isEmpty() ? canvas.node(stage.getId()).map(node -> (double) node.getX()).orElse(at.x()) : at.x());
		return new Point(x, at.y());
	}

	private Point below(Stage stage, List<DiagramNode> cards) {
		if (cards.isEmpty()) {
			return canvas.node(stage.getId()).map(node -> new Point(node.getX(), node.getY()))
					.orElseGet(() -> nextColumn((Perspective) stage.eContainer()));
		}
		Scene scene = canvas.scene();
		double bottom = stage.getSegments().stream().map(segment -> Canvas.outline(scene, segment.getId())).flatMap(Optional::stream)
				.mapToDouble(Rect::bottom).max().orElse(0);
		return new Point(cards.get(0).getX(), bottom + StageMapMetrics.CARD_GAP);
	}

	/** Right of the bands of a perspective, level with its first cards; below everything if it has no band yet. */
	Point nextColumn(Perspective perspective) {
		Scene scene = canvas.scene();
		List<Rect> bands = perspective.getStages().stream().map(stage -> Canvas.outline(scene, "band:" + stage.getId()))
				.flatMap(Optional::stream).toList();
		if (bands.isEmpty()) {
			double bottom = scene.allParts().filter(part -> part.role() == ScenePart.Role.BAND)
					.mapToDouble(part -> part.bounds().bottom() - scene.origin().y() + StageMapMetrics.ROW_GAP).max().orElse(0);
			return new Point(0, bottom);
		}
		double top = bands.stream().mapToDouble(Rect::y).min().orElse(0);
		double bottom = bands.stream().mapToDouble(Rect::bottom).max().orElse(top);
		double right = bands.stream().mapToDouble(Rect::right).max().orElse(0);
		double cardTop = canvas.diagram().getNodes().stream().mapToDouble(DiagramNode::getY).filter(y -> y >= top && y <= bottom)
				.min().orElse(top);
		return new Point(right + StageMapMetrics.BAND_GAP, cardTop);
	}

	private Perspective perspective() {
		IndustryChain chain = firstChain();
		List<String> drawn = canvas.diagram().getPerspectives();
		List<Perspective> known = canvas.document().getChains().stream().flatMap(each -> each.getPerspectives().stream()).toList();
		for (int i = drawn.size() - 1; i >= 0; i--) {
			String id = drawn.get(i);
			Optional<Perspective> perspective = known.stream().filter(each -> id.equals(each.getId())).findFirst();
			if (perspective.isPresent()) {
				return perspective.get();
			}
		}
		Perspective perspective = known.isEmpty() ? named(ChainFactory.eINSTANCE.createPerspective()) : known.get(0);
		if (known.isEmpty()) {
			chain.getPerspectives().add(perspective);
		}
		drawn.add(perspective.getId());
		return perspective;
	}

	private IndustryChain chainOf(EObject object) {
		for (EObject container = object; container != null; container = container.eContainer()) {
			if (container instanceof IndustryChain chain) {
				return chain;
			}
		}
		return firstChain();
	}

	private IndustryChain firstChain() {
		if (canvas.document().getChains().isEmpty()) {
			canvas.document().getChains().add(named(ChainFactory.eINSTANCE.createIndustryChain()));
		}
		return canvas.document().getChains().get(0);
	}
}
