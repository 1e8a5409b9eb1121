package org.chainscape.report.word;

import java.nio.file.Path;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.ReportSample;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Edition;

/** A chain with two figures, companies and a fact, for documents. */
final class WordSample {

	final ReportSample sample = new ReportSample();
	final Segment chips = sample.segment(sample.stage, "芯片");
	final Observation size = sample.observe(chips, sample.parameters, "1750 亿", "1750", sample.first);
	HouseStyle house = HouseStyle.neutral();

	WordSample() {
		size.setHandle("OBS-1");
		sample.takesPart(sample.company("寒武纪", "688256"), chips, ParticipationRole.LEADER, sample.first);
		sample.takesPart(sample.company("景嘉微", "300474"), chips, ParticipationRole.PARTICIPANT, sample.second);
		diagram("全景图");
		diagram("第二张图");
	}

	Diagram diagram(String name) {
		Identities.assign(sample.document);
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setName(name);
		diagram.setKind(DiagramKind.STAGE_MAP);
		diagram.getPerspectives().add(sample.perspective.getId());
		sample.document.getViews().add(diagram);
		Identities.assign(sample.document);
		return diagram;
	}

	Company company(String name, String code) {
		Company company = sample.company(name, code);
		sample.takesPart(company, chips, ParticipationRole.PARTICIPANT, sample.second);
		return company;
	}

	ReportMaterial material() {
		Identities.assign(sample.document);
		ReportRequest request = ReportRequest.whole(sample.document, Path.of("sample.chain"), house, ReportSample.DAY);
		return ReportMaterial.of(request.withReaders(new ReportRequest.Readers(Language.ZH, Edition.Reserved.LEFT_OUT, ReportSample.DAY)));
	}
}
