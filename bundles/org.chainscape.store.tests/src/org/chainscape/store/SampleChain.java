package org.chainscape.store;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;

/** One company in one segment, with readable ids. */
final class SampleChain {

	final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	final IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
	final Segment segment = ChainFactory.eINSTANCE.createSegment();
	final Company company = ChainFactory.eINSTANCE.createCompany();
	final Participation participation = ChainFactory.eINSTANCE.createParticipation();

	SampleChain() {
		document.setId("doc");
		document.setName("示例");
		document.setFormatVersion("1.0");
		document.getChains().add(chain);
		chain.setId("chain");
		chain.setName("产业链");
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setId("perspective");
		chain.getPerspectives().add(perspective);
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setId("stage");
		perspective.getStages().add(stage);
		segment.setId("segment");
		segment.setName("芯片");
		stage.getSegments().add(segment);
		participation.setId("participation");
		participation.setCompany(company);
		segment.getParticipations().add(participation);
		company.setId("company");
		company.setName("寒武纪");
		document.getCompanies().add(company);
	}
}
