package org.chainscape.exchange.figure;

import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.TextMeasurer;
import org.chainscape.scene.Theme;

/** A chain of two stages with one of everything, measured without any font. */
public final class SmallChain {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final ChainDocument document = named(CHAIN.createChainDocument(), "document");
	private final IndustryChain chain = named(CHAIN.createIndustryChain(), "chain");
	private final Diagram diagram = ViewFactory.eINSTANCE.createDiagram();

	/** Makes the chain and its diagram. */
	public SmallChain() {
		document.setName("小链");
		chain.setName("小链");
		document.getChains().add(chain);
		Perspective perspective = named(CHAIN.createPerspective(), "perspective");
		perspective.setName("上下游");
		chain.getPerspectives().add(perspective);
		Segment chips = segment(stage(perspective, "上游", StagePosition.UPSTREAM), "芯片", "CPU & GPU <AI>");
		company(chips, "寒武纪", Domicile.DOMESTIC, "688256", Exchange.SH);
		company(chips, "英伟达", Domicile.FOREIGN, "NVDA", Exchange.O);
		Segment models = segment(stage(perspective, "下游", StagePosition.DOWNSTREAM), "大模型", null);
		company(models, "百度", Domicile.DOMESTIC, null, null).setConfirmed(false);
		Item item = named(AigcFactory.eINSTANCE.createFoundationModel(), "item");
		item.setName("ERNIE 3.0");
		chain.getItems().add(item);
		models.getItems().add(item);
		Supply supply = named(CHAIN.createSupply(), "supply");
		supply.setSource(chips);
		supply.setTarget(models);
		chain.getRelations().add(supply);
		cite(chips, "甲证券研究所");
		cite(supply, "乙证券研究所");
		diagram.setId(id("diagram"));
		diagram.setName("小链图");
		diagram.setFigureNumber(3);
		diagram.setKind(DiagramKind.STAGE_MAP);
		diagram.setInstitute("XX 研究所整理");
		diagram.setAsOf(new PartialDate(2023, 2, 0));
		diagram.getPerspectives().add(perspective.getId());
		document.getViews().add(diagram);
		DiagramContent.populate(diagram, ElementIndex.of(document));
	}

	/** The scene with widths that are the same on every machine. */
	public Scene scene() {
		return scene(new Measurer());
	}

	/**
	 * The scene as a program draws it.
	 *
	 * @param measurer measures its texts
	 * @return the scene
	 */
	public Scene scene(TextMeasurer measurer) {
		return new SceneBuilder(new SceneOptions(Language.ZH, Theme.standard(), measurer, Map.of())).build(diagram, ElementIndex.of(document));
	}

	private Stage stage(Perspective perspective, String name, StagePosition position) {
		Stage stage = named(CHAIN.createStage(), name);
		stage.setName(name);
		stage.setPosition(position);
		perspective.getStages().add(stage);
		return stage;
	}

	private Segment segment(Stage stage, String name, String subtitle) {
		Segment segment = named(CHAIN.createSegment(), name);
		segment.setName(name);
		segment.setSubtitle(subtitle);
		stage.getSegments().add(segment);
		return segment;
	}

	private Participation company(Place place, String name, Domicile domicile, String code, Exchange exchange) {
		Company company = named(CHAIN.createCompany(), name);
		company.setName(name);
		company.setDomicile(domicile);
		if (code != null) {
			Security security = named(CHAIN.createSecurity(), code);
			security.setCode(code);
			security.setExchange(exchange);
			company.getSecurities().add(security);
		}
		document.getCompanies().add(company);
		Participation participation = named(CHAIN.createParticipation(), "participation " + name);
		participation.setCompany(company);
		place.getParticipations().add(participation);
		return participation;
	}

	private void cite(Element element, String publisher) {
		Report report = named(CHAIN.createReport(), publisher);
		report.setName(publisher);
		report.setPublisher(publisher);
		document.getSources().add(report);
		Citation citation = named(CHAIN.createCitation(), "citation " + publisher);
		citation.setSource(report);
		element.getCitations().add(citation);
	}

	private static <E extends Element> E named(E element, String name) {
		element.setId(id(name));
		return element;
	}

	private static String id(String name) {
		return Identities.derive("small", name);
	}

	private static final class Measurer implements TextMeasurer {

		@Override
		public double width(String text, FontSpec font) {
			return text.codePoints().mapToDouble(point -> point >= 0x2e80 ? 1 : 0.55).sum() * font.size();
		}
	}
}
