package org.chainscape.diagram.operation;

import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Puts elements the document already has where somebody points at on a diagram: a company takes part in a place, an item sits there, a
 * segment moves there within its perspective, and on the empty diagram stages, segments and whole perspectives get their boxes.
 */
public final class Placements {

	private static final Texts TEXTS = Texts.beside(Placements.class);

	private final Canvas canvas;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 */
	public Placements(Canvas canvas) {
		this.canvas = Objects.requireNonNull(canvas);
	}

	/**
	 * Why an element cannot be put there.
	 *
	 * @param element an element of the document; a participation stands for its company
	 * @param target the element under the mouse, or {@code null} for the empty diagram
	 * @param language the language of the answer
	 * @return one short sentence, or nothing if {@link #place} would do something
	 */
	public Optional<String> refusal(EObject element, EObject target, Language language) {
		EObject meant = meant(element);
		String name = Labels.name(meant, language);
		String key = target instanceof Place place ? refusal(meant, place) : target == null ? refusal(meant) : "place.nowhere";
		return key == null ? Optional.empty()
				: Optional.of(TEXTS.get(language, key, name, target == null ? "" : Labels.name(target, language)));
	}

	/**
	 * Puts an element somewhere.
	 *
	 * @param element an element of the document; a participation stands for its company
	 * @param target the element under the mouse, or {@code null} for the empty diagram
	 * @param at where, in diagram coordinates, or {@code null} to find a place
	 * @return what now shows it: a participation for a company in a place, otherwise the element
	 * @throws IllegalArgumentException if there is a {@link #refusal}
	 */
	public EObject place(EObject element, EObject target, Point at) {
		refusal(element, target, Language.EN).ifPresent(reason -> {
			throw new IllegalArgumentException(reason);
		});
		EObject meant = meant(element);
		if (target instanceof Place place) {
			return put(meant, place, at);
		}
		if (isStageMap() && meant instanceof Perspective perspective) {
			show(perspective).getStages().forEach(stage -> show(stage, null));
		} else if (isStageMap() && meant instanceof Stage stage) {
			show((Perspective) stage.eContainer());
			show(stage, at);
		} else if (isStageMap() && meant instanceof Segment segment) {
			show((Perspective) segment.eContainer().eContainer());
			show(segment, at);
		} else {
			addNode(Identities.idOf(meant), at == null ? new Point(0, 0) : at);
		}
		canvas.settle();
		return meant;
	}

	private EObject put(EObject meant, Place place, Point at) {
		if (meant instanceof Company company) {
			return new Creations(canvas).participation(company, place);
		}
		if (meant instanceof Item item) {
			item.getPlaces().add(place);
			canvas.settle();
			return item;
		}
		Segment segment = (Segment) meant;
		if (segment.eContainer() == place) {
			show(segment, at);
			canvas.settle();
		} else {
			new Moves(canvas).carry(segment, place, at);
		}
		return segment;
	}

	private String refusal(EObject meant, Place place) {
		if (meant instanceof Company company) {
			boolean there = place.getParticipations().stream().anyMatch(each -> each.getCompany() == company);
			return there ? "place.there" : null;
		}
		if (meant instanceof Item item) {
			return item.getPlaces().contains(place) ? "place.there" : null;
		}
		if (!(meant instanceof Segment segment)) {
			return meant instanceof Stage || meant instanceof Perspective ? "place.outside" : "place.nowhere";
		}
		if (EcoreUtil.isAncestor(segment, place)) {
			return "place.itself";
		}
		if (segment.eContainer() == place) {
			return place instanceof Stage && isStageMap() && !isShown(segment) ? null : "place.there";
		}
		return perspective(segment) == perspective(place) ? null : "place.perspective";
	}

	private String refusal(EObject meant) {
		if (isStageMap()) {
			if (meant instanceof Perspective perspective) {
				return perspective.getStages().stream().allMatch(this::isShown) ? "place.shown" : null;
			}
			if (meant instanceof Stage) {
				return isShown(meant) ? "place.shown" : null;
			}
			if (meant instanceof Segment segment && segment.eContainer() instanceof Stage) {
				return isShown(segment) ? "place.shown" : null;
			}
			return meant instanceof Segment ? "place.nested" : meant instanceof Company || meant instanceof Item ? "place.inside" : "place.nowhere";
		}
		boolean box = meant instanceof Place || meant instanceof Item || meant instanceof Company;
		boolean drawn = canvas.diagram().getKind() == DiagramKind.FREE_MAP || canvas.diagram().getKind() == DiagramKind.MATRIX
				|| canvas.diagram().getKind() == DiagramKind.LINEAGE && meant instanceof Item;
		return !box || !drawn ? "place.nowhere" : isShown(meant) ? "place.shown" : null;
	}

	private static EObject meant(EObject element) {
		return element instanceof Participation participation && participation.getCompany() != null ? participation.getCompany() : element;
	}

	private boolean isStageMap() {
		DiagramKind kind = canvas.diagram().getKind();
		return kind == DiagramKind.STAGE_MAP || kind == DiagramKind.LANE_MAP;
	}

	private boolean isShown(EObject element) {
		return canvas.node(Identities.idOf(element)).filter(node -> !node.isHidden()).isPresent();
	}

	private static Perspective perspective(EObject element) {
		EObject container = element;
		while (container != null && !(container instanceof Perspective)) {
			container = container.eContainer();
		}
		return (Perspective) container;
	}

	private Perspective show(Perspective perspective) {
		if (!canvas.diagram().getPerspectives().contains(perspective.getId())) {
			canvas.diagram().getPerspectives().add(perspective.getId());
		}
		return perspective;
	}

	/** Shows a stage with all its segments, to the right of the other bands. */
	private void show(Stage stage, Point at) {
		if (!isShown(stage)) {
			Point corner = at == null ? new Creations(canvas).nextColumn((Perspective) stage.eContainer()) : at;
			addNode(stage.getId(), corner);
		}
		stage.getSegments().stream().filter(segment -> !isShown(segment)).forEach(segment -> show(segment, null));
	}

	private void show(Segment segment, Point at) {
		Stage stage = (Stage) segment.eContainer();
		Creations creations = new Creations(canvas);
		if (stage.getSegments().stream().noneMatch(this::isShown) && !isShown(stage)) {
			addNode(stage.getId(), at == null ? creations.nextColumn((Perspective) stage.eContainer()) : at);
		}
		canvas.node(segment.getId()).ifPresent(node -> node.setHidden(false));
		creations.place(segment, stage, at);
	}

	private void addNode(String elementId, Point at) {
		Optional<DiagramNode> known = canvas.node(elementId);
		DiagramNode node = known.orElseGet(() -> Identities.assign(ViewFactory.eINSTANCE.createDiagramNode()));
		node.setElement(elementId);
		node.setHidden(false);
		node.setX((int) Math.round(at.x()));
		node.setY((int) Math.round(at.y()));
		if (known.isEmpty()) {
			canvas.diagram().getNodes().add(node);
		}
	}
}
