package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
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
import org.chainscape.scene.Point;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

class RandomEditingProperties {

	@Property(tries = 60)
	@Label("random steps, undo all, redo all; a file in between keeps every id")
	void undoAllRedoAll(@ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 9) Integer> steps, @ForAll long seed)
			throws IOException {
		Workshop workshop = new Workshop();
		Random random = new Random(seed);
		String start = workshop.text();
		List<String> states = new ArrayList<>();
		for (int step : steps) {
			int before = workshop.history.getUndoCommand() == null ? 0 : System.identityHashCode(workshop.history.getUndoCommand());
			step(workshop, step, random);
			int after = workshop.history.getUndoCommand() == null ? 0 : System.identityHashCode(workshop.history.getUndoCommand());
			if (before != after) {
				states.add(workshop.text());
			}
			noBoxDangles(workshop);
		}
		String end = workshop.text();
		sameAfterFile(workshop);
		for (int i = states.size() - 1; i >= 0; i--) {
			assertEquals(states.get(i), workshop.text());
			workshop.history.undo();
		}
		assertEquals(start, workshop.text());
		while (workshop.history.canRedo()) {
			workshop.history.redo();
		}
		assertEquals(end, workshop.text());
	}

	private static void step(Workshop workshop, int step, Random random) {
		Creations creations = new Creations(workshop.canvas);
		Moves moves = new Moves(workshop.canvas);
		List<Place> places = all(workshop, Place.class);
		List<Segment> segments = all(workshop, Segment.class);
		List<ChainNode> nodes = all(workshop, ChainNode.class);
		Point at = new Point(random.nextInt(900), random.nextInt(600));
		switch (step) {
		case 0 -> workshop.run(creations::stage);
		case 1, 2 -> workshop.run(() -> creations.create(NodeKind.SEGMENT, any(places, random), at));
		case 3 -> workshop.run(() -> creations.company(any(places, random)));
		case 4 -> workshop.run(() -> creations.item(any(NodeKind.aigcKinds(), random).type(), any(places, random)));
		case 5 -> connect(workshop, nodes, random);
		case 6 -> workshop.run(() -> moves.moveCard(orNew(segments, creations, workshop, random), at));
		case 7 -> carry(workshop, moves, random, at);
		case 8 -> workshop.run(() -> Names.rename(workshop.document, any(all(workshop, NamedElement.class), random), "名" + random.nextInt(9)));
		default -> delete(workshop, random);
		}
	}

	private static Segment orNew(List<Segment> segments, Creations creations, Workshop workshop, Random random) {
		return segments.isEmpty() ? creations.segment(workshop.stage(0), null) : any(segments, random);
	}

	private static void connect(Workshop workshop, List<ChainNode> nodes, Random random) {
		RelationKind kind = any(RelationKind.all(), random);
		ChainNode source = any(nodes, random);
		ChainNode target = any(nodes, random);
		Connections connections = new Connections(workshop.document);
		if (connections.canConnect(kind, source, target)) {
			workshop.run(() -> connections.connect(kind, source, target));
		}
	}

	private static void carry(Workshop workshop, Moves moves, Random random, Point at) {
		List<Segment> segments = all(workshop, Segment.class);
		List<Participation> participations = all(workshop, Participation.class);
		Place target = any(all(workshop, Place.class), random);
		if (!segments.isEmpty() && random.nextBoolean()) {
			Segment segment = any(segments, random);
			if (moves.canCarry(segment, target)) {
				workshop.run(() -> moves.carry(segment, target, at));
			}
		} else if (!participations.isEmpty()) {
			workshop.run(() -> moves.carry(any(participations, random), target));
		}
	}

	private static void delete(Workshop workshop, Random random) {
		List<EObject> candidates = new ArrayList<>(all(workshop, Segment.class));
		candidates.addAll(all(workshop, Participation.class));
		candidates.addAll(all(workshop, Item.class));
		candidates.addAll(all(workshop, Relation.class));
		candidates.addAll(all(workshop, Company.class));
		if (workshop.stages().size() > 1) {
			candidates.addAll(all(workshop, Stage.class));
		}
		if (!candidates.isEmpty()) {
			workshop.run(() -> new Deletions(workshop.document).delete(List.of(any(candidates, random))));
		}
	}

	private static void noBoxDangles(Workshop workshop) {
		Set<String> ids = ids(workshop.document);
		workshop.canvas.diagram().getNodes().forEach(node -> assertTrue(ids.contains(node.getElement()), node.toString()));
		workshop.document.getChains().get(0).getRelations().forEach(relation -> {
			assertTrue(ids.contains(relation.getSource().getId()));
			assertTrue(ids.contains(relation.getTarget().getId()));
		});
		assertTrue(EcoreUtil.ExternalCrossReferencer.find(workshop.document).isEmpty(), "references out of the document");
	}

	private static void sameAfterFile(Workshop workshop) throws IOException {
		Path file = Files.createTempFile("random", ".chain");
		try {
			ChainStore.save(workshop.document, file);
			ChainDocument loaded = ChainStore.load(file);
			assertEquals(ids(workshop.document), ids(loaded));
			assertEquals(workshop.text(), Workshop.text(loaded));
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private static Set<String> ids(ChainDocument document) {
		Set<String> ids = new HashSet<>();
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			String id = Identities.idOf(all.next());
			if (id != null) {
				ids.add(id);
			}
		}
		return ids;
	}

	private static <T> List<T> all(Workshop workshop, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> all = workshop.document.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		}
		return found;
	}

	private static <T> T any(List<T> elements, Random random) {
		return elements.get(random.nextInt(elements.size()));
	}
}
