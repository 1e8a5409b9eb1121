package org.chainscape.scene.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewFactory;

/** A chain with a diagram in which anything may be unconfirmed or without a source. Every name, value and publisher occurs once. */
final class RandomChain {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;
	private static final ViewFactory VIEW = ViewFactory.eINSTANCE;

	private final Random random;
	private final Samples samples = new Samples();
	private final List<Place> places = new ArrayList<>();
	private final List<Company> companies = new ArrayList<>();
	private final List<FoundationModel> models = new ArrayList<>();
	private final List<Property> properties = new ArrayList<>();
	private final Diagram diagram;
	private int number = 1000;

	RandomChain(long seed, DiagramKind kind) {
		random = new Random(seed);
		for (int i = 0; i < 8; i++) {
			companies.add(company());
		}
		for (int i = 0; i < 3; i++) {
			properties.add(samples.property("指标" + i, PropertyKind.QUANTITY));
		}
		Perspective[] perspectives = {perspective(), perspective()};
		for (int i = 0; i < 6; i++) {
			model();
		}
		facts();
		relations();
		diagram = diagram(kind, perspectives);
	}

	ChainDocument document() {
		return samples.document();
	}

	ElementIndex index() {
		return samples.index();
	}

	Diagram diagram() {
		return diagram;
	}

	private String next() {
		return String.valueOf(number++);
	}

	private boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private <E extends Element> E stated(E element) {
		element.setConfirmed(chance(85));
		if (chance(75)) {
			samples.cite(element, "出版" + next());
		}
		return element;
	}

	private Company company() {
		Company company = samples.company("公司" + next() + (chance(60) ? " 60" + next() + ".SH" : ""));
		company.getSecurities().forEach(this::stated);
		return stated(company);
	}

	private Perspective perspective() {
		Perspective perspective = samples.perspective("视角" + next());
		perspective.setConfirmed(chance(95));
		for (int i = 0; i < 1 + random.nextInt(3); i++) {
			Stage stage = stated(samples.stage(perspective, "阶段" + next(), null, StagePosition.UNSPECIFIED));
			fill(stage, 0);
		}
		return perspective;
	}

	private void fill(Place place, int depth) {
		places.add(place);
		for (int i = 0; i < random.nextInt(4); i++) {
			samples.put(place, any(companies).getName());
			var participation = stated(place.getParticipations().get(place.getParticipations().size() - 1));
			participation.setRole(chance(50) ? ParticipationRole.RECOMMENDED : ParticipationRole.LEADER);
		}
		for (int i = 0; i < random.nextInt(2); i++) {
			models.add(stated((FoundationModel) samples.item(place, "产品" + next())));
		}
		for (int i = 0; i < random.nextInt(3 - depth); i++) {
			fill(stated(samples.segment(place, "环节" + next(), null)), depth + 1);
		}
	}

	private void model() {
		FoundationModel model = stated(samples.model("模型" + next(), chance(80) ? String.valueOf(2018 + random.nextInt(6)) : null,
				models.isEmpty() || chance(50) ? null : any(models)));
		model.getMakers().add(any(companies));
		models.add(model);
	}

	private void facts() {
		List<Subject> subjects = new ArrayList<>(companies);
		subjects.addAll(places);
		subjects.addAll(models);
		places.forEach(place -> subjects.addAll(place.getParticipations()));
		for (int i = 0; i < 30; i++) {
			Observation observation = samples.observe(any(subjects), any(properties), "7" + next() + "亿", "出版" + next());
			observation.setConfirmed(chance(80));
			if (chance(25)) {
				observation.getCitations().clear();
			}
			observation.setState(chance(85) ? DisclosureState.DISCLOSED : DisclosureState.TO_VERIFY);
			observation.setAsOf(PartialDate.parse(String.valueOf(2010 + random.nextInt(14))));
		}
		for (int i = 0; i < 3; i++) {
			Scenario scenario = AigcFactory.eINSTANCE.createScenario();
			scenario.setId(Samples.id("scenario " + i));
			scenario.setName("场景" + next());
			List<Segment> segments = places.stream().filter(Segment.class::isInstance).map(Segment.class::cast).toList();
			scenario.setVertical(segments.isEmpty() ? null : any(segments));
			document().getChains().get(0).getItems().add(stated(scenario));
		}
		for (int i = 0; i < 3; i++) {
			stated(samples.correspond(any(CorrespondenceKind.VALUES), any(places), any(places)));
		}
	}

	private void relations() {
		List<ChainNode> nodes = new ArrayList<>(places);
		nodes.addAll(companies);
		nodes.addAll(models);
		for (int i = 0; i < 24; i++) {
			Relation relation = switch (random.nextInt(9)) {
			case 0 -> Samples.bottleneck();
			case 1 -> CHAIN.createLineage();
			case 2 -> CHAIN.createPartnership();
			case 3 -> CHAIN.createOwnership();
			case 4 -> CHAIN.createSubstitution();
			case 5 -> CHAIN.createCompetition();
			case 6 -> CHAIN.createEvolution();
			default -> CHAIN.createSupply();
			};
			samples.relate(relation, "", "", "标注" + next());
			relation.setSource(any(nodes));
			relation.setTarget(any(nodes));
			stated(relation);
		}
	}

	private Diagram diagram(DiagramKind kind, Perspective... perspectives) {
		Diagram made;
		if (kind == DiagramKind.STAGE_MAP || kind == DiagramKind.LANE_MAP) {
			made = samples.diagram("图", perspectives);
			made.setKind(kind);
		} else {
			List<Element> elements = new ArrayList<>(kind == DiagramKind.LINEAGE ? List.of() : places.subList(0, Math.min(4, places.size())));
			elements.addAll(models);
			elements.addAll(kind == DiagramKind.LINEAGE ? List.of() : companies.subList(0, 4));
			made = samples.diagram(kind, "图", elements.toArray(Element[]::new));
		}
		if (kind == DiagramKind.FREE_MAP) {
			int y = 0;
			for (DiagramNode node : made.getNodes()) {
				node.setY(y += 400);
			}
		}
		List<Segment> segments = places.stream().filter(Segment.class::isInstance).map(Segment.class::cast).toList();
		made.setFocus(kind == DiagramKind.EGO_MAP ? any(companies).getId() : segments.isEmpty() ? null : any(segments).getId());
		made.setDepth(2);
		made.setGathers(chance(50));
		made.getShownProperties().add(properties.get(0).getId());
		made.getShownProperties().add(properties.get(1).getId());
		made.getNodes().forEach(node -> node.setCollapsed(chance(15) && kind != DiagramKind.LINEAGE && kind != DiagramKind.MATRIX));
		columns(made);
		rules(made);
		document().getChains().get(0).getRelations().stream().filter(relation -> chance(20)).forEach(relation -> {
			DiagramEdge edge = VIEW.createDiagramEdge();
			edge.setId(Samples.id("edge " + relation.getId()));
			edge.setRelation(relation.getId());
			edge.setShown(true);
			made.getEdges().add(edge);
		});
		return made;
	}

	private void columns(Diagram made) {
		for (MatrixContent content : MatrixContent.VALUES) {
			MatrixColumn column = VIEW.createMatrixColumn();
			column.setId(Samples.id("column " + content));
			column.setContent(content);
			column.setTitle(content == MatrixContent.PARTICIPATION ? null : "列" + content.getValue());
			column.setFeature("makers");
			column.setProperty(properties.get(0).getId());
			column.setElement(content == MatrixContent.PARTICIPATION && chance(60) ? any(companies).getId() : null);
			made.getColumns().add(column);
		}
	}

	private void rules(Diagram made) {
		for (int i = 0; i < random.nextInt(4); i++) {
			StyleRule rule = VIEW.createStyleRule();
			rule.setId(Samples.id("rule " + i));
			rule.setBasis(any(List.of(StyleBasis.OBSERVATION, StyleBasis.COMPANY_COUNT, StyleBasis.DOMESTIC_SHARE, StyleBasis.CHOKE_POINT)));
			rule.setTarget(any(StyleTarget.VALUES));
			rule.setChannel(any(StyleChannel.VALUES));
			rule.setProperty(any(properties).getId());
			made.getStyleRules().add(rule);
		}
	}
}
