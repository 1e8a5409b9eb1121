package org.chainscape.compare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;

/** A small chain with something of everything. Ids are speaking. */
public final class Samples {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;
	private static final ViewFactory VIEW = ViewFactory.eINSTANCE;

	private final ChainDocument document = named(CHAIN.createChainDocument(), "doc", "示例");
	private final IndustryChain chain = named(CHAIN.createIndustryChain(), "chain", "算力产业链");
	private final Report report = named(CHAIN.createReport(), "report", "行业深度");
	private final Property share = named(CHAIN.createProperty(), "share", "市场占比");
	private final List<Place> places = new ArrayList<>();
	private final List<Company> companies = new ArrayList<>();

	private Samples() {
		document.getChains().add(chain);
		document.getSources().add(report);
		document.getProperties().add(share);
		report.setDate(PartialDate.parse("2023-02-14"));
		for (int i = 0; i < 6; i++) {
			company(i);
		}
		Perspective perspective = named(CHAIN.createPerspective(), "perspective", "上中下游");
		chain.getPerspectives().add(perspective);
		for (String name : List.of("上游", "中游", "下游")) {
			Stage stage = named(CHAIN.createStage(), "stage-" + name, name);
			perspective.getStages().add(stage);
			fill(stage, name);
		}
		for (int i = 0; i + 1 < places.size(); i++) {
			relation("relation-" + i, places.get(i), places.get(i + 1));
		}
		items();
		document.getViews().add(diagram());
	}

	/** {@return a fresh sample} */
	public static ChainDocument chain() {
		return same(new Samples().document);
	}

	/** {@return the document as it is read from the file it is written to} */
	public static ChainDocument same(ChainDocument document) {
		try {
			return ChainStore.parse(ChainStore.serialise(document));
		} catch (ChainFileException e) {
			throw new IllegalStateException(e);
		}
	}

	/** {@return a copy with some random edits} */
	public static ChainDocument edited(ChainDocument document, long seed, int edits) {
		ChainDocument copy = same(document);
		new Edits(copy, new Random(seed)).make(edits);
		return same(copy);
	}

	/** {@return what the file of a document says} */
	public static String text(ChainDocument document) {
		try {
			return new String(ChainStore.serialise(document), StandardCharsets.UTF_8);
		} catch (ChainFileException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Compares texts line by line, so that a failure is short. */
	public static void assertSame(String expected, String actual) {
		if (!expected.equals(actual)) {
			String[] wanted = expected.split("\n");
			String[] found = actual.split("\n");
			int at = 0;
			while (at < wanted.length && at < found.length && wanted[at].equals(found[at])) {
				at++;
			}
			throw new AssertionError("line " + at + ": expected " + lines(wanted, at) + " but was " + lines(found, at));
		}
	}

	private static String lines(String[] lines, int at) {
		return String.join("|", List.of(lines).subList(Math.max(0, Math.min(at, lines.length) - 4), Math.min(lines.length, at + 8)));
	}

	/** {@return the element with an id} */
	public static <T> T find(ChainDocument document, String id, Class<T> type) {
		return type.cast(document.eResource().getEObject(id));
	}

	private void fill(Stage stage, String name) {
		places.add(stage);
		for (int i = 0; i < 2; i++) {
			Segment segment = named(CHAIN.createSegment(), "segment-" + name + i, name + "环节" + i);
			stage.getSegments().add(segment);
			places.add(segment);
			Segment inner = named(CHAIN.createSegment(), "inner-" + name + i, name + "细分" + i);
			segment.getSegments().add(inner);
			for (int each = 0; each < 2; each++) {
				Participation participation = CHAIN.createParticipation();
				participation.setId("part-" + name + i + each);
				participation.setCompany(companies.get((places.size() + each) % companies.size()));
				segment.getParticipations().add(participation);
				cite(participation, report, "citation-" + name + i + each);
			}
			observe(segment, "observation-" + name + i);
		}
	}

	private void company(int number) {
		Company company = named(CHAIN.createCompany(), "company-" + number, "公司" + number);
		Security security = CHAIN.createSecurity();
		security.setId("security-" + number);
		security.setExchange(Exchange.SH);
		security.setCode("60000" + number);
		company.getSecurities().add(security);
		company.getAliases().addAll(List.of("甲" + number, "乙" + number, "丙" + number));
		document.getCompanies().add(company);
		companies.add(company);
	}

	private void observe(Subject subject, String id) {
		Observation observation = CHAIN.createObservation();
		observation.setId(id);
		observation.setProperty(share);
		observation.setPrinted("约20%");
		observation.setValue(new BigDecimal("20"));
		observation.setUnit("%");
		observation.setAsOf(PartialDate.parse("2022"));
		subject.getObservations().add(observation);
		cite(observation, report, id + "-citation");
	}

	private static void cite(Element element, Source source, String id) {
		Citation citation = CHAIN.createCitation();
		citation.setId(id);
		citation.setSource(source);
		citation.setLines("L" + Math.abs(id.hashCode() % 100));
		element.getCitations().add(citation);
	}

	private void relation(String id, ChainNode from, ChainNode to) {
		Relation relation = CHAIN.createSupply();
		relation.setId(id);
		relation.setSource(from);
		relation.setTarget(to);
		chain.getRelations().add(relation);
	}

	private void items() {
		for (int i = 0; i < 4; i++) {
			Item item = named(CHAIN.createProduct(), "item-" + i, "产品" + i);
			chain.getItems().add(item);
			item.getPlaces().add(places.get(i));
			item.getPlaces().add(places.get(i + 2));
			item.getMakers().add(companies.get(i));
		}
	}

	private Diagram diagram() {
		Diagram diagram = VIEW.createDiagram();
		diagram.setId("diagram");
		diagram.setName("全景图");
		diagram.getPerspectives().add("perspective");
		int x = 0;
		for (Place place : places) {
			DiagramNode node = view(VIEW.createDiagramNode(), "node-" + place.getId());
			node.setElement(place.getId());
			node.setX(x += 40);
			diagram.getNodes().add(node);
		}
		DiagramEdge edge = view(VIEW.createDiagramEdge(), "edge");
		edge.setRelation("relation-1");
		for (int i = 0; i < 3; i++) {
			BendPoint bend = VIEW.createBendPoint();
			bend.setX(10 * i);
			bend.setY(20);
			edge.getBendPoints().add(bend);
		}
		diagram.getEdges().add(edge);
		Layer layer = view(VIEW.createLayer(), "layer");
		layer.setName("图层");
		layer.getElements().add(places.get(1).getId());
		layer.getElements().add(places.get(2).getId());
		diagram.getLayers().add(layer);
		return diagram;
	}

	private static <T extends NamedElement> T named(T element, String id, String name) {
		element.setId(id);
		element.setName(name);
		return element;
	}

	private static <T extends ViewElement> T view(T element, String id) {
		element.setId(id);
		return element;
	}
}
