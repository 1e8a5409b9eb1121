package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Image;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts a snippet onto a diagram: the same elements once more, or copies of them. Runs inside one recorded step. */
public final class Pasting {

	/** How far from the original a copy lies, so that both are seen. */
	private static final double STEP = 16;
	private static final Texts TEXTS = Texts.beside(Pasting.class);

	private final Canvas canvas;
	private final Snippet snippet;
	private final ElementIndex index;
	private final PastedCopies copies;
	private final List<EObject> pasted = new ArrayList<>();
	private Place target;
	private Point shift;

	/**
	 * Prepares to paste. Nothing is changed yet.
	 *
	 * @param canvas the diagram
	 * @param snippet what is pasted; stays as it is and can be pasted again
	 */
	public Pasting(Canvas canvas, Snippet snippet) {
		this.canvas = canvas;
		this.snippet = snippet;
		index = ElementIndex.of(canvas.document());
		copies = new PastedCopies(canvas.document(), index, snippet);
	}

	/**
	 * Pastes.
	 *
	 * @param mode the same elements or copies
	 * @param place the stage or segment pasted into, or {@code null} for where each element came from
	 * @param at where the upper left corner of what was drawn comes to lie, in diagram coordinates; {@code null} for a little below and to the
	 *     right of where it was
	 * @return what is new on the diagram, to be selected; empty if nothing could be pasted in this mode
	 */
	public List<EObject> paste(PasteMode mode, Place place, Point at) {
		target = place;
		Point corner = snippet.corner();
		shift = at == null ? new Point(STEP, STEP) : new Point(at.x() - corner.x(), at.y() - corner.y());
		List<DiagramNode> left = new ArrayList<>();
		for (DiagramNode node : snippet.drawing().getNodes()) {
			EObject element = snippet.element(node);
			if (element != null && !(mode != PasteMode.COPY && refer(element, node)) && mode != PasteMode.REFERENCE) {
				left.add(node);
			}
		}
		copy(left);
		if (mode != PasteMode.REFERENCE) {
			annotate();
		}
		canvas.settle();
		return List.copyOf(pasted);
	}

	/** Draws or places the element itself once more; false if it is not of this document, or drawn or placed there already. */
	private boolean refer(EObject original, DiagramNode node) {
		EObject own = index.find(Identities.idOf(original)).orElse(null);
		if (own instanceof Item item && target != null && !item.getPlaces().contains(target)) {
			item.getPlaces().add(target);
			pasted.add(item);
			return true;
		}
		boolean canBeDrawn = own instanceof Segment segment && fits(segment) || own instanceof Stage stage && fits(stage)
				|| (own instanceof Company || own instanceof Item && target == null) && canvas.diagram().getKind() == DiagramKind.FREE_MAP;
		if (!canBeDrawn || canvas.node(Identities.idOf(own)).isPresent()) {
			return false;
		}
		addNode(node, Identities.idOf(own));
		if (own instanceof Stage stage) {
			stage.getSegments().stream().filter(segment -> canvas.node(segment.getId()).isEmpty())
					.forEach(segment -> new Creations(canvas).place(segment, stage, null));
		}
		pasted.add(own);
		return true;
	}

	private boolean fits(ChainNode node) {
		if (canvas.diagram().getKind() == DiagramKind.FREE_MAP) {
			return true;
		}
		EObject container = node instanceof Stage ? node : node.eContainer();
		return container instanceof Stage stage && stage.eContainer() instanceof Perspective perspective
				&& canvas.diagram().getPerspectives().contains(perspective.getId());
	}

	private static boolean takesPart(Company company, Place place) {
		return place.getParticipations().stream().anyMatch(each -> each.getCompany() == company);
	}

	private void copy(List<DiagramNode> nodes) {
		Set<EObject> roots = new LinkedHashSet<>();
		nodes.forEach(node -> roots.add(snippet.element(node)));
		copies.make(roots);
		for (DiagramNode node : nodes) {
			EObject copy = copies.of(snippet.element(node));
			put(snippet.element(node), copy, node);
		}
		copies.finish(chain());
	}

	private void put(EObject original, EObject copy, DiagramNode node) {
		Place home = target != null ? target : home(original);
		if (copy instanceof Stage stage) {
			putStage(stage, node);
		} else if (copy instanceof Segment segment) {
			putSegment(segment, home, node);
		} else if (copy instanceof Participation participation) {
			Place place = home == null ? anyStage() : home;
			if (!takesPart(participation.getCompany(), place) || original.eContainer() != place) {
				place.getParticipations().add(participation);
			}
		} else if (copy instanceof Item item) {
			putItem(item, home, node);
		} else if (canvas.node(Identities.idOf(copy)).isEmpty() && canvas.diagram().getKind() == DiagramKind.FREE_MAP) {
			addNode(node, Identities.idOf(copy));
		} else {
			return;
		}
		pasted.add(copy);
	}

	private void putStage(Stage stage, DiagramNode node) {
		Perspective perspective = target != null ? perspective(target) : perspective(anyStage());
		List<Stage> stages = perspective.getStages();
		rename(stage, stages);
		stages.add(target instanceof Stage after ? stages.indexOf(after) + 1 : stages.size(), stage);
		addNode(node, stage.getId());
		stage.getSegments().forEach(segment -> new Creations(canvas).place(segment, stage, null));
	}

	private void putSegment(Segment segment, Place home, DiagramNode node) {
		Place place = home == null ? anyStage() : home;
		rename(segment, place.getSegments());
		boolean boxed = place instanceof Stage || canvas.diagram().getKind() == DiagramKind.FREE_MAP;
		if (!boxed) {
			place.getSegments().add(segment);
			return;
		}
		DiagramNode box = addNode(node, segment.getId());
		if (place instanceof Stage stage) {
			Creations creations = new Creations(canvas);
			if (node.isHidden() || canvas.diagram().getKind() != DiagramKind.FREE_MAP) {
				// Lined up with the cards of its stage.
				creations.place(segment, stage, node.isHidden() ? null : new Point(box.getX(), box.getY()));
			}
			place.getSegments().add(creations.indexAt(stage, box.getY()), segment);
		} else {
			place.getSegments().add(segment);
		}
	}

	private void putItem(Item item, Place home, DiagramNode node) {
		rename(item, chain().getItems());
		chain().getItems().add(item);
		if (home != null) {
			item.getPlaces().add(home);
		} else if (canvas.diagram().getKind() == DiagramKind.FREE_MAP) {
			addNode(node, item.getId());
		} else {
			item.getPlaces().add(anyStage());
		}
	}

	/** Where the original stands, if it stands in this document. */
	private Place home(EObject original) {
		EObject own = index.find(Identities.idOf(original)).orElse(null);
		if (own instanceof Item item) {
			return canvas.node(item.getId()).isPresent() || item.getPlaces().isEmpty() ? null : item.getPlaces().get(0);
		}
		return own != null && own.eContainer() instanceof Place place ? place : null;
	}

	private Stage anyStage() {
		for (String id : canvas.diagram().getPerspectives()) {
			Perspective drawn = index.find(id, Perspective.class).orElse(null);
			if (drawn != null && !drawn.getStages().isEmpty()) {
				return drawn.getStages().get(0);
			}
		}
		List<Stage> all = canvas.document().getChains().stream().flatMap(chain -> chain.getPerspectives().stream())
				.flatMap(perspective -> perspective.getStages().stream()).toList();
		return all.isEmpty() ? new Creations(canvas).stage() : all.get(0);
	}

	private static Perspective perspective(Place place) {
		EObject container = place;
		while (!(container instanceof Perspective)) {
			container = container.eContainer();
		}
		return (Perspective) container;
	}

	private IndustryChain chain() {
		if (canvas.document().getChains().isEmpty()) {
			IndustryChain chain = Identities.assign(ChainFactory.eINSTANCE.createIndustryChain());
			chain.setName(canvas.document().getName());
			canvas.document().getChains().add(chain);
		}
		return canvas.document().getChains().get(0);
	}

	/** Two of one name side by side would be taken for a mistake. */
	private void rename(NamedElement copy, List<? extends NamedElement> siblings) {
		String name = copy.getName();
		if (name != null && siblings.stream().anyMatch(other -> other != copy && name.equals(other.getName()))) {
			copy.setName(TEXTS.get(canvas.language(), "copy", name));
		}
	}

	private DiagramNode addNode(DiagramNode pattern, String elementId) {
		DiagramNode node = EcoreUtil.copy(pattern);
		node.setId(UUID.randomUUID().toString());
		node.setElement(elementId);
		node.setHidden(false);
		node.setPinned(false);
		node.setX((int) Math.round(node.getX() + shift.x()));
		node.setY((int) Math.round(node.getY() + shift.y()));
		canvas.diagram().getNodes().add(node);
		return node;
	}

	private void annotate() {
		for (Note pattern : snippet.drawing().getAnnotations()) {
			Note note = EcoreUtil.copy(pattern);
			note.setId(UUID.randomUUID().toString());
			note.setX((int) Math.round(note.getX() + shift.x()));
			note.setY((int) Math.round(note.getY() + shift.y()));
			canvas.diagram().getAnnotations().add(note);
			pasted.add(note);
		}
		for (Image pattern : snippet.drawing().getImages()) {
			Image image = EcoreUtil.copy(pattern);
			image.setId(UUID.randomUUID().toString());
			image.setX((int) Math.round(image.getX() + shift.x()));
			image.setY((int) Math.round(image.getY() + shift.y()));
			canvas.diagram().getImages().add(image);
			pasted.add(image);
		}
	}
}
