package org.chainscape.validation;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Risk;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;

/** The sample chain with a second report that has a perspective and a list of its own; without a fault. Places carry lines. */
final class ReportedChain {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final SampleChain sample = new SampleChain();
	final Property parameters = sample.property("parameters", "参数量", PropertyKind.QUANTITY, "个");
	final Property released = sample.property("released", "发布时间", PropertyKind.DATE, null);
	final Property phase = sample.property("phase", "技术成熟度阶段", PropertyKind.CATEGORY, null);
	final Perspective other = SampleChain.named(CHAIN.createPerspective(), "other", "三要素");
	final Stage compute = SampleChain.named(CHAIN.createStage(), "compute", "算力");
	final Stage data = SampleChain.named(CHAIN.createStage(), "data", "数据");

	ReportedChain() {
		sample.report.setPublisher("甲证券");
		sample.otherReport.setPublisher("乙证券");
		sample.document.getProperties().add(parameters);
		sample.document.getProperties().add(released);
		sample.document.getProperties().add(phase);
		sample.chain.getPerspectives().add(other);
		other.getStages().add(compute);
		other.getStages().add(data);
		sample.join("compute-maker", compute, sample.maker);
		sample.join("data-user", data, sample.user);
		Risk risk = SampleChain.named(CHAIN.createRisk(), "risk", "技术进展不及预期");
		cite(risk, sample.report, "L90");
		cite(risk, sample.otherReport, "L91");
		sample.chain.getRisks().add(risk);
	}

	Participation recommend(String id, Place place, Company company, Source source, String lines) {
		Participation entry = sample.join(id, place, company);
		entry.setRole(ParticipationRole.RECOMMENDED);
		entry.getCitations().clear();
		cite(entry, source, lines);
		return entry;
	}

	void cite(Element element, Source source, String lines) {
		sample.cite(element, source).setLines(lines);
	}

	Correspondence correspond(CorrespondenceKind kind, Place left, Place right) {
		Correspondence correspondence = SampleChain.identified(CHAIN.createCorrespondence(), left.getId() + "-" + right.getId());
		correspondence.setKind(kind);
		correspondence.getLeft().add(left);
		correspondence.getRight().add(right);
		sample.chain.getCorrespondences().add(correspondence);
		return correspondence;
	}

	FoundationModel model(String id, String name, ModelKind kind) {
		FoundationModel model = SampleChain.named(AigcFactory.eINSTANCE.createFoundationModel(), id, name);
		model.setKind(kind);
		sample.chain.getItems().add(model);
		return model;
	}

	Lineage descend(String id, FoundationModel from, FoundationModel to) {
		return sample.relation(CHAIN.createLineage(), id, from, to);
	}

	Observation date(String id, Subject subject, String date, Source source, String lines) {
		Observation observation = observation(id, subject, released, source, lines);
		observation.setDate(PartialDate.parse(date));
		return observation;
	}

	Observation word(String id, Subject subject, String word, Source source, String lines) {
		Observation observation = observation(id, subject, phase, source, lines);
		observation.setText(word);
		return observation;
	}

	Observation observation(String id, Subject subject, Property property, Source source, String lines) {
		Observation observation = SampleChain.identified(CHAIN.createObservation(), id);
		observation.setProperty(property);
		cite(observation, source, lines);
		subject.getObservations().add(observation);
		return observation;
	}
}
