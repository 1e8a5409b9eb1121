package org.chainscape.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ElementSearchTest {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();

	@ParameterizedTest(name = "{0} finds {1} by {2}")
	@CsvFileSource(resources = "pinyin.csv", numLinesToSkip = 1)
	@DisplayName("A name is found by its pinyin, by first letters and by mixtures, whichever reading of its characters is meant")
	void pinyin(String typed, String name, Quality quality) {
		company(name);
		company("无关公司");
		List<Match> found = ElementSearch.of(document).find(typed, 10);
		assertFalse(found.isEmpty(), "nothing found");
		assertEquals(name, found.get(0).text());
		assertEquals(quality, found.get(0).quality());
	}

	@ParameterizedTest
	@CsvSource({"hwi", "xwj", "hanwuq", "hwjj", "wjh", "hhh", "寒武季", "anwuji", "h1w"})
	@DisplayName("What is not how a name is read does not find it by pinyin")
	void notPinyin(String typed) {
		company("寒武纪");
		assertTrue(ElementSearch.of(document).find(typed, 10).stream().allMatch(match -> match.quality() == Quality.FUZZY));
	}

	@ParameterizedTest
	@CsvSource({"寒武纪,EXACT", "寒武,PREFIX", "武纪,SUBSTRING", "Cambricon,EXACT", "cambri,PREFIX", "tech,WORD_START", "ＣＡＭＢＲＩ,PREFIX",
			"hanwuji,PINYIN", "hwj,INITIALS", "cambrcon,FUZZY", "camrbicon,FUZZY", "SEG-9,EXACT"})
	@DisplayName("The better of several names that fit decides")
	void qualities(String typed, Quality quality) {
		Company company = company("寒武纪");
		company.setNameEn("Cambricon");
		company.getAliases().add("Zhongke Technology");
		company.setHandle("SEG-9");
		List<Match> found = ElementSearch.of(document).find(typed, 10);
		assertEquals(List.of(company), found.stream().map(Match::element).toList());
		assertEquals(quality, found.get(0).quality());
	}

	@Test
	@DisplayName("Exact before prefix before word start before inside before initials before nearly; shorter names first among equals")
	void order() {
		List.of("xABCx", "a b c", "安博创", "ABCD", "x ABC", "ABC", "ABCDE").forEach(this::company);
		assertEquals(List.of("ABC", "ABCD", "ABCDE", "x ABC", "xABCx", "安博创", "a b c"),
				ElementSearch.of(document).find("abc", 10).stream().map(Match::text).toList());
	}

	@ParameterizedTest
	@CsvSource({"SH,688256,688256", "SH,688256,688256.SH", "SH,688256,sh688256", "SH,688256,688256.SS", "SH,688256,688256.XSHG",
			"SH,688256,SH.688256", "SH,688256,6882", "SZ,000001,000001.xshe", "SZ,000001,sz000001", "HK,00700,700", "HK,00700,0700.HK",
			"HK,00700,00700.HK", "HK,00700,hk00700", "HK,00700,HK.00700", "HK,00700,700 HK", "O,AAPL,US.AAPL", "O,AAPL,AAPL.O",
			"O,AAPL,AAPL.US", "O,AAPL,aapl", "N,TSM,TSM.N", "N,TSM,nyse.tsm", "BJ,920001,bj920001", "SH,688256,６８８２５６"})
	@DisplayName("A company is found by its ticker in the styles of the usual services")
	void tickers(Exchange exchange, String code, String typed) {
		Company company = company("某公司");
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setExchange(exchange);
		security.setCode(code);
		company.getSecurities().add(security);
		company("999999");
		Match match = ElementSearch.of(document).find(typed, 10).get(0);
		assertEquals(company, match.element());
		assertEquals(Field.TICKER, match.field());
		assertEquals(code + '.' + exchange, match.text());
		assertEquals(List.of(new Span(0, code.length())), match.spans());
	}

	@Test
	@DisplayName("The characters that fit are told: where letters stand for characters, those characters")
	void spans() {
		company("北京寒武纪科技");
		assertEquals(List.of(new Span(2, 5)), find("hwj").spans());
		assertEquals(List.of(new Span(2, 4)), find("寒武").spans());
		assertEquals(List.of(new Span(0, 2), new Span(5, 7)), find("北京科技").spans());
	}

	@Test
	@DisplayName("Of several words each has to fit, in any order and in any of the names")
	void words() {
		Company company = company("寒武纪");
		company.setNameEn("Cambricon Technologies");
		company("寒武大学");
		assertEquals(List.of(company), elements("tech 寒武"));
		assertEquals(List.of(company), elements("hwj cambri"));
		assertEquals(List.of(), elements("寒武 cooling"));
		assertEquals(List.of(), elements("   "));
	}

	@Test
	@DisplayName("Printed names of participations find the company; segments and stages are found, too, and a filter is kept")
	void whatIsSearched() {
		Company company = company("英伟达");
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setName("上游");
		Segment segment = ChainFactory.eINSTANCE.createSegment();
		segment.setName("光模块");
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setCompany(company);
		participation.setPrintedName("NVIDIA（英伟达）");
		segment.getParticipations().add(participation);
		stage.getSegments().add(segment);
		perspective.getStages().add(stage);
		document.getChains().add(ChainFactory.eINSTANCE.createIndustryChain());
		document.getChains().get(0).getPerspectives().add(perspective);
		assertEquals(List.of(company), elements("nvidia"));
		assertEquals(List.of(segment), elements("gmk"));
		assertEquals(List.of(stage), elements("shangyou"));
		assertEquals(List.of(), ElementSearch.of(document).find("gmk", Company.class::isInstance, 5));
	}

	private Match find(String typed) {
		return ElementSearch.of(document).find(typed, 10).get(0);
	}

	private List<NamedElement> elements(String typed) {
		return ElementSearch.of(document).find(typed, 10).stream().map(Match::element).toList();
	}

	private Company company(String name) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setName(name);
		document.getCompanies().add(company);
		return company;
	}
}
