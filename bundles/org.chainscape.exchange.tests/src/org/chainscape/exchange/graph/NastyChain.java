package org.chainscape.exchange.graph;

import java.math.BigDecimal;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.chain.Supply;

/** A chain with one of everything a graph holds, whose names have everything in them that files could stumble over. */
final class NastyChain {

	static final String NAME = "甲\"<&>'; |#`\\,\n第二行\u0001\t]end\uD800";

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final ChainDocument document = id(CHAIN.createChainDocument(), "document");
	final ChainDocument library = id(CHAIN.createChainDocument(), "library");
	final IndustryChain chain = id(CHAIN.createIndustryChain(), "chain");
	final Segment segment = id(CHAIN.createSegment(), "segment");
	final Product product = id(CHAIN.createProduct(), "product");
	final Company maker = company(document, "maker", NAME);
	final Company parent = company(document, "parent", "母公司");
	final Company foreign = company(library, "foreign", "库中公司");
	final Supply supply = id(CHAIN.createSupply(), "supply");

	NastyChain() {
		document.setName(NAME);
		chain.setName("链");
		document.getChains().add(chain);
		Perspective perspective = id(CHAIN.createPerspective(), "perspective");
		perspective.setName("视角");
		chain.getPerspectives().add(perspective);
		Stage stage = id(CHAIN.createStage(), "stage");
		stage.setName("上游");
		perspective.getStages().add(stage);
		Stage empty = id(CHAIN.createStage(), "empty");
		empty.setName("空");
		perspective.getStages().add(empty);
		segment.setName("环节");
		stage.getSegments().add(segment);
		product.setName("产品");
		product.getPlaces().add(segment);
		product.getMakers().add(maker);
		chain.getItems().add(product);
		maker.setParent(parent);
		maker.getAliases().add("别名;一");
		maker.getAliases().add("别名二");
		Security security = id(CHAIN.createSecurity(), "security");
		security.setExchange(Exchange.SH);
		security.setCode("688256");
		maker.getSecurities().add(security);
		Participation participation = id(CHAIN.createParticipation(), "participation");
		participation.setCompany(foreign);
		participation.setRoleText("龙头, \"代表\"");
		segment.getParticipations().add(participation);
		Property share = id(CHAIN.createProperty(), "share");
		share.setName("营收占比");
		share.setKind(PropertyKind.SHARE);
		document.getProperties().add(share);
		observe(product, share, "51.07", "%").setDenominator(maker);
		relations(share);
	}

	private void relations(Property share) {
		supply.setSource(product);
		supply.setTarget(foreign);
		supply.setStatement("第一行\n第二行");
		supply.setSince(PartialDate.parse("2023-02"));
		Report report = id(CHAIN.createReport(), "report");
		report.setName("研报;一");
		report.setDate(PartialDate.parse("2023-02-14"));
		document.getSources().add(report);
		Citation citation = id(CHAIN.createCitation(), "citation");
		citation.setSource(report);
		citation.setPage("12");
		supply.getCitations().add(citation);
		chain.getRelations().add(supply);
		Ownership ownership = id(CHAIN.createOwnership(), "ownership");
		ownership.setSource(parent);
		ownership.setTarget(maker);
		observe(ownership, share, "0.6", "");
		chain.getRelations().add(ownership);
		Supply lost = id(CHAIN.createSupply(), "lost");
		lost.setSource(product);
		chain.getRelations().add(lost);
	}

	private static Observation observe(Subject subject, Property property, String value, String unit) {
		Observation observation = id(CHAIN.createObservation(), "observation-" + subject.getId());
		observation.setProperty(property);
		observation.setValue(new BigDecimal(value));
		observation.setUnit(unit);
		subject.getObservations().add(observation);
		return observation;
	}

	private static Company company(ChainDocument document, String id, String name) {
		Company company = id(CHAIN.createCompany(), id);
		company.setName(name);
		document.getCompanies().add(company);
		return company;
	}

	private static <E extends Element> E id(E element, String id) {
		element.setId(id);
		return element;
	}
}
