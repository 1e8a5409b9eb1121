package org.chainscape.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** Cases of rules about what is printed: a free map with two boxes and a line, and numbered figures. */
final class FigureCases {

	private static final ViewFactory VIEW = ViewFactory.eINSTANCE;

	private FigureCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(boxes(), captions(), numbers(), references()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> boxes() {
		return List.of(
			RuleCase.of("diagram.boxes-overlap")
				.given(chain -> {
					freeMap(chain);
					chain.sample.diagram.getNodes().forEach(node -> node.setPinned(true));
				})
				.fault("把固定的“服务器”拖到固定的“芯片”上", "the fixed box “服务器” is moved onto the fixed box “芯片”",
					chain -> node(chain, "node-servers").setX(20))
				.finds("node-servers ~ node-chips")
				.boundary("“服务器”没有固定，会自动避让", "“服务器” is not fixed and makes way", chain -> {
					node(chain, "node-servers").setX(20);
					node(chain, "node-servers").setPinned(false);
				}),
			RuleCase.of("diagram.empty")
				.given(FigureCases::freeMap)
				.fault("隐藏图上的全部方框", "all boxes of a diagram are hidden",
					chain -> chain.sample.diagram.getNodes().forEach(node -> node.setHidden(true)))
				.finds("diagram")
				.boundary("只隐藏“服务器”", "only “服务器” is hidden", chain -> node(chain, "node-servers").setHidden(true)),
			RuleCase.of("diagram.line-without-end")
				.given(FigureCases::bentLine)
				.fault("从图上删去“服务器”，连线的折点还在", "“服务器” is taken off the diagram while the bends of its line are left",
					chain -> chain.sample.diagram.getNodes().remove(node(chain, "node-servers")))
				.finds("edge-supply ~ servers")
				.boundary("只隐藏“服务器”", "“服务器” is only hidden", chain -> node(chain, "node-servers").setHidden(true)),
			RuleCase.of("diagram.small-text")
				.given(chain -> {
					freeMap(chain);
					number(chain.sample.diagram, 1);
				})
				.fault("把“服务器”拖到两米开外", "“服务器” is moved two metres away", chain -> node(chain, "node-servers").setX(8000))
				.finds("diagram")
				.boundary("没有图号的图画得再大也不印", "a diagram without a number is not printed, however large", chain -> {
					node(chain, "node-servers").setX(8000);
					chain.sample.diagram.setFigureNumber(null);
				}));
	}

	private static List<RuleCase> captions() {
		return List.of(
			RuleCase.of("diagram.without-title")
				.given(chain -> number(chain.sample.diagram, 1))
				.fault("有图号的图只叫“阶段图 2”", "a numbered figure is just called “阶段图 2”", chain -> {
					chain.sample.diagram.setTitle(null);
					chain.sample.diagram.setName("阶段图 2");
				})
				.finds("diagram")
				.boundary("没有题目，但名称是“算力产业链”", "it has no title but the name “算力产业链”", chain -> {
					chain.sample.diagram.setTitle(null);
					chain.sample.diagram.setName("算力产业链");
				}),
			RuleCase.of("diagram.without-source")
				.given(FigureCases::ofProduct)
				.fault("图上唯一的产品没有来源", "the only product on a figure has no source", chain -> chain.sample.product.getCitations().clear())
				.finds("diagram")
				.boundary("图不印图题与来源", "the figure is printed without caption and source line", chain -> {
					chain.sample.product.getCitations().clear();
					chain.sample.diagram.setShowCaption(false);
				}));
	}

	private static List<RuleCase> numbers() {
		return List.of(
			RuleCase.of("diagram.figure-number-twice")
				.given(FigureCases::second)
				.fault("第二张图也编为图 1", "the second figure is number 1, too", chain -> figure(chain, 1).setFigureNumber(1))
				.finds("second ~ diagram")
				.boundary("第二张图没有图号", "the second figure has no number", chain -> figure(chain, 1).setFigureNumber(null)),
			RuleCase.of("diagram.title-twice")
				.given(FigureCases::second)
				.fault("第二张图的题目与第一张相同", "the second figure has the title of the first",
					chain -> figure(chain, 1).setTitle(figure(chain, 0).getTitle()))
				.finds("second ~ diagram")
				.boundary("第二张图不编图号", "and is no numbered figure", chain -> {
					figure(chain, 1).setTitle(figure(chain, 0).getTitle());
					figure(chain, 1).setFigureNumber(null);
				}),
			RuleCase.of("diagram.empty-layer")
				.given(FigureCases::layer)
				.fault("图层里的元素都移走了", "everything is taken off a layer", chain -> chain.sample.diagram.getLayers().get(0).getElements().clear())
				.finds("layer")
				.boundary("图层只是不可见", "the layer is only invisible", chain -> chain.sample.diagram.getLayers().get(0).setVisible(false)));
	}

	private static List<RuleCase> references() {
		return List.of(
			RuleCase.of("diagram.unknown-property")
				.fault("图要显示的指标已删除", "a diagram shows a property that was deleted", chain -> chain.sample.diagram.getShownProperties().add("gone"))
				.finds("diagram")
				.boundary("图显示收入", "it shows the revenue", chain -> chain.sample.diagram.getShownProperties().add("revenue")),
			RuleCase.of("diagram.unknown-item-kind")
				.fault("产品类别写成 Prodct", "a class of items is misspelt Prodct", chain -> chain.sample.diagram.getItemKinds().add("Prodct"))
				.finds("diagram")
				.boundary("写成 Product", "it is spelt Product", chain -> chain.sample.diagram.getItemKinds().add("Product")),
			RuleCase.of("diagram.unknown-reference")
				.given(FigureCases::rule)
				.fault("样式规则所依据的指标已删除", "the property of a style rule was deleted", chain -> style(chain).setProperty("gone"))
				.finds("style")
				.boundary("样式规则改为依据标的数量", "the rule follows the number of companies instead", chain -> {
					style(chain).setProperty("gone");
					style(chain).setBasis(StyleBasis.COMPANY_COUNT);
				}),
			RuleCase.of("diagram.unknown-theme")
				.given(FigureCases::file)
				.fault("图用的主题 corporate 不存在", "the theme corporate of a diagram does not exist", chain -> chain.sample.diagram.setTheme("corporate"))
				.finds("diagram")
				.boundary("图用的主题是 classic-blue", "the theme is classic-blue", chain -> chain.sample.diagram.setTheme("classic-blue")));
	}

	/** A free map of chips and servers side by side. */
	static void freeMap(ReportedChain chain) {
		chain.sample.diagram.setKind(DiagramKind.FREE_MAP);
		chain.sample.diagram.getPerspectives().clear();
		node(chain, "node-servers").setX(400);
	}

	/** A numbered figure of the product alone, which is cited. */
	static void ofProduct(ReportedChain chain) {
		freeMap(chain);
		chain.sample.diagram.getNodes().clear();
		chain.sample.draw("node-product", "product");
		chain.sample.cite(chain.sample.product, chain.sample.otherReport);
		number(chain.sample.diagram, 1);
	}

	static void number(Diagram diagram, int number) {
		diagram.setFigureNumber(number);
		diagram.setTitle("算力产业链的第" + number + "个侧面");
		diagram.setAsOf(PartialDate.parse("2023-06"));
	}

	static DiagramNode node(ReportedChain chain, String id) {
		return chain.sample.diagram.getNodes().stream().filter(node -> node.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Diagram figure(ReportedChain chain, int at) {
		return (Diagram) chain.sample.document.getViews().get(at);
	}

	private static StyleRule style(ReportedChain chain) {
		return chain.sample.diagram.getStyleRules().get(0);
	}

	private static void bentLine(ReportedChain chain) {
		freeMap(chain);
		DiagramEdge edge = VIEW.createDiagramEdge();
		edge.setId("edge-supply");
		edge.setRelation("supply");
		BendPoint bend = VIEW.createBendPoint();
		bend.setX(300);
		bend.setY(300);
		edge.getBendPoints().add(bend);
		chain.sample.diagram.getEdges().add(edge);
	}

	private static void second(ReportedChain chain) {
		number(chain.sample.diagram, 1);
		Diagram second = SampleChain.named(VIEW.createDiagram(), "second", "细看");
		second.setKind(DiagramKind.FREE_MAP);
		DiagramNode node = VIEW.createDiagramNode();
		node.setId("node-second");
		node.setElement("chips");
		second.getNodes().add(node);
		number(second, 2);
		chain.sample.document.getViews().add(second);
	}

	private static void layer(ReportedChain chain) {
		Layer layer = VIEW.createLayer();
		layer.setId("layer");
		layer.setName("海外");
		layer.getElements().add("servers");
		chain.sample.diagram.getLayers().add(layer);
	}

	private static void rule(ReportedChain chain) {
		StyleRule rule = VIEW.createStyleRule();
		rule.setId("style");
		rule.setBasis(StyleBasis.OBSERVATION);
		rule.setProperty("share");
		chain.sample.diagram.getStyleRules().add(rule);
	}

	/** Themes are looked for beside the file; there are none beside this one. */
	private static void file(ReportedChain chain) {
		Path file = Path.of(System.getProperty("java.io.tmpdir"), "chainscape-no-such-folder", "sample.chain").toAbsolutePath();
		new ResourceImpl(URI.createFileURI(file.toString())).getContents().add(chain.sample.document);
	}
}
