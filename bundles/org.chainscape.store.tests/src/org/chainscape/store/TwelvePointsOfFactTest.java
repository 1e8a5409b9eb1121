package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.Framework;
import org.chainscape.model.aigc.Maturity;
import org.chainscape.model.aigc.PayerSide;
import org.chainscape.model.aigc.ProcessStep;
import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.FindingSeverity;
import org.chainscape.model.chain.FindingStatus;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RatingScope;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.model.chain.RoundingRule;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.junit.jupiter.api.Test;

/** The other six of the twelve things, those that are about facts, each built, saved and read again. */
class TwelvePointsOfFactTest extends PointsFixture {

	/** 7: frameworks have a feature matrix with blanks. */
	@Test
	void frameworksHaveAMatrixWithBlanks() throws ChainFileException {
		Framework framework = AIGC.createFramework();
		framework.setName("天元 MegEngine");
		framework.getLanguages().addAll(List.of("Python", "C++"));
		framework.setOpenSource(Ternary.YES);
		framework.setDistributed(Ternary.BLANK);
		framework.setComputationGraph("动静合一");
		framework.setReleasedText("202x");
		chain.getItems().add(framework);
		Framework blank = AIGC.createFramework();
		blank.setName("Theano");
		chain.getItems().add(blank);

		Framework loaded = reloaded(framework);
		assertEquals(List.of("Python", "C++"), loaded.getLanguages());
		assertEquals(Ternary.YES, loaded.getOpenSource());
		assertEquals("动静合一", loaded.getComputationGraph());
		assertEquals("202x", loaded.getReleasedText());
		assertNull(loaded.getReleased());
		assertEquals(Ternary.BLANK, reloaded(blank).getOpenSource());
	}

	/** 8: arithmetic is kept with inputs, formula, expected result, rounding and tolerance. */
	@Test
	void calculationsCanBeRunAgain() throws ChainFileException {
		Property size = property("市场规模");
		Observation begin = observe(chain, size, "10亿元", "10", Magnitude.HUNDRED_MILLION);
		Observation end = observe(chain, size, "40亿元", "40", Magnitude.HUNDRED_MILLION);
		Observation growth = observe(chain, property("复合增速"), "32%", "32", Magnitude.ONE);
		Calculation ratio = calculation("倍数", "end / begin");
		input(ratio, "begin").setObservation(begin);
		input(ratio, "end").setObservation(end);
		Calculation cagr = calculation("复合增速", "(ratio ^ (1 / years) - 1) * 100");
		input(cagr, "ratio").setCalculation(ratio);
		input(cagr, "years").setConstant(new BigDecimal("5"));
		cagr.setExpected(growth);
		cagr.setUnit("%");
		cagr.setRounding(RoundingRule.SIGNIFICANT);
		cagr.setDigits(2);
		cagr.setTolerance(new BigDecimal("1"));

		Calculation loaded = reloaded(cagr);
		assertEquals("(ratio ^ (1 / years) - 1) * 100", loaded.getFormula());
		assertEquals("10亿元", loaded.getInputs().get(0).getCalculation().getInputs().get(0).getObservation().getPrinted());
		assertEquals(new BigDecimal("5"), loaded.getInputs().get(1).getConstant());
		assertEquals("32%", loaded.getExpected().getPrinted());
		assertEquals(RoundingRule.SIGNIFICANT, loaded.getRounding());
		assertEquals(2, loaded.getDigits());
		assertEquals(new BigDecimal("1"), loaded.getTolerance());
	}

	/** 9: rating scales differ from house to house; ratings and valuation point at them. */
	@Test
	void ratingsBelongToTheScaleOfTheirHouse() throws ChainFileException {
		RatingScale scale = CHAIN.createRatingScale();
		scale.setName("行业评级");
		scale.setPublisher("浙商证券研究所");
		scale.setScope(RatingScope.INDUSTRY);
		scale.setBenchmark("沪深300指数");
		scale.setHorizonMonths(6);
		RatingLevel level = CHAIN.createRatingLevel();
		level.setWord("看好");
		level.setRank(1);
		level.setLower(new BigDecimal("10"));
		scale.getLevels().add(level);
		document.getRatingScales().add(scale);
		Rating rating = CHAIN.createRating();
		rating.setScale(scale);
		rating.setWord("看好");
		rating.setChange("维持");
		report.getRatings().add(rating);
		Security share = CHAIN.createSecurity();
		share.setCode("688256");
		share.setExchange(Exchange.SH);
		Quote quote = CHAIN.createQuote();
		quote.setAsOf(new PartialDate(2023, 2, 14));
		quote.setValue(new BigDecimal("87.20"));
		share.getQuotes().add(quote);
		Estimate estimate = CHAIN.createEstimate();
		estimate.setPeriodStart(PartialDate.parse("2024"));
		estimate.setActuality(Actuality.ESTIMATE);
		estimate.setValue(new BigDecimal("-1.05"));
		share.getEstimates().add(estimate);
		company("寒武纪").getSecurities().add(share);

		Rating loaded = reloaded(rating);
		assertEquals("沪深300指数", loaded.getScale().getBenchmark());
		assertEquals(new BigDecimal("10"), loaded.getScale().getLevels().get(0).getLower());
		assertNull(loaded.getScale().getLevels().get(0).getUpper());
		assertEquals(new BigDecimal("87.20"), reloaded(quote).getValue());
		assertEquals(PartialDate.parse("2024"), reloaded(estimate).getPeriodStart());
		assertEquals(new BigDecimal("-1.05"), reloaded(estimate).getValue());
	}

	/** 10: an inconsistency names everything that disagrees. */
	@Test
	void findingsNameBothSides() throws ChainFileException {
		FoundationModel model = model("GPT-3");
		Property parameters = property("参数量");
		Observation one = observe(model, parameters, "1750亿", "1750", Magnitude.HUNDRED_MILLION);
		Observation two = observe(model, parameters, "1700亿", "1700", Magnitude.HUNDRED_MILLION);
		RecordedFinding finding = CHAIN.createRecordedFinding();
		finding.setName("两处参数量不同");
		finding.setCategory("cross-report");
		finding.setSeverity(FindingSeverity.WARNING);
		finding.setStatus(FindingStatus.ACCEPTED);
		finding.setExternal(true);
		finding.getElements().addAll(List.of(one, two));
		document.getFindings().add(finding);

		RecordedFinding loaded = reloaded(finding);
		assertEquals(List.of("1750亿", "1700亿"), loaded.getElements().stream().map(each -> ((Observation) each).getPrinted()).toList());
		assertEquals(FindingStatus.ACCEPTED, loaded.getStatus());
		assertEquals(FindingSeverity.WARNING, loaded.getSeverity());
		assertTrue(loaded.isExternal());
	}

	/** 11: scenarios and processes. */
	@Test
	void scenariosAndProcessesAreItems() throws ChainFileException {
		Segment games = segment(computing, "游戏");
		games.setKind(SegmentKind.VERTICAL);
		Scenario scenario = AIGC.createScenario();
		scenario.setName("NPC角色生成");
		scenario.setVertical(games);
		scenario.setCapability("文本生成");
		scenario.setMaturity(Maturity.PILOT);
		scenario.setPayer(PayerSide.CONSUMER);
		scenario.getMakers().add(company("网易"));
		scenario.getProducts().add(model("伏羲"));
		chain.getItems().add(scenario);
		ProcessStep first = step("SFT", 1, Ternary.YES);
		ProcessStep last = step("PPO", 3, Ternary.NO);
		relate(CHAIN.createEvolution(), first, last);

		Scenario loaded = reloaded(scenario);
		assertEquals("游戏", loaded.getVertical().getName());
		assertEquals("网易", loaded.getMakers().get(0).getName());
		assertEquals("伏羲", loaded.getProducts().get(0).getName());
		assertEquals(List.of(Maturity.PILOT, PayerSide.CONSUMER), List.of(loaded.getMaturity(), loaded.getPayer()));
		assertEquals(Ternary.YES, reloaded(first).getHumanLabelling());
		assertEquals(3, reloaded(last).getOrder());
	}

	/** 12: any element can say where it stands and what is wrong with that place. */
	@Test
	void sourcesAreNamedToTheLine() throws ChainFileException {
		report.setCompleteness(Completeness.TRUNCATED);
		report.setCompletenessNote("末尾缺页");
		Segment segment = segment(computing, "CPU");
		Citation citation = cite(segment, "L69-75,229");
		citation.setSection("1、芯片算力");
		citation.setLocator("图表 3");
		citation.setPage("12");
		citation.setQuote("通用性强");
		segment.getFlaws().addAll(List.of(Flaw.FIGURE_ONLY, Flaw.OCR_REPAIRED));
		segment.setConfirmed(false);

		Segment loaded = reloaded(segment);
		Citation place = loaded.getCitations().get(0);
		assertEquals(List.of("1、芯片算力", "图表 3", "12", "L69-75,229", "通用性强"),
				List.of(place.getSection(), place.getLocator(), place.getPage(), place.getLines(), place.getQuote()));
		assertEquals(Completeness.TRUNCATED, place.getSource().getCompleteness());
		assertEquals(List.of(Flaw.FIGURE_ONLY, Flaw.OCR_REPAIRED), loaded.getFlaws());
		assertEquals(false, loaded.isConfirmed());
	}
}
