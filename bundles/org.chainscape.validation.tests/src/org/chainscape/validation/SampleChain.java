package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;

/** A small chain without a fault: three stages, a company in each segment, one supply, one share, one diagram. Ids are speaking. */
final class SampleChain {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final ChainDocument document = named(CHAIN.createChainDocument(), "doc", "示例");
	final Report report = named(CHAIN.createReport(), "report", "行业深度");
	final Source otherReport = named(CHAIN.createReport(), "report-2", "另一份报告");
	final Property share = property("share", "市场占比", PropertyKind.SHARE, null);
	final Property revenue = property("revenue", "收入", PropertyKind.QUANTITY, "元");
	final IndustryChain chain = named(CHAIN.createIndustryChain(), "chain", "算力产业链");
	final Perspective perspective = named(CHAIN.createPerspective(), "perspective", "上中下游");
	final Stage upstream = stage("upstream", "上游");
	final Stage midstream = stage("midstream", "中游");
	final Stage downstream = stage("downstream", "下游");
	final Company maker = company("maker", "寒武纪", Exchange.SH, "688256");
	final Company builder = company("builder", "浪潮信息", Exchange.SZ, "000977");
	final Company user = company("user", "腾讯控股", Exchange.HK, "00700");
	final Segment chips = segment("chips", "芯片", upstream);
	final Segment servers = segment("servers", "服务器", midstream);
	final Segment clouds = segment("clouds", "云服务", downstream);
	final Product product;
	final Supply supply = relation(CHAIN.createSupply(), "supply", chips, servers);
	final Diagram diagram = ViewFactory.eINSTANCE.createDiagram();

	SampleChain() {
		report.setDate(PartialDate.parse("2023-02-14"));
		otherReport.setDate(PartialDate.parse("2023-03"));
		document.getSources().add(report);
		document.getSources().add(otherReport);
		document.getProperties().add(share);
		document.getProperties().add(revenue);
		document.getChains().add(chain);
		chain.getPerspectives().add(perspective);
		join("chips-maker", chips, maker);
		join("servers-builder", servers, builder);
		join("clouds-user", clouds, user);
		product = named(CHAIN.createProduct(), "product", "加速卡");
		product.getPlaces().add(chips);
		chain.getItems().add(product);
		observe("maker-share", maker, share, "20", observation -> observation.setDenominator(chain));
		named(diagram, "diagram", "全景图").getPerspectives().add("perspective");
		document.getViews().add(diagram);
		draw("node-chips", "chips");
		draw("node-servers", "servers");
	}

	static <T extends Element> T identified(T element, String id) {
		element.setId(id);
		return element;
	}

	static <T extends org.chainscape.model.chain.NamedElement> T named(T element, String id, String name) {
		element.setName(name);
		return identified(element, id);
	}

	Property property(String id, String name, PropertyKind kind, String unit) {
		Property property = named(CHAIN.createProperty(), id, name);
		property.setKind(kind);
		property.setUnit(unit);
		return property;
	}

	Stage stage(String id, String name) {
		Stage stage = named(CHAIN.createStage(), id, name);
		perspective.getStages().add(stage);
		return stage;
	}

	Segment segment(String id, String name, Place place) {
		Segment segment = named(CHAIN.createSegment(), id, name);
		place.getSegments().add(segment);
		return segment;
	}

	Company company(String id, String name) {
		Company company = named(CHAIN.createCompany(), id, name);
		document.getCompanies().add(company);
		return company;
	}

	Company company(String id, String name, Exchange exchange, String code) {
		Company company = company(id, name);
		security(id + "-security", company, exchange, code);
		return company;
	}

	Security security(String id, Company company, Exchange exchange, String code) {
		Security security = identified(CHAIN.createSecurity(), id);
		security.setExchange(exchange);
		security.setCode(code);
		company.getSecurities().add(security);
		return security;
	}

	Participation join(String id, Place place, Company company) {
		Participation participation = identified(CHAIN.createParticipation(), id);
		participation.setCompany(company);
		cite(participation, report);
		place.getParticipations().add(participation);
		return participation;
	}

	<T extends Relation> T relation(T relation, String id, ChainNode from, ChainNode to) {
		identified(relation, id);
		relation.setSource(from);
		relation.setTarget(to);
		cite(relation, report);
		chain.getRelations().add(relation);
		return relation;
	}

	Observation observe(String id, Subject subject, Property property, String value, Consumer<Observation> more) {
		Observation observation = identified(CHAIN.createObservation(), id);
		observation.setProperty(property);
		observation.setValue(new BigDecimal(value));
		cite(observation, report);
		more.accept(observation);
		subject.getObservations().add(observation);
		return observation;
	}

	Citation cite(Element element, Source source) {
		Citation citation = identified(CHAIN.createCitation(), element.getId() + "-citation-" + element.getCitations().size());
		citation.setSource(source);
		citation.setSection("正文");
		element.getCitations().add(citation);
		return citation;
	}

	DiagramNode draw(String id, String element) {
		DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
		node.setId(id);
		node.setElement(element);
		diagram.getNodes().add(node);
		return node;
	}
}
