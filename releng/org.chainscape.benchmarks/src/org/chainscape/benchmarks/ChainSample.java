package org.chainscape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Spacing;

/** A chain of any size that looks like a chain: stages as columns, 1.6 relations for each box, most of them to the next column. */
final class ChainSample {

	private static final String[] WORDS = {"算力芯片", "光模块", "服务器", "数据标注", "大模型训练", "向量数据库", "智能驾驶", "内容生成", "交换机", "散热"};
	private static final double EDGES_PER_NODE = 1.6;
	private static final int COLUMN = 300;
	private static final int ROW = 60;

	private final ChainDocument document = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
	private final Diagram diagram = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
	private final List<Segment> segments = new ArrayList<>();

	/**
	 * Makes a chain.
	 *
	 * @param size number of boxes
	 */
	ChainSample(int size) {
		Random random = new Random(size);
		document.setName("规模测试");
		IndustryChain chain = Identities.assign(ChainFactory.eINSTANCE.createIndustryChain());
		chain.setName("规模测试");
		document.getChains().add(chain);
		Perspective perspective = Identities.assign(ChainFactory.eINSTANCE.createPerspective());
		perspective.setName("视角");
		chain.getPerspectives().add(perspective);
		diagram.setName("规模测试");
		diagram.setKind(DiagramKind.STAGE_MAP);
		diagram.setShowCaption(true);
		diagram.setColumnWidth(COLUMN - 100);
		diagram.getPerspectives().add(perspective.getId());
		int columns = (int) Math.max(3, Math.round(Math.sqrt(size * (double) ROW / COLUMN)));
		int rows = (size + columns - 1) / columns;
		for (int i = 0; i < size; i++) {
			if (i % rows == 0) {
				Stage stage = Identities.assign(ChainFactory.eINSTANCE.createStage());
				stage.setName("阶段" + i / rows);
				perspective.getStages().add(stage);
			}
			add(perspective.getStages().get(i / rows), WORDS[i % WORDS.length] + i, i / rows * COLUMN, 60 + i % rows * ROW);
		}
		for (int i = 0; i < size * EDGES_PER_NODE; i++) {
			int from = random.nextInt(size);
			int to = Math.min(size - 1, from + rows + random.nextInt(11) - 5);
			relate(chain, segments.get(from), segments.get(Math.max(0, to)));
		}
		document.getViews().add(diagram);
		Spacing.separate(diagram, ElementIndex.of(document), SceneOptions.standard(Language.ZH));
	}

	ChainDocument document() {
		return document;
	}

	Diagram diagram() {
		return diagram;
	}

	List<Segment> segments() {
		return segments;
	}

	private void add(Stage stage, String name, int x, int y) {
		Segment segment = Identities.assign(ChainFactory.eINSTANCE.createSegment());
		segment.setName(name);
		stage.getSegments().add(segment);
		segments.add(segment);
		DiagramNode node = Identities.assign(ViewFactory.eINSTANCE.createDiagramNode());
		node.setElement(segment.getId());
		node.setX(x);
		node.setY(y);
		diagram.getNodes().add(node);
	}

	private static void relate(IndustryChain chain, Segment from, Segment to) {
		if (from != to) {
			Supply supply = Identities.assign(ChainFactory.eINSTANCE.createSupply());
			supply.setSource(from);
			supply.setTarget(to);
			chain.getRelations().add(supply);
		}
	}
}
