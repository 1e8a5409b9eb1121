package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.PartialDate;

/**
 * A chain of any size: companies with a security, in industries that are stages and segments of a perspective; products they make, with
 * the share of their revenue as an observation; supply and composition between products. Everything is cited.
 */
final class BigChain {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final ChainDocument document = named(CHAIN.createChainDocument(), "全市场产业链");
	final IndustryChain chain = named(CHAIN.createIndustryChain(), "全市场产业链");
	final List<Company> companies = new ArrayList<>();
	final List<Place> places = new ArrayList<>();
	final List<Product> products = new ArrayList<>();
	final List<Relation> relations = new ArrayList<>();
	/** Shares of companies that were removed are among them. */
	final List<Observation> shares = new ArrayList<>();
	final List<Participation> participations = new ArrayList<>();
	private final Map<Company, List<Element>> about = new HashMap<>();
	private final Perspective perspective = named(CHAIN.createPerspective(), "行业分类");
	private final Source source = named(CHAIN.createDataSource(), "上市公司公告");
	private final Property share = named(CHAIN.createProperty(), "营收占比");
	private int made;

	BigChain() {
		source.setPublisher("上市公司公告");
		source.setDate(PartialDate.parse("2023-04-30"));
		share.setKind(PropertyKind.SHARE);
		share.setUnit("%");
		perspective.setOrdered(false);
		document.setFormatVersion("1.0");
		document.getSources().add(source);
		document.getProperties().add(share);
		document.getChains().add(chain);
		chain.getPerspectives().add(perspective);
	}

	Company company(String name, Exchange exchange, String code) {
		Company company = named(CHAIN.createCompany(), name);
		company.setDomicile(Domicile.DOMESTIC);
		company.setCountry("CN");
		company.setListing(ListingStatus.LISTED);
		Security security = identified(CHAIN.createSecurity());
		security.setExchange(exchange);
		security.setCode(code);
		security.setListing(ListingStatus.LISTED);
		company.getSecurities().add(security);
		document.getCompanies().add(company);
		companies.add(company);
		return company;
	}

	Place stage(String name) {
		Stage stage = named(CHAIN.createStage(), name);
		perspective.getStages().add(stage);
		places.add(stage);
		return stage;
	}

	Place segment(String name, Place outer) {
		Segment segment = named(CHAIN.createSegment(), name);
		outer.getSegments().add(segment);
		places.add(segment);
		return segment;
	}

	Participation join(Place place, Company company) {
		Participation participation = cited(identified(CHAIN.createParticipation()));
		participation.setCompany(company);
		place.getParticipations().add(participation);
		participations.add(participation);
		about.computeIfAbsent(company, key -> new ArrayList<>()).add(participation);
		return participation;
	}

	Product product(String name) {
		Product product = named(CHAIN.createProduct(), name);
		chain.getItems().add(product);
		products.add(product);
		return product;
	}

	Observation share(Company company, Product product, BigDecimal percent) {
		product.getMakers().add(company);
		Observation observation = cited(identified(CHAIN.createObservation()));
		observation.setProperty(share);
		observation.setValue(percent);
		observation.setPrinted(percent.toPlainString() + "%");
		observation.setUnit("%");
		observation.setDenominator(company);
		observation.setAsOf(PartialDate.parse("2022"));
		product.getObservations().add(observation);
		shares.add(observation);
		about.computeIfAbsent(company, key -> new ArrayList<>()).add(observation);
		return observation;
	}

	<R extends Relation> R relate(R relation, ChainNode from, ChainNode to) {
		cited(identified(relation));
		relation.setSource(from);
		relation.setTarget(to);
		chain.getRelations().add(relation);
		relations.add(relation);
		return relation;
	}

	/** Takes a company out with everything that is said of it. */
	void remove(Company company) {
		for (Element element : about.getOrDefault(company, List.of())) {
			if (element.eContainer() instanceof Product product) {
				product.getObservations().remove(element);
				product.getMakers().remove(company);
			} else if (element.eContainer() instanceof Place place) {
				place.getParticipations().remove(element);
				participations.remove(element);
			}
		}
		document.getCompanies().remove(company);
		companies.remove(company);
	}

	int objects() {
		int count = 1;
		for (var all = document.eAllContents(); all.hasNext(); all.next()) {
			count++;
		}
		return count;
	}

	private <T extends Element> T cited(T element) {
		Citation citation = identified(CHAIN.createCitation());
		citation.setSource(source);
		citation.setPage("1");
		element.getCitations().add(citation);
		return element;
	}

	private <T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return identified(element);
	}

	private <T extends Element> T identified(T element) {
		element.setId("e" + made++);
		return element;
	}
}
