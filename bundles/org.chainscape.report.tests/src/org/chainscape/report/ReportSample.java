package org.chainscape.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportRequest.Readers;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Edition;

/** A small chain with two reports, to which tests add what they are about. */
public final class ReportSample {

	public static final ChainFactory CHAIN = ChainFactory.eINSTANCE;
	public static final LocalDate DAY = LocalDate.of(2023, 2, 28);

	public final ChainDocument document = CHAIN.createChainDocument();
	public final IndustryChain chain = CHAIN.createIndustryChain();
	public final Report first = report("甲证券", "2023-02-01");
	public final Report second = report("乙证券", "2023-02-20");
	public final Perspective perspective = CHAIN.createPerspective();
	public final Stage stage = CHAIN.createStage();
	public final Property parameters = property("参数量", "个");
	public final Property price = property("收盘价", "元/股");
	public final Property earnings = property("每股收益", "元/股");

	public ReportSample() {
		document.setName("样例");
		document.setLanguage("zh");
		document.getChains().add(chain);
		chain.setName("算力链");
		perspective.setName("三段");
		perspective.setBasis(first);
		chain.getPerspectives().add(perspective);
		stage.setName("上游");
		perspective.getStages().add(stage);
	}

	public Report report(String publisher, String date) {
		Report report = CHAIN.createReport();
		report.setName(publisher + "行业深度");
		report.setPublisher(publisher);
		report.setDate(PartialDate.parse(date));
		document.getSources().add(report);
		return report;
	}

	public Property property(String name, String unit) {
		Property property = CHAIN.createProperty();
		property.setName(name);
		property.setUnit(unit);
		document.getProperties().add(property);
		return property;
	}

	public Segment segment(Place around, String name) {
		Segment segment = CHAIN.createSegment();
		segment.setName(name);
		around.getSegments().add(segment);
		return segment;
	}

	public Company company(String name, String code) {
		Company company = CHAIN.createCompany();
		company.setName(name);
		document.getCompanies().add(company);
		if (code != null) {
			Security security = CHAIN.createSecurity();
			security.setCode(code);
			security.setExchange(code.startsWith("6") ? Exchange.SH : Exchange.SZ);
			company.getSecurities().add(cite(security, first));
		}
		return company;
	}

	public Participation takesPart(Company company, Place place, ParticipationRole role, Source source) {
		Participation participation = CHAIN.createParticipation();
		participation.setCompany(company);
		participation.setRole(role);
		place.getParticipations().add(cite(participation, source));
		return participation;
	}

	public Observation observe(Subject subject, Property property, String printed, String value, Source source) {
		Observation observation = CHAIN.createObservation();
		observation.setProperty(property);
		observation.setPrinted(printed);
		observation.setValue(new BigDecimal(value));
		observation.setUnit(property.getUnit());
		subject.getObservations().add(cite(observation, source));
		return observation;
	}

	public Observation inYear(Observation observation, int year, Actuality actuality) {
		observation.setPeriodStart(PartialDate.parse(String.valueOf(year)));
		observation.setPeriodEnd(PartialDate.parse(String.valueOf(year)));
		observation.setActuality(actuality);
		return observation;
	}

	/** A price, and earnings for 2022 (actual) and 2023 (expected). */
	public void valued(Company company, String quote, String actual, String expected) {
		Security security = company.getSecurities().get(0);
		Quote last = CHAIN.createQuote();
		last.setProperty(price);
		last.setValue(new BigDecimal(quote));
		last.setUnit("元/股");
		last.setAsOf(PartialDate.parse("2023-02-27"));
		security.getQuotes().add(cite(last, second));
		security.getEstimates().add(estimate(actual, 2022, Actuality.ACTUAL));
		security.getEstimates().add(estimate(expected, 2023, Actuality.ESTIMATE));
	}

	private Estimate estimate(String value, int year, Actuality actuality) {
		Estimate estimate = CHAIN.createEstimate();
		estimate.setProperty(earnings);
		estimate.setValue(new BigDecimal(value));
		estimate.setUnit("元/股");
		inYear(estimate, year, actuality);
		return cite(estimate, second);
	}

	/** A model with so many 亿 parameters. */
	public FoundationModel model(String name, String released, String parametersInHundredMillions) {
		FoundationModel model = AigcFactory.eINSTANCE.createFoundationModel();
		model.setName(name);
		model.setKind(ModelKind.LANGUAGE);
		model.setReleased(PartialDate.parse(released));
		chain.getItems().add(cite(model, first));
		observe(model, parameters, parametersInHundredMillions + " 亿", parametersInHundredMillions, first)
				.setMagnitude(Magnitude.HUNDRED_MILLION);
		return model;
	}

	public Calculation calculation(String name, String formula, Observation expected, Observation... inputs) {
		Calculation calculation = CHAIN.createCalculation();
		calculation.setName(name);
		calculation.setFormula(formula);
		calculation.setExpected(expected);
		for (int i = 0; i < inputs.length; i++) {
			CalculationInput input = CHAIN.createCalculationInput();
			input.setName(String.valueOf((char) ('a' + i)));
			input.setObservation(inputs[i]);
			calculation.getInputs().add(input);
		}
		document.getCalculations().add(cite(calculation, first));
		return calculation;
	}

	public <E extends Element> E cite(E element, Source source) {
		if (source != null) {
			Citation citation = CHAIN.createCitation();
			citation.setSource(source);
			element.getCitations().add(citation);
		}
		return element;
	}

	public ReportBasis basis() {
		return basis(Edition.Reserved.LEFT_OUT, Language.ZH);
	}

	public ReportBasis basis(Edition.Reserved reserved, Language language) {
		Identities.assign(document);
		ReportRequest request = ReportRequest.whole(document, Path.of("sample.chain"), HouseStyle.neutral(), DAY);
		return new ReportBasis(request.withReaders(new Readers(language, reserved, DAY)));
	}
}
