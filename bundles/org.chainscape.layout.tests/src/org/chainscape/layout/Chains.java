package org.chainscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.TextMeasurer;
import org.chainscape.scene.Theme;

/** Chains to be laid out, made up in few words; ids are the names. */
final class Chains {

	/** The same widths on every machine. */
	static final SceneOptions OPTIONS = new SceneOptions(Language.ZH, Theme.standard(), new Widths(), Map.of());

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
	private final List<Segment> segments = new ArrayList<>();
	private int count;

	Chains() {
		document.setId("document");
		chain.setId("chain");
		document.getChains().add(chain);
	}

	/** Any chain of one to three perspectives with nested segments, companies and relations, the same for the same seed. */
	static Chains random(long seed) {
		Random random = new Random(seed);
		Chains chains = new Chains();
		int perspectives = 1 + random.nextInt(3);
		for (int p = 0; p < perspectives; p++) {
			Perspective perspective = chains.perspective();
			int stages = 1 + random.nextInt(5);
			for (int s = 0; s < stages; s++) {
				Stage stage = chains.stage(perspective);
				stage.setSubtitle(random.nextInt(3) == 0 ? "人工智能时代的操作系统与框架" : null);
				chains.fill(stage, random, 0);
			}
		}
		int relations = chains.segments.isEmpty() ? 0 : random.nextInt(12);
		for (int i = 0; i < relations; i++) {
			chains.supply(chains.any(random), chains.any(random));
		}
		return chains;
	}

	Perspective perspective() {
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setId("perspective" + count++);
		perspective.setName(perspective.getId());
		chain.getPerspectives().add(perspective);
		return perspective;
	}

	Stage stage(Perspective perspective) {
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setId("stage" + count++);
		stage.setName("阶段" + count);
		perspective.getStages().add(stage);
		return stage;
	}

	Segment segment(Place place) {
		Segment segment = ChainFactory.eINSTANCE.createSegment();
		segment.setId("segment" + count++);
		segment.setName("环节" + count);
		place.getSegments().add(segment);
		segments.add(segment);
		return segment;
	}

	void company(Place place) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setId("company" + count++);
		company.setName("公司" + count);
		document.getCompanies().add(company);
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setId("participation" + count++);
		participation.setCompany(company);
		place.getParticipations().add(participation);
	}

	void supply(Segment source, Segment target) {
		Supply supply = ChainFactory.eINSTANCE.createSupply();
		supply.setId("supply" + count++);
		supply.setSource(source);
		supply.setTarget(target);
		chain.getRelations().add(supply);
	}

	/** A stage map of all perspectives. */
	Diagram stageMap() {
		Diagram diagram = diagram(DiagramKind.STAGE_MAP);
		chain.getPerspectives().forEach(perspective -> diagram.getPerspectives().add(perspective.getId()));
		DiagramContent.populate(diagram, index());
		return diagram;
	}

	/** A free map of all segments. */
	Diagram freeMap() {
		Diagram diagram = diagram(DiagramKind.FREE_MAP);
		for (Segment segment : segments) {
			DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
			node.setId("node of " + segment.getId());
			node.setElement(segment.getId());
			diagram.getNodes().add(node);
		}
		return diagram;
	}

	ChainDocument document() {
		return document;
	}

	List<Segment> segments() {
		return segments;
	}

	List<Perspective> perspectives() {
		return chain.getPerspectives();
	}

	ElementIndex index() {
		return ElementIndex.of(document);
	}

	void layout(Diagram diagram) {
		new DiagramLayout(OPTIONS).layout(diagram, index());
	}

	void layout(Diagram diagram, LayoutRequest request) {
		new DiagramLayout(OPTIONS).layout(diagram, index(), request, LayoutProgress.NONE);
	}

	Scene scene(Diagram diagram) {
		return new SceneBuilder(OPTIONS).build(diagram, index());
	}

	private Diagram diagram(DiagramKind kind) {
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setId("diagram" + count++);
		diagram.setName("图");
		diagram.setKind(kind);
		document.getViews().add(diagram);
		return diagram;
	}

	private void fill(Place place, Random random, int depth) {
		for (int i = random.nextInt(5); i > 0; i--) {
			company(place);
		}
		for (int i = depth > 2 ? 0 : random.nextInt(depth == 0 ? 7 : 4 - depth); i > 0; i--) {
			fill(segment(place), random, depth + 1);
		}
	}

	private Segment any(Random random) {
		return segments.get(random.nextInt(segments.size()));
	}

	private static final class Widths implements TextMeasurer {

		@Override
		public double width(String text, FontSpec font) {
			return text.codePoints().mapToDouble(point -> point >= 0x2e80 ? 1 : 0.55).sum() * font.size();
		}
	}
}
