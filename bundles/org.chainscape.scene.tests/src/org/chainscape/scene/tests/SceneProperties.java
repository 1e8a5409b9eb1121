package org.chainscape.scene.tests;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;

/** Whatever a chain looks like, its figure is whole: nothing clipped, nothing overlapping, every line ends where it should. */
class SceneProperties {

	private static final List<String> NAMES = List.of("算", "寒武纪", "芯片算力", "数字内容的处理加工方", "Encoder编码器", "AI",
			"International Business Machines", "面向超大规模参数预训练模型的异构融合智能计算基础设施", "飞桨 PaddlePaddle", "A/B/C 级，（含）");

	@Property(tries = 60)
	void everyChainGivesACleanFigure(@ForAll long seed) {
		isClean(seed, DiagramKind.STAGE_MAP);
	}

	@Property(tries = 40)
	void everyChainGivesACleanLaneMap(@ForAll long seed) {
		isClean(seed, DiagramKind.LANE_MAP);
	}

	private static void isClean(long seed, DiagramKind drawnAs) {
		Random random = new Random(seed);
		Samples samples = new Samples();
		int rows = 1 + random.nextInt(2);
		Perspective[] perspectives = new Perspective[rows];
		for (int r = 0; r < rows; r++) {
			perspectives[r] = samples.perspective("视角" + r);
			int stages = 1 + random.nextInt(6);
			for (int c = 0; c < stages; c++) {
				String subtitle = random.nextBoolean() ? name(random) : null;
				Stage stage = samples.stage(perspectives[r], "阶段" + r + c, subtitle, StagePosition.UNSPECIFIED);
				fill(stage, samples, random, 0, "" + r + c);
			}
		}
		List<Segment> segments = samples.index().document().getChains().get(0).getPerspectives().stream()
				.flatMap(perspective -> perspective.getStages().stream()).flatMap(stage -> stage.getSegments().stream()).toList();
		for (int i = 0; i < random.nextInt(15) && !segments.isEmpty(); i++) {
			Relation kind = random.nextBoolean() ? ChainFactory.eINSTANCE.createSupply() : ChainFactory.eINSTANCE.createEvolution();
			Relation relation = samples.relate(kind, "", "", random.nextBoolean() ? "供给" : null);
			relation.setSource(segments.get(random.nextInt(segments.size())));
			relation.setTarget(segments.get(random.nextInt(segments.size())));
		}
		Diagram diagram = samples.diagram(name(random), perspectives);
		diagram.setKind(drawnAs);
		diagram.getNodes().forEach(node -> node.setWidth(random.nextInt(8) == 0 ? 120 : 0));
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
	}

	private static void fill(Place place, Samples samples, Random random, int depth, String path) {
		for (int i = 0; i < random.nextInt(5); i++) {
			samples.put(place, (random.nextBoolean() ? "*" : "") + name(random) + path + i + (random.nextBoolean() ? " 60000" + i + ".SH" : ""));
		}
		for (int i = 0; i < random.nextInt(3); i++) {
			samples.item(place, name(random) + path + i);
		}
		for (int i = 0; depth < 4 && i < random.nextInt(5 - depth); i++) {
			Segment segment = samples.segment(place, name(random) + path + i, random.nextInt(3) == 0 ? name(random) : null);
			segment.setConfirmed(random.nextInt(5) > 0);
			fill(segment, samples, random, depth + 1, path + i);
		}
	}

	private static String name(Random random) {
		return NAMES.get(random.nextInt(NAMES.size()));
	}
}
