package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.SceneBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In every kind of diagram: hide something on a layer, and its source leaves the line. */
class SourcesOfKindsTest {

	private Samples samples;
	private Segment segment;
	private Segment other;
	private Perspective perspective;
	private Property property;
	private Observation value;

	@BeforeEach
	void build() {
		samples = new Samples();
		perspective = samples.perspective("视角");
		Stage stage = samples.stage(perspective, "上游", null, StagePosition.UPSTREAM);
		segment = samples.segment(stage, "环节", null, "甲公司 600519.SH");
		other = samples.segment(stage, "下一环节", null, "乙公司");
		samples.cite(segment, "环节来源");
		samples.cite(segment.getParticipations().get(0), "标的来源");
		property = samples.property("规模", PropertyKind.QUANTITY);
		value = samples.observe(segment, property, "5亿", "数据来源");
	}

	private String line(Diagram diagram) {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).plate(diagram, samples.index()).sources();
	}

	private void leaves(Diagram diagram, Element element, String source) {
		assertTrue(line(diagram).contains(source), () -> source + " is not in " + line(diagram));
		Layer layer = ViewFactory.eINSTANCE.createLayer();
		layer.setId(Samples.id("layer " + source));
		layer.getElements().add(element.getId());
		diagram.getLayers().add(layer);
		layer.setVisible(false);
		assertFalse(line(diagram).contains(source), () -> source + " is still in " + line(diagram));
		diagram.getLayers().remove(layer);
	}

	@Test
	void stageMapsAndLaneMaps() {
		Relation relation = samples.relate(ChainFactory.eINSTANCE.createSupply(), "环节", "下一环节", null);
		samples.cite(relation, "关系来源");
		for (DiagramKind kind : new DiagramKind[] { DiagramKind.STAGE_MAP, DiagramKind.LANE_MAP }) {
			Diagram diagram = samples.diagram("图" + kind, perspective);
			diagram.setKind(kind);
			leaves(diagram, segment, "环节来源");
			leaves(diagram, segment.getParticipations().get(0), "标的来源");
			leaves(diagram, relation, "关系来源");
			assertFalse(line(diagram).contains("数据来源"), "no value is printed");
		}
	}

	@Test
	void valuesThatDecideColours() {
		Diagram diagram = samples.diagram("图", perspective);
		StyleRule rule = ViewFactory.eINSTANCE.createStyleRule();
		rule.setId("rule");
		rule.setBasis(StyleBasis.OBSERVATION);
		rule.setProperty(property.getId());
		diagram.getStyleRules().add(rule);
		assertTrue(line(diagram).contains("数据来源"));
		rule.setEnabled(false);
		assertFalse(line(diagram).contains("数据来源"));
	}

	@Test
	void companiesThatStandForThemselves() {
		samples.cite(samples.company("甲公司"), "公司来源");
		samples.cite(samples.company("甲公司").getSecurities().get(0), "交易所");
		Diagram diagram = samples.diagram(DiagramKind.FREE_MAP, "自由图", samples.company("甲公司"), other);
		leaves(diagram, samples.company("甲公司"), "公司来源");
		leaves(diagram, samples.company("甲公司"), "交易所");
	}

	@Test
	void cellsOfAMatrix() {
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "表", segment, other);
		for (MatrixContent content : new MatrixContent[] { MatrixContent.OBSERVATION, MatrixContent.PARTICIPATION }) {
			MatrixColumn column = ViewFactory.eINSTANCE.createMatrixColumn();
			column.setId(Samples.id("column " + content));
			column.setContent(content);
			column.setProperty(property.getId());
			diagram.getColumns().add(column);
		}
		leaves(diagram, value, "数据来源");
		leaves(diagram, segment.getParticipations().get(0), "标的来源");
		leaves(diagram, segment, "环节来源");
	}

	@Test
	void cardsOfALineage() {
		FoundationModel model = samples.model("模型", "2020", null, "甲公司");
		FoundationModel next = samples.model("后继", "2021", null, "甲公司");
		samples.cite(model, "模型来源");
		Observation parameters = samples.observe(model, property, "9亿", "参数来源");
		Relation descent = samples.relate(ChainFactory.eINSTANCE.createLineage(), "模型", "后继", null);
		samples.cite(descent, "谱系来源");
		Diagram diagram = samples.diagram(DiagramKind.LINEAGE, "谱系", model, next);
		assertFalse(line(diagram).contains("参数来源"), "it is not printed");
		diagram.getShownProperties().add(property.getId());
		leaves(diagram, parameters, "参数来源");
		leaves(diagram, descent, "谱系来源");
		leaves(diagram, model, "模型来源");
	}

	@Test
	void figuresTiesAndNeighboursOfACompany() {
		Observation revenue = samples.observe(samples.company("甲公司"), property, "7亿", "营收来源");
		Relation supply = samples.relate(ChainFactory.eINSTANCE.createSupply(), "乙公司", "甲公司", null);
		samples.cite(supply, "供货来源");
		Relation rivalry = samples.relate(ChainFactory.eINSTANCE.createCompetition(), "甲公司", "乙公司", null);
		samples.cite(rivalry, "竞争来源");
		Diagram diagram = samples.diagram(DiagramKind.EGO_MAP, "关系图");
		diagram.setFocus(samples.company("甲公司").getId());
		leaves(diagram, revenue, "营收来源");
		leaves(diagram, supply, "供货来源");
		leaves(diagram, rivalry, "竞争来源");
		leaves(diagram, segment.getParticipations().get(0), "标的来源");
	}

	@Test
	void figuresAndNeighboursOfASegment() {
		Relation first = samples.relate(ChainFactory.eINSTANCE.createSupply(), "环节", "下一环节", "甲");
		Relation second = samples.relate(ChainFactory.eINSTANCE.createSupply(), "环节", "下一环节", "乙");
		samples.cite(first, "关系来源");
		samples.cite(second, "另一关系来源");
		samples.cite(other, "邻居来源");
		Diagram diagram = samples.diagram(DiagramKind.SEGMENT_DETAIL, "详图");
		diagram.setFocus(segment.getId());
		leaves(diagram, value, "数据来源");
		leaves(diagram, second, "另一关系来源");
		leaves(diagram, other, "邻居来源");
		leaves(diagram, segment.getParticipations().get(0), "标的来源");
	}
}
