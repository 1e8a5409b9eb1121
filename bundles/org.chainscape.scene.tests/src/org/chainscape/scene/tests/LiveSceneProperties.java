package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Connector;
import org.chainscape.scene.LiveScene;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Spacing;

/** A scene that is kept over many changes is the scene that would be built anew, and what did not change is the same object. */
class LiveSceneProperties {

	@Property(tries = 15)
	void liveIsFresh(@ForAll long seed) {
		Random random = new Random(seed);
		Samples samples = new Samples();
		Diagram diagram = sample(samples, random);
		SceneOptions options = SceneBuilderTest.options(new FixedMeasurer());
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), options);
		for (int step = 0; step < 8; step++) {
			Scene before = live.scene();
			if (random.nextInt(4) == 0) {
				remodel(diagram, samples, random);
				live.rebuild(samples.index(), options);
			} else {
				move(diagram, random);
				if (random.nextBoolean()) {
					live.separate();
				}
				assertTrue(live.move());
			}
			assertEquals(new SceneBuilder(options).build(diagram, samples.index()), live.published());
			assertShared(before, live.scene());
			Rect sheet = live.sheet();
			assertEquals(live.published().origin().x(), -sheet.x());
			assertEquals(live.published().origin().y(), -sheet.y());
		}
	}

	@Property(tries = 10)
	void separatingLiveIsSeparating(@ForAll long seed) {
		Random random = new Random(seed);
		Samples one = new Samples();
		Samples other = new Samples();
		Diagram first = sample(one, new Random(seed));
		Diagram second = sample(other, new Random(seed));
		SceneOptions options = SceneBuilderTest.options(new FixedMeasurer());
		LiveScene live = new LiveScene(first);
		live.rebuild(one.index(), options);
		for (int i = 0; i < first.getNodes().size(); i++) {
			int y = random.nextInt(500);
			first.getNodes().get(i).setY(y);
			second.getNodes().get(i).setY(y);
		}
		live.separate();
		Spacing.separate(second, other.index(), options);
		for (int i = 0; i < first.getNodes().size(); i++) {
			assertEquals(second.getNodes().get(i).getY(), first.getNodes().get(i).getY());
		}
	}

	private static void assertShared(Scene before, Scene after) {
		Map<String, ScenePart> old = new HashMap<>();
		before.allParts().forEach(part -> old.put(part.key(), part));
		after.allParts().forEach(part -> {
			if (part.equals(old.get(part.key()))) {
				assertSame(old.get(part.key()), part);
			}
		});
		Map<String, Connector> lines = before.connectors().stream().collect(Collectors.toMap(Connector::key, line -> line, (a, b) -> a));
		after.connectors().stream().filter(line -> line.equals(lines.get(line.key())))
				.forEach(line -> assertSame(lines.get(line.key()), line));
	}

	private static Diagram sample(Samples samples, Random random) {
		Perspective perspective = samples.perspective("视角");
		for (int c = 0; c < 4; c++) {
			Stage stage = samples.stage(perspective, "阶段" + c, null, StagePosition.UNSPECIFIED);
			for (int i = 0; i < 1 + random.nextInt(5); i++) {
				Segment segment = samples.segment(stage, "环节" + c + i, random.nextBoolean() ? "副题" : null, "甲公司" + c + i, "*乙公司" + i);
				if (random.nextInt(3) == 0) {
					samples.segment(segment, "内层" + c + i, null, "丙公司" + c);
				}
			}
		}
		List<Segment> segments = segments(samples);
		for (int i = 0; i < 12; i++) {
			var relation = samples.relate(org.chainscape.model.chain.ChainFactory.eINSTANCE.createSupply(), "", "", i % 3 == 0 ? "供给" : null);
			relation.setSource(segments.get(random.nextInt(segments.size())));
			relation.setTarget(segments.get(random.nextInt(segments.size())));
		}
		Diagram diagram = samples.diagram("图", perspective);
		int y = 0;
		for (DiagramNode node : diagram.getNodes()) {
			node.setX(y % 4 * 360);
			node.setY(y++ * 70);
		}
		Note note = ViewFactory.eINSTANCE.createNote();
		note.setId("note");
		note.setText("注释");
		diagram.getAnnotations().add(note);
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId("edge");
		edge.setRelation(samples.index().relations().get(0).getId());
		BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
		bend.setX(20);
		edge.getBendPoints().add(bend);
		diagram.getEdges().add(edge);
		return diagram;
	}

	private static List<Segment> segments(Samples samples) {
		return samples.document().getChains().get(0).getPerspectives().get(0).getStages().stream()
				.flatMap(stage -> stage.getSegments().stream()).toList();
	}

	private static void move(Diagram diagram, Random random) {
		DiagramNode node = diagram.getNodes().get(random.nextInt(diagram.getNodes().size()));
		switch (random.nextInt(5)) {
		case 0 -> node.setPinned(!node.isPinned());
		case 1 -> {
			Note note = diagram.getAnnotations().get(0);
			note.setX(random.nextInt(1000) - 300);
			note.setWidth(random.nextInt(200) + 60);
		}
		case 2 -> diagram.getEdges().get(0).getBendPoints().get(0).setY(random.nextInt(400));
		default -> {
			node.setX(node.getX() + random.nextInt(300) - 150);
			node.setY(node.getY() + random.nextInt(300) - 150);
		}
		}
	}

	private static void remodel(Diagram diagram, Samples samples, Random random) {
		List<Segment> segments = segments(samples);
		Segment segment = segments.get(random.nextInt(segments.size()));
		switch (random.nextInt(4)) {
		case 0 -> segment.setName(segment.getName() + "改");
		case 1 -> diagram.getNodes().get(random.nextInt(diagram.getNodes().size())).setWidth(260 + random.nextInt(100));
		case 2 -> {
			Stage stage = (Stage) segment.eContainer();
			stage.getSegments().move(random.nextInt(stage.getSegments().size()), segment);
		}
		default -> samples.put(segment, "新公司" + random.nextInt(1000));
		}
	}

	@Property(tries = 5)
	void newMarksChangeOnlyWhatTheyMark(@ForAll long seed) {
		Samples samples = new Samples();
		Diagram diagram = sample(samples, new Random(seed));
		SceneOptions options = SceneBuilderTest.options(new FixedMeasurer());
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), options);
		Scene before = live.scene();
		String marked = segments(samples).get(0).getId();
		live.rebuild(samples.index(), options.withMarks(Map.of(marked, new Mark(Mark.Severity.ERROR, "错"))));
		assertEquals(Set.of(marked), live.scene().overlay().stream().map(ScenePart::elementId).collect(Collectors.toSet()));
		assertShared(before, live.scene());
	}
}
