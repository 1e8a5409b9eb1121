package org.chainscape.tabular.grid;

import java.math.BigDecimal;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;

/** A small chain to try tables on. */
public final class Sample {

	/** The document. */
	public final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	/** Its chain. */
	public final IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
	/** Revenue, in yuan. */
	public final Property revenue = property("营收", PropertyKind.QUANTITY, "元");
	/** A share, in percent. */
	public final Property share = property("市占率", PropertyKind.SHARE, "%");
	/** A segment with nobody in it. */
	public final Segment segment = ChainFactory.eINSTANCE.createSegment();
	/** A source. */
	public final Report report = ChainFactory.eINSTANCE.createReport();

	/** Makes it. */
	public Sample() {
		document.setName("样例");
		document.getProperties().add(revenue);
		document.getProperties().add(share);
		report.setName("深度报告");
		document.getSources().add(report);
		chain.setName("链");
		document.getChains().add(chain);
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setName("上中下游");
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setName("上游");
		segment.setName("芯片");
		stage.getSegments().add(segment);
		perspective.getStages().add(stage);
		chain.getPerspectives().add(perspective);
		company("寒武纪", "688256");
		company("澜起科技", "688008");
		company("北京大学", null);
		Identities.assign(document);
	}

	private Property property(String name, PropertyKind kind, String unit) {
		Property property = ChainFactory.eINSTANCE.createProperty();
		property.setName(name);
		property.setKind(kind);
		property.setUnit(unit);
		return property;
	}

	/** Adds a company, with a security in Shanghai if there is a code. */
	public Company company(String name, String code) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setName(name);
		if (code != null) {
			Security security = ChainFactory.eINSTANCE.createSecurity();
			security.setExchange(Exchange.SH);
			security.setCode(code);
			company.getSecurities().add(security);
		}
		document.getCompanies().add(Identities.assign(company));
		return company;
	}

	/** Adds a product. */
	public Product product(String name) {
		Product product = ChainFactory.eINSTANCE.createProduct();
		product.setName(name);
		chain.getItems().add(Identities.assign(product));
		return product;
	}

	/** Adds an observation nobody is cited for. */
	public Observation observation(Company company, Property property, String printed, String value) {
		Observation observation = ChainFactory.eINSTANCE.createObservation();
		observation.setProperty(property);
		observation.setPrinted(printed);
		observation.setValue(new BigDecimal(value));
		observation.setUnit(property.getUnit());
		company.getObservations().add(Identities.assign(observation));
		return observation;
	}

	/** A table of it. */
	public Grid grid(GridKind kind) {
		return Grid.of(kind, document, GridSettings.standard(Language.ZH));
	}
}
