package org.chainscape.scene.tests;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;

/** Builds chains for tests in few words. Ids follow from names, so that two samples built alike are alike. */
final class Samples {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
	private final Map<String, Company> companies = new LinkedHashMap<>();
	private final Map<String, Source> sources = new LinkedHashMap<>();
	private final Map<String, ChainNode> nodes = new HashMap<>();
	private int count;

	Samples() {
		document.setId(id("document"));
		document.setName("样例");
		chain.setId(id("chain"));
		chain.setName("样例产业链");
		document.getChains().add(chain);
	}

	ChainDocument document() {
		return document;
	}

	ElementIndex index() {
		return ElementIndex.of(document);
	}

	Perspective perspective(String name) {
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setId(id("perspective " + name));
		perspective.setName(name);
		chain.getPerspectives().add(perspective);
		return perspective;
	}

	Stage stage(Perspective perspective, String name, String subtitle, StagePosition position) {
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setId(id("stage " + name + " of " + perspective.getName()));
		stage.setName(name);
		stage.setSubtitle(subtitle);
		stage.setPosition(position);
		perspective.getStages().add(stage);
		nodes.put(name, stage);
		return stage;
	}

	Segment segment(Place parent, String name, String subtitle, String... companyNames) {
		Segment segment = ChainFactory.eINSTANCE.createSegment();
		segment.setId(id("segment " + name + " in " + parent.getId()));
		segment.setName(name);
		segment.setSubtitle(subtitle);
		parent.getSegments().add(segment);
		nodes.put(name, segment);
		put(segment, companyNames);
		return segment;
	}

	/** Companies as {@code name}, {@code name code.suffix}, a leading {@code *} for foreign ones, {@code ?} for unknown domicile. */
	void put(Place place, String... companyNames) {
		for (String name : companyNames) {
			Participation participation = ChainFactory.eINSTANCE.createParticipation();
			participation.setId(id("participation " + name + ' ' + count++));
			participation.setCompany(company(name));
			place.getParticipations().add(participation);
		}
	}

	Company company(String text) {
		String[] words = text.replaceFirst("^[*?]", "").split(" (?=[0-9A-Z]+\\.[A-Z]+$)");
		return companies.computeIfAbsent(words[0], name -> {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setId(id("company " + name));
			company.setName(name);
			company.setDomicile(text.startsWith("*") ? Domicile.FOREIGN : text.startsWith("?") ? Domicile.UNSPECIFIED : Domicile.DOMESTIC);
			if (words.length > 1) {
				Security security = ChainFactory.eINSTANCE.createSecurity();
				security.setId(id("security " + name));
				String[] parts = words[1].split("\\.");
				security.setCode(parts[0]);
				security.setExchange(Exchange.get(parts[1]));
				company.getSecurities().add(security);
			}
			document.getCompanies().add(company);
			nodes.put(name, company);
			return company;
		});
	}

	Item item(Place place, String name) {
		Item item = AigcFactory.eINSTANCE.createFoundationModel();
		item.setId(id("item " + name));
		item.setName(name);
		chain.getItems().add(item);
		place.getItems().add(item);
		nodes.put(name, item);
		return item;
	}

	<R extends Relation> R relate(R relation, String source, String target, String label) {
		relation.setId(id("relation " + source + target + relation.eClass().getName() + count++));
		relation.setSource(nodes.get(source));
		relation.setTarget(nodes.get(target));
		relation.setLabel(label);
		chain.getRelations().add(relation);
		return relation;
	}

	void supply(String source, String... targets) {
		for (String target : targets) {
			relate(ChainFactory.eINSTANCE.createSupply(), source, target, null);
		}
	}

	void cite(Element element, String publisher) {
		Source source = sources.computeIfAbsent(publisher, name -> {
			Report report = ChainFactory.eINSTANCE.createReport();
			report.setId(id("source " + name));
			report.setHandle(name);
			report.setName(name + "的报告");
			report.setPublisher(name);
			document.getSources().add(report);
			return report;
		});
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		citation.setId(id("citation " + element.getId() + publisher));
		citation.setSource(source);
		element.getCitations().add(citation);
	}

	Diagram diagram(String title, Perspective... perspectives) {
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setId(id("diagram " + title));
		diagram.setName(title);
		diagram.setTitle(title);
		diagram.setKind(DiagramKind.STAGE_MAP);
		diagram.setFigureNumber(1);
		for (Perspective perspective : perspectives) {
			diagram.getPerspectives().add(perspective.getId());
		}
		document.getViews().add(diagram);
		DiagramContent.populate(diagram, index());
		return diagram;
	}

	/** A diagram of a kind with a node per element, in order. */
	Diagram diagram(DiagramKind kind, String title, Element... elements) {
		Diagram diagram = diagram(title);
		diagram.setKind(kind);
		for (Element element : elements) {
			DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
			node.setId(id("node " + element.getId()));
			node.setElement(element.getId());
			diagram.getNodes().add(node);
		}
		return diagram;
	}

	Property property(String name, PropertyKind kind) {
		Property property = ChainFactory.eINSTANCE.createProperty();
		property.setId(id("property " + name));
		property.setName(name);
		property.setKind(kind);
		document.getProperties().add(property);
		return property;
	}

	/** A value as printed by a publisher; its number is read off the digits in front. */
	Observation observe(Subject subject, Property property, String printed, String publisher) {
		Observation observation = ChainFactory.eINSTANCE.createObservation();
		observation.setId(id("observation " + subject.getId() + printed + publisher));
		observation.setProperty(property);
		observation.setPrinted(printed);
		String digits = printed.replaceAll("[^0-9.].*", "");
		if (!digits.isEmpty()) {
			observation.setValue(new BigDecimal(digits));
			observation.setMagnitude(printed.contains("亿") ? Magnitude.HUNDRED_MILLION : Magnitude.ONE);
		}
		subject.getObservations().add(observation);
		cite(observation, publisher);
		return observation;
	}

	/** A model that is in no place. */
	FoundationModel model(String name, String released, FoundationModel family, String... makers) {
		FoundationModel model = AigcFactory.eINSTANCE.createFoundationModel();
		model.setId(id("item " + name));
		model.setName(name);
		model.setReleased(released == null ? null : PartialDate.parse(released));
		model.setFamily(family);
		for (String maker : makers) {
			model.getMakers().add(company(maker));
		}
		chain.getItems().add(model);
		nodes.put(name, model);
		return model;
	}

	Correspondence correspond(CorrespondenceKind kind, Place left, Place... right) {
		Correspondence correspondence = ChainFactory.eINSTANCE.createCorrespondence();
		correspondence.setId(id("correspondence " + count++));
		correspondence.setKind(kind);
		correspondence.getLeft().add(left);
		correspondence.getRight().addAll(List.of(right));
		chain.getCorrespondences().add(correspondence);
		return correspondence;
	}

	static String id(String name) {
		return Identities.derive("samples", name);
	}

	/** The three stages of the design reference, with tickers. */
	static Diagram threeStages(Samples s) {
		Perspective p = s.perspective("上中下游");
		Stage up = s.stage(p, "上游", "算力与基础设施", StagePosition.UPSTREAM);
		s.segment(up, "芯片算力", "CPU · GPU · FPGA · ASIC", "海光信息 688041.SH", "寒武纪 688256.SH", "景嘉微 300474.SZ", "龙芯中科 688047.SH",
				"*英伟达 NVDA.O");
		s.segment(up, "Chiplet 与存算一体", "短期 → 长期", "寒武纪 688256.SH", "*AMD AMD.O", "千芯科技", "知存科技");
		s.segment(up, "光模块 · 光器件", "可插拔 → NPO → CPO", "中际旭创 300308.SZ", "天孚通信 300394.SZ", "新易盛 300502.SZ", "德科立 688205.SH");
		s.segment(up, "服务器 · 交换机 · 散热", null, "浪潮信息 000977.SZ", "紫光股份 000938.SZ", "中兴通讯 000063.SZ", "英维克 002837.SZ",
				"高澜股份 300499.SZ");
		Stage mid = s.stage(p, "中游", "框架 · 大模型 · MaaS", StagePosition.MIDSTREAM);
		Segment frameworks = s.segment(mid, "深度学习框架", "8 个框架");
		s.item(frameworks, "飞桨");
		s.item(frameworks, "昇思");
		s.item(frameworks, "PyTorch");
		s.item(frameworks, "TensorFlow");
		Segment models = s.segment(mid, "大模型", "参数量", "百度 09888.HK", "*OpenAI");
		s.item(models, "GPT-3");
		s.item(models, "ERNIE 3.0 Titan");
		s.item(models, "盘古");
		s.segment(mid, "MaaS 与数据服务", "中间层", "海天瑞声 688787.SH", "商汤科技 00020.HK");
		Stage down = s.stage(p, "下游", "应用场景", StagePosition.DOWNSTREAM);
		s.segment(down, "游戏", null, "三七互娱 002555.SZ", "吉比特 603444.SH");
		s.segment(down, "广告营销", null, "昆仑万维 300418.SZ");
		s.segment(down, "影视", null, "捷成股份 300182.SZ");
		s.segment(down, "媒体", null, "中文在线 300364.SZ", "阅文集团 00772.HK");
		s.segment(down, "互联网", null, "百度 09888.HK", "腾讯 00700.HK");
		s.segment(down, "办公 · 教育 · 金融 · 医疗", null, "科大讯飞 002230.SZ", "金山办公 688111.SH");
		s.supply("芯片算力", "深度学习框架", "服务器 · 交换机 · 散热");
		s.supply("Chiplet 与存算一体", "深度学习框架");
		s.supply("光模块 · 光器件", "大模型");
		s.relate(ChainFactory.eINSTANCE.createSupply(), "服务器 · 交换机 · 散热", "大模型", "供给");
		s.supply("深度学习框架", "大模型");
		s.supply("大模型", "MaaS 与数据服务", "游戏", "广告营销", "影视", "媒体");
		s.supply("MaaS 与数据服务", "互联网", "办公 · 教育 · 金融 · 医疗");
		s.supply("上游", "中游");
		s.supply("中游", "下游");
		Relation choke = s.relate(bottleneck(), "芯片算力", "大模型", null);
		s.cite(choke, "平安证券研究所");
		up.getSegments().forEach(segment -> s.cite(segment, "浙商证券研究所"));
		down.getSegments().forEach(segment -> s.cite(segment, "兴业证券经济与金融研究院"));
		Diagram diagram = s.diagram("AIGC 产业链全景与 A 股标的", p);
		diagram.setInstitute("XX 研究所整理");
		diagram.setAsOf(new PartialDate(2023, 2, 28));
		return diagram;
	}

	static Relation bottleneck() {
		var influence = ChainFactory.eINSTANCE.createInfluence();
		influence.setKind(org.chainscape.model.chain.InfluenceKind.BOTTLENECK);
		return influence;
	}

	/** Five boards with nesting, as a report cuts them. */
	static Diagram fiveBoards(Samples s) {
		Perspective p = s.perspective("五大板块");
		Stage chips = s.stage(p, "芯片算力", "芯片需求=量↑×价↑", StagePosition.UNSPECIFIED);
		s.put(chips, "海光信息", "景嘉微", "龙芯中科", "中国长城", "安路科技", "复旦微电", "紫光国微", "寒武纪", "澜起科技", "德科立", "天孚通信", "中际旭创");
		s.segment(chips, "CPU", "逻辑判断与控制");
		s.segment(chips, "GPU", "并行架构，模型训练", "*英伟达");
		s.segment(chips, "FPGA", null);
		s.segment(chips, "AI用ASIC", "成本低、能耗低、性能强");
		s.segment(chips, "光模块", null);
		s.segment(chips, "AI服务器", "CPU + GPU 或 FPGA 或 ASIC");
		s.segment(chips, "Chiplet", "短期", "*AMD", "寒武纪", "龙芯中科");
		Segment memory = s.segment(chips, "存算一体", "长期");
		s.segment(memory, "查存计算", null);
		s.segment(memory, "近存计算", null, "*AMD", "*三星");
		s.segment(memory, "存内计算", null, "*Mythic", "千芯科技", "知存科技");
		s.segment(memory, "存内逻辑", null, "*台积电", "千芯科技");
		Stage frameworks = s.stage(p, "深度学习框架", "人工智能时代的操作系统", StagePosition.UNSPECIFIED);
		s.put(frameworks, "百度", "海天瑞声", "商汤科技", "*微软", "*谷歌", "*Meta");
		for (String name : new String[] { "TensorFlow", "PyTorch", "飞桨", "昇思", "MXNet", "Caffe2", "CNTK", "Theano" }) {
			s.item(frameworks, name);
		}
		Stage models = s.stage(p, "深度学习大模型", null, StagePosition.UNSPECIFIED);
		s.put(models, "百度", "科大讯飞", "商汤科技", "*谷歌", "*微软");
		Segment encoder = s.segment(models, "Encoder编码器", "仅保留Encoder");
		for (String name : new String[] { "BERT", "ERNIE 1.0", "ERNIE 2.0", "ERNIE 3.0", "ERNIE 3.0 Titan" }) {
			s.item(encoder, name);
		}
		Segment decoder = s.segment(models, "Decoder解码器", "仅保留Decoder");
		for (String name : new String[] { "GPT", "GPT-2", "GPT-3", "InstructGPT", "ChatGPT" }) {
			s.item(decoder, name);
		}
		applications(s, p);
		communications(s, p);
		relateBoards(s);
		p.getStages().forEach(stage -> s.cite(stage, "浙商证券研究所"));
		Diagram diagram = s.diagram("ChatGPT 研究框架：五大板块与相关标的", p);
		diagram.setInstitute("XX 研究所整理");
		diagram.setAsOf(new PartialDate(2023, 2, 14));
		return diagram;
	}

	private static void applications(Samples s, Perspective p) {
		Stage apps = s.stage(p, "应用", "内容生产与行业", StagePosition.UNSPECIFIED);
		s.put(apps, "百度", "腾讯", "阿里巴巴", "网易", "昆仑万维", "阅文集团", "捷成股份", "视觉中国", "风语筑", "中文在线", "三七互娱", "吉比特", "天娱数科");
		for (String name : new String[] { "文本生成", "音频生成", "图像生成", "视频生成", "跨模态生成", "策略生成", "Game AI", "虚拟人生成", "游戏", "广告营销",
				"影视", "媒体", "互联网", "娱乐" }) {
			s.segment(apps, name, null);
		}
		Segment others = s.segment(apps, "其他", null);
		for (String name : new String[] { "教育+", "金融+", "医疗+", "工业+" }) {
			s.segment(others, name, null);
		}
	}

	private static void communications(Samples s, Perspective p) {
		Stage net = s.stage(p, "通信", "底层基础算力设施", StagePosition.UNSPECIFIED);
		s.segment(net, "算力调度", null, "运营商");
		Segment supply = s.segment(net, "算力供给", null, "运营商", "奥飞数据", "数据港");
		s.segment(supply, "数据中心", "X86、ARM服务器", "奥飞数据", "数据港");
		s.segment(supply, "智算中心", "AI、GPU型服务器", "运营商", "华为");
		s.segment(supply, "超算中心", "超级计算机", "中科曙光", "联想集团");
		Segment devices = s.segment(net, "算力设备", null, "浪潮信息", "联想集团", "紫光股份", "中兴通讯", "锐捷网络", "天孚通信", "光库科技", "中际旭创", "新易盛");
		Segment servers = s.segment(devices, "服务器", "AI、GPU型服务器", "浪潮信息", "紫光股份", "中兴通讯", "中科曙光");
		servers.getParticipations().get(0).setOpenList(true);
		s.segment(devices, "交换机", "400G/800G高速率交换", "锐捷网络", "紫光股份", "中兴通讯");
		s.segment(devices, "以太网芯片", null, "裕太微");
		Segment optical = s.segment(devices, "光模块 ", "硅光、CPO新型技术", "天孚通信", "中际旭创");
		s.segment(optical, "可插拔", null);
		s.segment(optical, "NPO", null);
		s.segment(optical, "CPO", null);
		s.segment(devices, "光芯片", null, "源杰科技", "光迅科技");
		s.segment(net, "算力散热", null, "英维克", "高澜股份");
	}

	private static void relateBoards(Samples s) {
		s.relate(ChainFactory.eINSTANCE.createEvolution(), "Chiplet", "存算一体", "升级");
		s.relate(ChainFactory.eINSTANCE.createEvolution(), "可插拔", "NPO", null);
		s.relate(ChainFactory.eINSTANCE.createEvolution(), "NPO", "CPO", null);
		s.relate(ChainFactory.eINSTANCE.createComposition(), "AI服务器", "CPU", null);
		s.relate(ChainFactory.eINSTANCE.createComposition(), "AI服务器", "GPU", null);
		s.relate(ChainFactory.eINSTANCE.createComposition(), "AI服务器", "FPGA", null);
		s.relate(ChainFactory.eINSTANCE.createComposition(), "AI服务器", "AI用ASIC", null);
		s.relate(ChainFactory.eINSTANCE.createLineage(), "BERT", "ERNIE 1.0", "改进");
		s.relate(ChainFactory.eINSTANCE.createSupply(), "深度学习框架", "深度学习大模型", null);
		s.relate(ChainFactory.eINSTANCE.createAdoption(), "服务器", "GPU", "采用");
		s.relate(bottleneck(), "光模块", "算力供给", null);
	}
}
