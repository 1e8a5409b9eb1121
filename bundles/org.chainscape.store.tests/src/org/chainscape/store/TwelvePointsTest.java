package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.CompanyKind;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Composition;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Evolution;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Influence;
import org.chainscape.model.chain.InfluenceKind;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.LineageKind;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.query.ElementIndex;
import org.junit.jupiter.api.Test;

/** The first six of the twelve things reports on the AIGC chain hold, each built, saved and read again. */
class TwelvePointsTest extends PointsFixture {

	/** 1: chain views side by side, each with its own class of node, and explicit correspondence. */
	@Test
	void severalViewsStandSideBySide() throws ChainFileException {
		Perspective layers = perspective("四层架构");
		Segment layer = segment(stage(layers, "基础层"), "算力基础设施");
		layer.setKind(SegmentKind.LAYER);
		Segment board = segment(computing, "芯片算力");
		board.setKind(SegmentKind.BOARD);
		Segment modality = segment(stage(layers, "应用层"), "文本生成");
		modality.setKind(SegmentKind.MODALITY);
		Correspondence correspondence = CHAIN.createCorrespondence();
		correspondence.setKind(CorrespondenceKind.OVERLAPS);
		correspondence.getLeft().add(board);
		correspondence.getRight().addAll(List.of(layer, modality));
		chain.getCorrespondences().add(correspondence);

		Correspondence loaded = reloaded(correspondence);
		assertEquals(CorrespondenceKind.OVERLAPS, loaded.getKind());
		assertEquals(SegmentKind.BOARD, ((Segment) loaded.getLeft().get(0)).getKind());
		assertEquals(List.of(SegmentKind.LAYER, SegmentKind.MODALITY),
				loaded.getRight().stream().map(node -> ((Segment) node).getKind()).toList());
		assertEquals(2, reloaded(chain).getPerspectives().size());
	}

	/** 2: typed relations with attributes and evidence. */
	@Test
	void relationsHaveTypesAttributesAndEvidence() throws ChainFileException {
		Segment server = segment(computing, "AI服务器");
		Segment gpu = segment(computing, "GPU");
		Segment asic = segment(computing, "ASIC");
		Composition first = relate(CHAIN.createComposition(), server, gpu);
		first.setAlternativeGroup("加速芯片");
		Composition second = relate(CHAIN.createComposition(), server, asic);
		second.setAlternativeGroup("加速芯片");
		Influence limit = relate(CHAIN.createInfluence(), gpu, server);
		limit.setKind(InfluenceKind.BOTTLENECK);
		Evolution path = relate(CHAIN.createEvolution(), segment(computing, "Chiplet"), segment(computing, "存算一体"));
		path.setHorizon("长期");
		path.setPath("后摩尔");
		Investment investment = relate(CHAIN.createInvestment(), company("微软"), company("OpenAI"));
		investment.setRound("B轮");
		investment.setSince(new PartialDate(2019, 7, 0));
		investment.setAmountState(DisclosureState.DISCLOSED);
		Observation amount = observe(investment, property("金额"), "10亿美元", "10", Magnitude.HUNDRED_MILLION);
		amount.setUnit("美元");
		cite(investment, "L100-102");
		Relation benchmark = relate(CHAIN.createCompetition(), company("寒武纪"), company("英伟达"));
		benchmark.setLabel("对标");

		assertEquals("加速芯片", reloaded(first).getAlternativeGroup());
		assertEquals(InfluenceKind.BOTTLENECK, reloaded(limit).getKind());
		assertEquals("长期", reloaded(path).getHorizon());
		assertEquals("对标", reloaded(benchmark).getLabel());
		Investment loaded = reloaded(investment);
		assertEquals("2019-07", loaded.getSince().toString());
		assertEquals("美元", loaded.getObservations().get(0).getUnit());
		assertEquals("L100-102", loaded.getCitations().get(0).getLines());
		assertEquals("OpenAI", ((Company) loaded.getTarget()).getName());
	}

	/** 3: membership is many-to-many, with role, words, scope and open end, per source. */
	@Test
	void membershipIsAThingOfItsOwn() throws ChainFileException {
		Company tfc = company("天孚通信");
		Segment modules = segment(computing, "光模块");
		Segment parts = segment(computing, "光器件");
		Participation one = participate(modules, tfc, ParticipationRole.RECOMMENDED);
		one.setRoleText("建议关注");
		one.setOpenList(true);
		cite(one, "L17");
		Participation two = participate(parts, tfc, ParticipationRole.SUPPLIER);
		two.setScope("推理 × 数据中心");
		Company carriers = company("运营商");
		carriers.setKind(CompanyKind.COLLECTIVE);
		participate(parts, carriers, ParticipationRole.PARTICIPANT);

		reload();
		ElementIndex index = ElementIndex.of(document);
		Company loaded = index.find(tfc.getId(), Company.class).orElseThrow();
		assertEquals(Set.of("光模块", "光器件"),
				index.participationsOf(loaded).stream().map(each -> ((Place) each.eContainer()).getName()).collect(Collectors.toSet()));
		Participation recommended = index.find(one.getId(), Participation.class).orElseThrow();
		assertTrue(recommended.isOpenList());
		assertEquals("建议关注", recommended.getRoleText());
		assertEquals("L17", recommended.getCitations().get(0).getLines());
		assertEquals("推理 × 数据中心", index.find(two.getId(), Participation.class).orElseThrow().getScope());
		assertEquals(CompanyKind.COLLECTIVE, index.find(carriers.getId(), Company.class).orElseThrow().getKind());
	}

	/** 4: one identity per company, with or without a ticker. */
	@Test
	void companiesHaveOneIdentity() throws ChainFileException {
		Company group = company("阿里巴巴");
		Company part = company("平头哥");
		part.setKind(CompanyKind.SUBSIDIARY);
		part.setParent(group);
		part.getAliases().addAll(List.of("平头哥半导体", "T-Head"));
		part.setListing(ListingStatus.UNLISTED);
		Company pending = company("裕太微");
		pending.setListing(ListingStatus.REGISTERED);
		pending.setListingText("待上市，已同意注册");
		Security share = CHAIN.createSecurity();
		share.setExchange(Exchange.HK);
		share.setCode("09988");
		share.setPrintedTicker("9988.HK");
		group.getSecurities().add(share);

		Company loaded = reloaded(part);
		assertEquals(List.of("平头哥半导体", "T-Head"), loaded.getAliases());
		assertEquals("9988.HK", loaded.getParent().getSecurities().get(0).getPrintedTicker());
		assertTrue(loaded.getSecurities().isEmpty());
		assertEquals("待上市，已同意注册", reloaded(pending).getListingText());
		assertEquals(ListingStatus.REGISTERED, reloaded(pending).getListing());
	}

	/** 5: every number keeps what was printed, and rivals stand side by side. */
	@Test
	void numbersAreObservations() throws ChainFileException {
		FoundationModel model = model("GPT-3");
		Property parameters = property("参数量");
		Observation about = observe(model, parameters, "约1750亿", "1750", Magnitude.HUNDRED_MILLION);
		about.setComparator(Comparator.ABOUT);
		about.setAsOf(new PartialDate(2020, 5, 0));
		about.setActuality(Actuality.ACTUAL);
		about.setBasis("单次训练");
		cite(about, "L500");
		Observation rival = observe(model, parameters, "1000亿+", "1000", Magnitude.HUNDRED_MILLION);
		rival.setComparator(Comparator.AT_LEAST);
		Observation forecast = observe(chain, property("市场规模"), "1.5万亿元", "1.5", Magnitude.TRILLION);
		forecast.setUnit("元");
		forecast.setActuality(Actuality.ESTIMATE);
		forecast.setPeriodStart(new PartialDate(2025, 0, 0));
		forecast.setPeriodEnd(new PartialDate(2030, 0, 0));

		FoundationModel loaded = reloaded(model);
		assertEquals(List.of("约1750亿", "1000亿+"), loaded.getObservations().stream().map(Observation::getPrinted).toList());
		assertEquals(List.of(Comparator.ABOUT, Comparator.AT_LEAST), loaded.getObservations().stream().map(Observation::getComparator).toList());
		assertEquals(loaded.getObservations().get(0).getProperty(), loaded.getObservations().get(1).getProperty());
		assertEquals("单次训练", loaded.getObservations().get(0).getBasis());
		Observation estimate = reloaded(forecast);
		assertEquals(new BigDecimal("1.5"), estimate.getValue());
		assertEquals(Magnitude.TRILLION, estimate.getMagnitude());
		assertEquals("2030", estimate.getPeriodEnd().toString());
	}

	/** 6: models have versions, variants and descent; unknown is a value of its own. */
	@Test
	void modelsHaveVersionsAndUnknowns() throws ChainFileException {
		FoundationModel family = model("GPT系列");
		FoundationModel old = model("GPT-1");
		old.setFamily(family);
		old.setReleased(new PartialDate(2018, 6, 0));
		FoundationModel next = model("GPT-2");
		next.setFamily(family);
		FoundationModel small = model("GPT-2 small");
		small.setVariantOf(next);
		Lineage descent = relate(CHAIN.createLineage(), old, next);
		descent.setKind(LineageKind.SUCCEEDS);
		Observation unknown = observe(next, property("预训练数据量"), "-", null, Magnitude.ONE);
		unknown.setState(DisclosureState.BLANK);
		Observation undisclosed = observe(next, property("算力"), "--", null, Magnitude.ONE);
		undisclosed.setState(DisclosureState.UNDISCLOSED);

		FoundationModel loaded = reloaded(next);
		assertEquals("GPT系列", loaded.getFamily().getName());
		assertEquals(List.of(DisclosureState.BLANK, DisclosureState.UNDISCLOSED),
				loaded.getObservations().stream().map(Observation::getState).toList());
		assertNull(loaded.getObservations().get(0).getValue());
		assertEquals(loaded.getId(), reloaded(small).getVariantOf().getId());
		assertEquals(LineageKind.SUCCEEDS, reloaded(descent).getKind());
		assertEquals("2018-06", reloaded(old).getReleased().toString());
	}
}
