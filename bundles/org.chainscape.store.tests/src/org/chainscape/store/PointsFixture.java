package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.chainscape.model.Identities;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ProcessStep;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.ElementIndex;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A document to which a test adds what it wants to see again after saving and loading. */
abstract class PointsFixture {

	static final ChainFactory CHAIN = ChainFactory.eINSTANCE;
	static final AigcFactory AIGC = AigcFactory.eINSTANCE;

	@TempDir
	private Path folder;

	ChainDocument document;
	IndustryChain chain;
	Perspective boards;
	Stage computing;
	Report report;

	@BeforeEach
	void start() {
		document = CHAIN.createChainDocument();
		document.setName("十二点");
		chain = CHAIN.createIndustryChain();
		document.getChains().add(chain);
		report = CHAIN.createReport();
		report.setName("ChatGPT研究框架");
		document.getSources().add(report);
		boards = perspective("五大板块");
		computing = stage(boards, "芯片算力");
	}

	/** The element as it is after the document was saved and loaded; the two documents are equal. */
	<T extends Element> T reloaded(T element) throws ChainFileException {
		reload();
		@SuppressWarnings("unchecked")
		Class<T> type = (Class<T>) element.getClass();
		return ElementIndex.of(document).find(element.getId(), type).orElseThrow();
	}

	void reload() throws ChainFileException {
		Identities.assign(document);
		Path file = folder.resolve("points.chain");
		ChainStore.save(document, file);
		ChainDocument loaded = ChainStore.load(file);
		assertTrue(EcoreUtil.equals(document, loaded), "the file holds all of it");
		document = loaded;
	}

	Perspective perspective(String name) {
		Perspective perspective = CHAIN.createPerspective();
		perspective.setName(name);
		chain.getPerspectives().add(perspective);
		return perspective;
	}

	static Stage stage(Perspective perspective, String name) {
		Stage stage = CHAIN.createStage();
		stage.setName(name);
		perspective.getStages().add(stage);
		return stage;
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

	static Participation participate(Place place, Company company, ParticipationRole role) {
		Participation participation = CHAIN.createParticipation();
		participation.setCompany(company);
		participation.setRole(role);
		place.getParticipations().add(participation);
		return participation;
	}

	FoundationModel model(String name) {
		FoundationModel model = AIGC.createFoundationModel();
		model.setName(name);
		chain.getItems().add(model);
		return model;
	}

	ProcessStep step(String name, int order, Ternary humanLabelling) {
		ProcessStep step = AIGC.createProcessStep();
		step.setName(name);
		step.setOrder(order);
		step.setHumanLabelling(humanLabelling);
		chain.getItems().add(step);
		return step;
	}

	<R extends Relation> R relate(R relation, ChainNode source, ChainNode target) {
		relation.setSource(source);
		relation.setTarget(target);
		chain.getRelations().add(relation);
		return relation;
	}

	Property property(String name) {
		Property property = CHAIN.createProperty();
		property.setName(name);
		document.getProperties().add(property);
		return property;
	}

	static Observation observe(Subject subject, Property property, String printed, String value, Magnitude magnitude) {
		Observation observation = CHAIN.createObservation();
		observation.setProperty(property);
		observation.setPrinted(printed);
		observation.setValue(value == null ? null : new BigDecimal(value));
		observation.setMagnitude(magnitude);
		subject.getObservations().add(observation);
		return observation;
	}

	Calculation calculation(String name, String formula) {
		Calculation calculation = CHAIN.createCalculation();
		calculation.setName(name);
		calculation.setFormula(formula);
		document.getCalculations().add(calculation);
		return calculation;
	}

	static CalculationInput input(Calculation calculation, String name) {
		CalculationInput input = CHAIN.createCalculationInput();
		input.setName(name);
		calculation.getInputs().add(input);
		return input;
	}

	Citation cite(Element element, String lines) {
		Citation citation = CHAIN.createCitation();
		citation.setSource(report);
		citation.setLines(lines);
		element.getCitations().add(citation);
		return citation;
	}
}
