package org.chainscape.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;

/** A small document to which tests add what they are about. */
final class Sample {

	static final ChainFactory CHAIN = ChainFactory.eINSTANCE;
	static final LocalDate TODAY = LocalDate.of(2023, 11, 30);

	final ChainDocument document = CHAIN.createChainDocument();
	final Report report = CHAIN.createReport();
	final Property price = CHAIN.createProperty();
	final IndustryChain chain = chain("算力链");
	final Stage stage = CHAIN.createStage();
	final Segment chips = segment(stage, "芯片");

	Sample() {
		document.setName("样例");
		document.getSources().add(report);
		report.setName("行业深度");
		report.setDate(PartialDate.parse("2023-02-28"));
		price.setName("价格");
		document.getProperties().add(price);
		stage.setName("上游");
		Perspective perspective = CHAIN.createPerspective();
		perspective.setName("三段");
		perspective.getStages().add(stage);
		chain.getPerspectives().add(perspective);
	}

	IndustryChain chain(String name) {
		IndustryChain made = CHAIN.createIndustryChain();
		made.setName(name);
		document.getChains().add(made);
		return made;
	}

	static Segment segment(Place place, String name) {
		Segment segment = CHAIN.createSegment();
		segment.setName(name);
		place.getSegments().add(segment);
		return segment;
	}

	Company company(String name) {
		Company company = CHAIN.createCompany();
		company.setName(name);
		document.getCompanies().add(company);
		return company;
	}

	Participation join(Place place, Company company) {
		Participation entry = CHAIN.createParticipation();
		entry.setCompany(company);
		place.getParticipations().add(entry);
		return entry;
	}

	FoundationModel model(String name, Place place) {
		FoundationModel model = AigcFactory.eINSTANCE.createFoundationModel();
		model.setName(name);
		add(model, place);
		return model;
	}

	void add(Item item, Place place) {
		chain.getItems().add(item);
		if (place != null) {
			item.getPlaces().add(place);
		}
	}

	Observation fact(Subject subject, String value) {
		Observation fact = CHAIN.createObservation();
		fact.setProperty(price);
		fact.setValue(value == null ? null : new BigDecimal(value));
		fact.setPrinted(value);
		subject.getObservations().add(fact);
		return fact;
	}

	<T extends Element> T cite(T element, String page) {
		Citation citation = CHAIN.createCitation();
		citation.setSource(report);
		citation.setPage(page);
		element.getCitations().add(citation);
		return element;
	}

	QualityReport assess() {
		return assess(document, TODAY, 18);
	}

	static QualityReport assess(ChainDocument document, LocalDate today, int staleMonths) {
		ValidationIndex index = index(document, today, staleMonths);
		return QualityReport.of(index, Validator.standard().validate(index).findings(), 0, Language.ZH);
	}

	QualityReport assess(List<Finding> open, int suppressed) {
		return QualityReport.of(index(document, TODAY, 18), open, suppressed, Language.ZH);
	}

	private static ValidationIndex index(ChainDocument document, LocalDate today, int staleMonths) {
		Identities.assign(document);
		return ValidationIndex.of(document, new Policy(today, staleMonths, Policy.SMALLEST_POINTS));
	}
}
