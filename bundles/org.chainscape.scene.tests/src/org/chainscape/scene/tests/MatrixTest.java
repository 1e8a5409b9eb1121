package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.Framework;
import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** Tables of frameworks and of scenarios by industry and report. */
class MatrixTest {

	private final Samples samples = new Samples();

	@Test
	void cellsPrintFeaturesAsTheModelHoldsThem() {
		Framework framework = framework("飞桨 PaddlePaddle");
		framework.setReleased(new PartialDate(2016, 8, 0));
		framework.getMakers().add(samples.company("百度"));
		framework.getLanguages().addAll(List.of("Lua", "Python (new)"));
		framework.setOpenSource(Ternary.YES);
		framework.setDistributed(Ternary.NO);
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "框架", framework);
		for (String feature : List.of("released", "makers", "languages", "openSource", "distributed", "computationGraph", "noSuchFeature")) {
			column(diagram, feature, MatrixContent.FEATURE).setFeature(feature);
		}
		assertEquals(List.of("飞桨 PaddlePaddle", "2016-08", "百度", "Lua、Python (new)", "√", "×", "–", "–"), row(build(diagram), framework.getId()));
	}

	@Test
	void segmentsCanBeCrossedWithCompanies() {
		Segment chips = samples.segment(samples.stage(samples.perspective("视角"), "上游", null, StagePosition.UPSTREAM), "芯片", null, "寒武纪");
		samples.segment(chips, "GPU", null, "景嘉微").getParticipations().get(0).setRole(ParticipationRole.LEADER);
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "环节与公司", chips, samples.company("寒武纪"));
		column(diagram, "", MatrixContent.PARTICIPATION).setElement(samples.company("寒武纪").getId());
		column(diagram, "景", MatrixContent.PARTICIPATION).setElement(samples.company("景嘉微").getId());
		column(diagram, "芯", MatrixContent.PARTICIPATION).setElement(chips.getId());
		Scene scene = build(diagram);
		assertEquals(List.of("芯片", "√", "龙头", "–"), row(scene, chips.getId()),
				"a nested segment counts, a role is named, a place is not in itself");
		assertEquals(List.of("寒武纪", "–", "–", "√"), row(scene, samples.company("寒武纪").getId()));
		assertTrue(SceneChecks.allTexts(scene).split("寒武纪", -1).length > 2, "a column without a head of its own is named after its company");
	}

	@Test
	void whatIsPrintedInsteadOfADateOrAMakerIsShown() {
		Framework framework = framework("天元 MegEngine");
		framework.setReleasedText("202x");
		framework.setMakerText("MEGVII 旷视");
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "框架", framework);
		column(diagram, "时间", MatrixContent.FEATURE).setFeature("released");
		column(diagram, "公司", MatrixContent.FEATURE).setFeature("makers");
		assertEquals(List.of("天元 MegEngine", "202x", "MEGVII 旷视"), row(build(diagram), framework.getId()));
	}

	@Test
	void rivalValuesStandSideBySideAndStatesOfAbsenceDiffer() {
		Property size = samples.property("参数量", PropertyKind.QUANTITY);
		Item first = samples.model("GPT-1", "2018", null);
		samples.observe(first, size, "1.17亿", "甲");
		samples.observe(first, size, "1.2亿", "乙");
		Item second = samples.model("GPT-4", "2023", null);
		samples.observe(second, size, "", "甲").setState(DisclosureState.UNDISCLOSED);
		Item third = samples.model("InstructGPT", "2022", null);
		samples.observe(third, size, "-", "甲").setState(DisclosureState.BLANK);
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "参数", first, second, third);
		column(diagram, "参数量", MatrixContent.OBSERVATION).setProperty(size.getId());
		MatrixColumn one = column(diagram, "乙的参数量", MatrixContent.OBSERVATION);
		one.setProperty(size.getId());
		one.setSource("乙");
		Scene scene = build(diagram);
		assertEquals(List.of("GPT-1", "1.17亿 / 1.2亿", "1.2亿"), row(scene, first.getId()));
		assertEquals(List.of("GPT-4", "未披露", "–"), row(scene, second.getId()));
		assertEquals(List.of("InstructGPT", "–", "–"), row(scene, third.getId()));
	}

	@Test
	void scenariosStandInTheColumnOfTheReportThatStatesThem() {
		Diagram diagram = verticals(3);
		Scene scene = build(diagram);
		Segment vertical = (Segment) samples.index().find(diagram.getNodes().get(1).getElement()).orElseThrow();
		assertEquals(List.of("行业1", "场景1-0-0；场景1-0-1", "场景1-1-0；场景1-1-1", "场景1-2-0；场景1-2-1"), row(scene, vertical.getId()));
		assertEquals("资料来源：研报0，研报1，研报2", scene.allParts().filter(part -> part.role() == ScenePart.Role.SOURCE_LINE).findFirst()
				.map(SceneChecks::texts).orElse(""));
	}

	@Test
	void participationsNameCompaniesOfAPlaceAndPlacesOfACompany() {
		var perspective = samples.perspective("视角");
		Segment chips = samples.segment(samples.stage(perspective, "上游", null, StagePosition.UPSTREAM), "芯片", null, "寒武纪", "海光信息");
		samples.segment(chips, "GPU", null, "景嘉微");
		chips.getParticipations().forEach(participation -> samples.cite(participation, "甲"));
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "标的", chips, samples.company("寒武纪"));
		column(diagram, "全部", MatrixContent.PARTICIPATION);
		column(diagram, "甲", MatrixContent.PARTICIPATION).setSource("甲");
		Scene scene = build(diagram);
		assertEquals(List.of("芯片", "寒武纪、海光信息、景嘉微", "寒武纪、海光信息"), row(scene, chips.getId()));
		assertEquals(List.of("寒武纪", "芯片", "芯片"), row(scene, samples.company("寒武纪").getId()));
	}

	@Test
	void rowsFollowTheNodesAndNothingOverlapsHoweverLongTheCells() {
		Scene scene = build(verticals(26));
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
		List<ScenePart> rows = scene.allParts().filter(part -> part.role() == ScenePart.Role.TABLE_ROW).toList();
		assertEquals(26, rows.size());
		for (int i = 1; i < rows.size(); i++) {
			assertEquals(rows.get(i - 1).bounds().bottom(), rows.get(i).bounds().y(), 1e-6);
		}
		assertTrue(scene.width() < 1260, "does not fit a page: " + scene.width());
		assertEquals(scene, build(verticals(26)), "the same table twice");
	}

	@Test
	void hiddenAndLostRowsAreLeftOutAndMarksBecomeBadges() {
		Framework shown = framework("PyTorch");
		Framework hidden = framework("Caffe");
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "框架", shown, hidden);
		diagram.getNodes().get(1).setHidden(true);
		diagram.getNodes().add(ViewFactory.eINSTANCE.createDiagramNode());
		Map<String, Mark> marks = Map.of(shown.getId(), new Mark(Mark.Severity.WARNING, "口径不一"));
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer()).withMarks(marks)).build(diagram, samples.index());
		assertFalse(SceneChecks.allTexts(scene).contains("Caffe"));
		assertEquals(1, scene.overlay().size());
		SceneChecks.check(scene);
	}

	@Test
	void aTableWithoutRowsOrColumnsIsStillAFigure() {
		SceneChecks.check(build(samples.diagram(DiagramKind.MATRIX, "空")));
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "只有列");
		column(diagram, "特点", MatrixContent.FEATURE).setFeature("feature");
		SceneChecks.check(build(diagram));
	}

	private Diagram verticals(int count) {
		Samples own = samples;
		var stage = own.stage(own.perspective("行业" + count), "行业", null, StagePosition.UNSPECIFIED);
		List<Segment> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Segment vertical = own.segment(stage, "行业" + i, null);
			rows.add(vertical);
			for (int report = 0; report < 3; report++) {
				for (int n = 0; n < 2 + i % 7; n++) {
					Scenario scenario = AigcFactory.eINSTANCE.createScenario();
					scenario.setId(Samples.id("scenario " + count + ' ' + i + ' ' + report + ' ' + n));
					scenario.setName("场景" + i + '-' + report + '-' + n);
					scenario.setVertical(vertical);
					own.document().getChains().get(0).getItems().add(scenario);
					own.cite(scenario, "研报" + report);
				}
			}
		}
		rows.get(1).setName("行业1");
		own.document().getChains().get(0).getItems().removeIf(item -> item.getName().matches("场景1-.-[2-9]"));
		Diagram diagram = own.diagram(DiagramKind.MATRIX, "行业与研报", rows.toArray(Segment[]::new));
		for (int report = 0; report < 3; report++) {
			column(diagram, "研报" + report, MatrixContent.SCENARIO).setSource("研报" + report);
		}
		return diagram;
	}

	private Framework framework(String name) {
		Framework framework = AigcFactory.eINSTANCE.createFramework();
		framework.setId(Samples.id("framework " + name));
		framework.setName(name);
		samples.document().getChains().get(0).getItems().add(framework);
		return framework;
	}

	private static MatrixColumn column(Diagram diagram, String title, MatrixContent content) {
		MatrixColumn column = ViewFactory.eINSTANCE.createMatrixColumn();
		column.setId(Samples.id("column " + diagram.getId() + title));
		column.setTitle(title);
		column.setContent(content);
		diagram.getColumns().add(column);
		return column;
	}

	private Scene build(Diagram diagram) {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
	}

	/** The texts of a row, cell by cell: texts that start at the same place belong together. */
	private static List<String> row(Scene scene, String elementId) {
		ScenePart row = scene.part(elementId).orElseThrow();
		List<ScenePart> heads = scene.allParts().filter(part -> part.role() == ScenePart.Role.COLUMN_HEAD).toList();
		List<String> cells = new ArrayList<>();
		for (ScenePart head : heads) {
			StringBuilder cell = new StringBuilder();
			row.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
					.filter(text -> text.x() >= head.bounds().x() && text.x() < head.bounds().right()).forEach(text -> cell.append(text.text()));
			cells.add(cell.toString());
		}
		return cells;
	}
}
