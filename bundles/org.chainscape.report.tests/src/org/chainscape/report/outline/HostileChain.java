package org.chainscape.report.outline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Edition;
import org.chainscape.store.NewChain;

/** A small chain whose names try to be markup, with rival values, and the requests tests make of it. */
public final class HostileChain {

	/** Ends scripts, attributes, comments and lines of every format a report is written in. */
	public static final String NAME = "A<img src=x onerror=alert(1)>\"'&</script><!-- ]]> \u2028|*_`[x](javascript:1)$";
	/** The day of the reports. */
	public static final LocalDate DAY = LocalDate.of(2023, 11, 30);
	private static final ChainFactory FACTORY = ChainFactory.eINSTANCE;

	private HostileChain() {
	}

	/** A chain of three stages with a company, two rival values, a supply, and two diagrams. */
	public static ChainDocument create() {
		ChainDocument document = NewChain.create(NewChain.Template.UP_MID_DOWN, "链 " + NAME, Language.ZH);
		IndustryChain chain = document.getChains().get(0);
		Report report = FACTORY.createReport();
		report.setName("研报 " + NAME);
		report.setPublisher("某证券研究所");
		report.setDate(PartialDate.parse("2023-02-14"));
		document.getSources().add(report);
		Property property = FACTORY.createProperty();
		property.setName("市场份额");
		document.getProperties().add(property);
		Company company = FACTORY.createCompany();
		company.setName("公司 " + NAME);
		document.getCompanies().add(company);
		company.getObservations().add(observation(property, report, "约 12.30%", "12.30"));
		company.getObservations().add(observation(property, report, "15%", "15"));
		Observation doubtful = observation(property, null, "99%", "99");
		doubtful.setConfirmed(false);
		company.getObservations().add(doubtful);
		Segment upper = segment(chain.getPerspectives().get(0).getStages().get(0), "芯片 " + NAME);
		Segment lower = segment(chain.getPerspectives().get(0).getStages().get(1), "服务器");
		Participation participation = FACTORY.createParticipation();
		participation.setCompany(company);
		participation.getCitations().add(citation(report, "图 1 " + NAME));
		upper.getParticipations().add(participation);
		Supply supply = FACTORY.createSupply();
		supply.setSource(upper);
		supply.setTarget(lower);
		supply.setLabel("供 <b>");
		supply.getCitations().add(citation(report, "表 2"));
		chain.getRelations().add(supply);
		Diagram second = ViewFactory.eINSTANCE.createDiagram();
		second.setName("第二张 " + NAME);
		second.setKind(DiagramKind.LANE_MAP);
		second.setRemark("备注 " + NAME);
		second.getPerspectives().add(chain.getPerspectives().get(0).getId());
		document.getViews().add(second);
		return Identities.assign(document);
	}

	/** What a report of the chain is put together of; statements nobody has verified are left out. */
	public static ReportMaterial material(ChainDocument document, Language language, HouseStyle house) {
		return ReportMaterial.of(ReportRequest.whole(document, Path.of("hostile.chain"), house, DAY)
				.withReaders(new ReportRequest.Readers(language, Edition.Reserved.LEFT_OUT, DAY)));
	}

	/** The same with the neutral house, in Chinese. */
	public static ReportMaterial material() {
		return material(create(), Language.ZH, house());
	}

	/** A house that prints everything a house can print. */
	public static HouseStyle house() {
		HouseStyle plain = HouseStyle.neutral();
		return new HouseStyle("某家 " + NAME, "某家整理", plain.type(), plain.colors(), HouseStyle.Numbering.SEPARATE,
				new HouseStyle.Texts(List.of("张三 S0000000000001"), "声明 " + NAME, List.of(new HouseStyle.RatingWord("股票", "买入", "看好")),
						List.of("免责一 " + NAME, "免责二"), "请阅读 " + NAME));
	}

	private static Segment segment(Stage stage, String name) {
		Segment segment = FACTORY.createSegment();
		segment.setName(name);
		stage.getSegments().add(segment);
		return segment;
	}

	private static Observation observation(Property property, Report report, String printed, String value) {
		Observation observation = FACTORY.createObservation();
		observation.setProperty(property);
		observation.setPrinted(printed);
		observation.setValue(new BigDecimal(value));
		observation.setUnit("%");
		observation.setAsOf(PartialDate.parse("2022"));
		if (report != null) {
			observation.getCitations().add(citation(report, "表 3"));
		}
		return observation;
	}

	private static Citation citation(Report report, String locator) {
		Citation citation = FACTORY.createCitation();
		citation.setSource(report);
		citation.setLocator(locator);
		citation.setPage("7");
		return citation;
	}
}
