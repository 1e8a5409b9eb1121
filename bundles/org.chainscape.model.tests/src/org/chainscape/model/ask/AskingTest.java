package org.chainscape.model.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final ChainDocument document = CHAIN.createChainDocument();
	private final IndustryChain chain = CHAIN.createIndustryChain();

	@BeforeEach
	void plant() {
		document.getChains().add(chain);
		chain.setName("电池产业链");
		Product ore = item("锂矿");
		Product carbonate = item("碳酸锂");
		Product cell = item("锂电池");
		Product car = item("电动 汽车");
		relate(CHAIN.createSupply(), ore, carbonate);
		relate(CHAIN.createSupply(), carbonate, cell);
		relate(CHAIN.createComposition(), car, cell);
		relate(CHAIN.createSubcategory(), cell, item("固态电池"));
		Company maker = CHAIN.createCompany();
		maker.setName("宁德时代");
		Security security = CHAIN.createSecurity();
		security.setExchange(Exchange.SZ);
		security.setCode("300750");
		maker.getSecurities().add(security);
		document.getCompanies().add(maker);
		cell.getMakers().add(maker);
		Company other = CHAIN.createCompany();
		other.setName("天齐锂业");
		document.getCompanies().add(other);
		ore.getMakers().add(other);
		Identities.assign(document);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"find(锂)|锂矿 锂电池 碳酸锂 天齐锂业",
			"find(锂) where kind = Product|锂矿 锂电池 碳酸锂",
			"find(锂) where kind != 产品|天齐锂业",
			"product(ldc)|锂电池",
			"company(sz300750)|宁德时代",
			"find(锂) where maker ~ 天齐|锂矿",
			"find(锂) limit 2|锂矿 锂电池",
			"upstream(锂电池)|碳酸锂",
			"upstream(锂电池, 3)|碳酸锂 锂矿",
			"UPSTREAM（锂电池，3） where step >= 2|锂矿",
			"upstream(300750.SZ, 2)|碳酸锂 锂矿",
			"downstream(锂电池, 9)|电动 汽车",
			"downstream(天齐锂业, 2)|碳酸锂 锂电池",
			"ego(碳酸锂)|锂矿 锂电池",
			"path(锂矿, 电动 汽车)|锂矿 碳酸锂 锂电池 电动 汽车",
			"path('锂矿', \"电动 汽车\")|锂矿 碳酸锂 锂电池 电动 汽车",
			"path(电动 汽车, 锂矿)|''",
			"where-used(天齐锂业)|锂矿",
			"where-used(锂电池) where name ~ 固态|固态电池",
			"company(锂) where exchange = SZ|''"})
	void answers(String question, String names) throws AskException {
		Answer answer = asking().ask(question);
		assertEquals(names, String.join(" ", answer.rows().stream().map(row -> row.element().getName()).toList()));
	}

	@Test
	void aRowSaysHowFarAndByWhat() throws AskException {
		List<Answer.Row> rows = asking().ask("ego(锂电池, 2)").rows();
		assertEquals(List.of(1, 2, 1), rows.stream().map(Answer.Row::step).toList());
		assertEquals(List.of(Answer.Side.UPSTREAM, Answer.Side.UPSTREAM, Answer.Side.DOWNSTREAM), rows.stream().map(Answer.Row::side).toList());
		assertEquals("碳酸锂", rows.get(1).from().getName());
		assertEquals("Composition", rows.get(2).via().eClass().getName());
	}

	@Test
	void theNumberOfAllRowsIsKnownWhereOnlySomeAreWanted() throws AskException {
		Answer answer = asking().ask("find(锂) limit 1");
		assertEquals(1, answer.rows().size());
		assertEquals(4, answer.total());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"''|1", "锂|1", "finde(锂)|1", "find|5", "find(|6", "find()|6", "find(锂|7", "find(锂,)|8", "find(锂, 3)|1", "path(锂矿)|1",
			"upstream(锂电池, x)|15", "upstream(锂电池, 0)|15", "find(锂) x|9", "find(锂) where colour = red|15", "find(锂) where kind < 3|20",
			"find(锂) where step = x|22", "find(锂) where kind =|21", "find(锂) limit 0|15", "find(“锂)|6", "upstream(没有的)|10", "upstream(锂)|10",
			"path(锂矿, 没有的)|10"})
	void whatCannotBeUnderstoodIsToldWithItsPlace(String question, int position) {
		AskException failure = assertThrows(AskException.class, () -> asking().ask(question));
		for (Language language : Language.values()) {
			String message = failure.message(language);
			assertFalse(message.contains("{0}") || message.contains("{1}"), message);
			assertTrue(message.contains(String.valueOf(position)), message);
		}
		assertEquals(position, failure.position(), failure.getMessage());
	}

	@Test
	void severalOfOneNameAreToldApartByTheirIds() {
		NamedElement twin = item("锂矿");
		Identities.assign(document);
		AskException failure = assertThrows(AskException.class, () -> asking().ask("upstream(锂矿)"));
		assertTrue(failure.getMessage().contains(twin.getId()), failure.getMessage());
		assertEquals(1, assertDoesAnswer("downstream(" + chain.getItems().get(0).getId() + ")"));
	}

	@Test
	void severalOfOneNameAreToldApartByTheirClass() {
		Company maker = CHAIN.createCompany();
		maker.setName("锂矿");
		document.getCompanies().add(maker);
		Identities.assign(document);
		AskException failure = assertThrows(AskException.class, () -> asking().ask("downstream(锂矿)"));
		assertTrue(failure.getMessage().contains("Product:锂矿") && failure.getMessage().contains("Company:锂矿"), failure.getMessage());
		assertEquals(1, assertDoesAnswer("downstream(Product:锂矿)"));
		assertEquals(1, assertDoesAnswer("downstream(产品：锂矿)"));
		assertThrows(AskException.class, () -> asking().ask("downstream(Segment:锂矿)"));
	}

	@Test
	void everyMessageHasBothLanguages() {
		Texts texts = Texts.beside(AskException.class);
		assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
	}

	private int assertDoesAnswer(String question) {
		try {
			return asking().ask(question).rows().size();
		} catch (AskException e) {
			throw new AssertionError(e);
		}
	}

	private Asking asking() {
		return new Asking(ElementIndex.of(document));
	}

	private Product item(String name) {
		Product product = CHAIN.createProduct();
		product.setName(name);
		chain.getItems().add(product);
		return product;
	}

	private void relate(Relation relation, ChainNode from, ChainNode to) {
		relation.setSource(from);
		relation.setTarget(to);
		chain.getRelations().add(relation);
	}
}
