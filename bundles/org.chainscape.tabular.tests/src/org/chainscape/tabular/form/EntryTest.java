package org.chainscape.tabular.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.CompanyKind;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Security;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.grid.Sample;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fields show and take, for one element and for several. */
class EntryTest {

	private final Sample sample = new Sample();
	private final Scope scope = new Scope(sample.document, Language.ZH);
	private final Company one = sample.document.getCompanies().get(0);
	private final Company other = sample.document.getCompanies().get(1);

	private Entry entry(EStructuralFeature feature, EObject... subjects) {
		Form form = Form.of(Stream.of(subjects).map(EObject::eClass).toList());
		Field field = Stream.of(Tab.values()).flatMap(tab -> form.fields(tab).stream()).filter(each -> each.feature() == feature).findFirst()
			.orElseThrow();
		return new Entry(scope, field, List.of(subjects), Access.DIRECT);
	}

	private Entry special(Editor editor, EObject subject) {
		Field field = Form.of(List.of(subject.eClass())).fields(Tab.OVERVIEW).stream().filter(each -> each.editor() == editor).findFirst()
			.orElseThrow();
		return new Entry(scope, field, List.of(subject), Access.DIRECT);
	}

	private static void run(Trial trial) {
		assertNull(trial.refusal());
		assertTrue(trial.isChange());
		trial.change().run();
	}

	@Test
	@DisplayName("Several elements that differ show nothing, and take one value for all")
	void several() {
		Entry name = entry(ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, one, other);
		assertFalse(name.isMixed());
		one.setDescription("甲");
		assertTrue(name.isMixed());
		assertEquals("", name.text());
		run(name.type("丙"));
		assertEquals("丙", one.getDescription());
		assertEquals("丙", other.getDescription());
		assertFalse(name.type("丙").isChange());
	}

	@Test
	void aRefusalChangesNone() {
		Entry name = entry(ChainPackage.Literals.NAMED_ELEMENT__NAME, one, other);
		assertTrue(name.type("").isRefused());
		assertEquals("寒武纪", one.getName());
		assertTrue(name.set(null).isRefused());
	}

	@Test
	void aDocumentForLookingAtOnlySaysWhy() {
		Field name = Form.of(List.of(one.eClass())).fields(Tab.OVERVIEW).get(0);
		Entry entry = new Entry(scope, name, List.of(one), Access.DIRECT, "只读");
		assertEquals("只读", entry.locked().orElseThrow());
		assertEquals("只读", entry.type("别的").refusal());
		assertEquals("寒武纪", entry.text());
	}

	@ParameterizedTest
	@CsvSource({"2023,2023", "2023-5,2023-05", "2023年5月,2023-05", "2023/5/26,2023-05-26", "2023.05.26,2023-05-26", "20230526,2023-05-26",
		"2023年5月26日,2023-05-26", "May 2023,2023-05"})
	void dates(String typed, String date) {
		Product product = sample.product("芯片");
		run(entry(ChainPackage.Literals.ITEM__RELEASED, product).type(typed));
		assertEquals(PartialDate.parse(date), product.getReleased());
	}

	@Test
	void whatIsNoDateIsRefusedWithASentence() {
		Trial trial = entry(ChainPackage.Literals.ITEM__RELEASED, sample.product("芯片")).type("2023-02-30");
		assertTrue(trial.isRefused());
		assertTrue(trial.refusal().contains("2023-02-30"), trial.refusal());
	}

	@Test
	void numbersAsPrinted() {
		Observation observation = sample.observation(one, sample.revenue, "1", "1");
		Entry figure = special(Editor.FIGURE, observation);
		run(figure.type("约3.5亿元"));
		assertEquals(Comparator.ABOUT, observation.getComparator());
		assertEquals(new BigDecimal("3.5"), observation.getValue());
		assertEquals(Magnitude.HUNDRED_MILLION, observation.getMagnitude());
		assertEquals("元", observation.getUnit());
		assertEquals("约3.5亿元", figure.text());
		assertEquals(List.of("约", "3.5", "亿", "元"), Figures.parts(observation, Language.ZH).stream().map(Figures.Part::text).toList());
	}

	@Test
	@DisplayName("While it is typed a number is read without touching the observation")
	void numbersWhileTyped() {
		Observation observation = sample.observation(one, sample.revenue, "1", "1");
		Figures.Reading reading = Figures.read(observation, "超过12.5万台", scope);
		assertNull(reading.problem());
		assertEquals(List.of("超过", "12.5", "万", "台"), reading.parts().stream().map(Figures.Part::text).toList());
		assertEquals(new BigDecimal("1"), observation.getValue());
		assertTrue(Figures.read(observation, "很多很多", scope).problem().contains("很多很多"));
	}

	@Test
	void tickersInAnyStyle() {
		Security security = ChainFactory.eINSTANCE.createSecurity();
		one.getSecurities().add(security);
		run(special(Editor.TICKER, security).type("0700.HK"));
		assertEquals(Exchange.HK, security.getExchange());
		assertEquals("00700", security.getCode());
		assertEquals("HKD", security.getCurrency());
		assertTrue(special(Editor.TICKER, security).type("什么").isRefused());
	}

	@Test
	void listsOfSeveralElementsShowWhatTheyShare() {
		one.getAliases().addAll(List.of("甲", "乙"));
		other.getAliases().addAll(List.of("乙", "丙"));
		Entry aliases = entry(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, one, other);
		assertEquals(List.of("乙"), aliases.items());
		run(aliases.add("丁"));
		run(aliases.remove(List.of("乙")));
		assertEquals(List.of("甲", "丁"), one.getAliases());
		assertEquals(List.of("丙", "丁"), other.getAliases());
		assertFalse(aliases.move(0, 1).isChange(), "several have no common order");
		run(entry(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, one).move(0, 1));
		assertEquals(List.of("丁", "甲"), one.getAliases());
	}

	@Test
	void choicesAndFlags() {
		Entry kind = entry(ChainPackage.Literals.COMPANY__KIND, one);
		assertEquals(CompanyKind.VALUES.size(), kind.choices().size());
		run(kind.set(CompanyKind.BANK));
		assertEquals(CompanyKind.BANK, one.getKind());
		run(entry(ChainPackage.Literals.ELEMENT__FLAWS, one).add(Flaw.FIGURE_ONLY));
		run(entry(ChainPackage.Literals.ELEMENT__CONFIRMED, one).set(false));
		assertFalse(one.isConfirmed());
	}

	@Test
	void nothingPointsAtItself() {
		assertTrue(entry(ChainPackage.Literals.COMPANY__PARENT, one).set(one).isRefused());
		run(entry(ChainPackage.Literals.COMPANY__PARENT, one).set(other));
		assertSame(other, one.getParent());
		run(entry(ChainPackage.Literals.COMPANY__PARENT, one).set(null));
		assertNull(one.getParent());
	}

	@Test
	void candidatesAreFoundByPinyinAndTickerAndRecentOnesComeFirst() {
		Candidates candidates = new Candidates(scope, ChainPackage.Literals.COMPANY, () -> ElementSearch.of(sample.document));
		assertSame(one, candidates.find("hwj", List.of(), List.of(), 5).get(0).element());
		assertSame(other, candidates.find("688008", List.of(), List.of(), 5).get(0).element());
		assertSame(other, candidates.find("", List.of(other), List.of(), 2).get(0).element());
		assertEquals(List.of(), candidates.find("hwj", List.of(), List.of(one), 5));
		assertEquals("公司 · 688256.SH", candidates.find("", List.of(), List.of(), 1).get(0).detail());
	}

	@Test
	void tablesOfRecordsShowWhatTellsThemApart() {
		Observation observation = sample.observation(one, sample.revenue, "3亿元", "3");
		assertEquals(List.of("营收", "3亿元", "", "", "", "", ""), new Records(scope, ChainPackage.Literals.SUBJECT__OBSERVATIONS).columns().stream()
			.map(column -> column.text(observation)).toList());
		Records securities = new Records(scope, ChainPackage.Literals.COMPANY__SECURITIES);
		assertEquals("688256.SH", securities.columns().get(0).text(one.getSecurities().get(0)));
		assertEquals(6, new Records(scope, ChainPackage.Literals.ELEMENT__CITATIONS).columns().size());
	}

	@Test
	void recordsHaveAKeyThatIsAskedForUnlessItIsPlain() {
		Records observations = new Records(scope, ChainPackage.Literals.SUBJECT__OBSERVATIONS);
		assertSame(ChainPackage.Literals.OBSERVATION__PROPERTY, observations.key().orElseThrow());
		assertTrue(observations.usualKey(one).isEmpty());
		Observation added = (Observation) observations.add(one, sample.revenue);
		assertSame(sample.revenue, added.getProperty());
		assertFalse(added.getId().isEmpty());
		Records quotes = new Records(scope, ChainPackage.Literals.SECURITY__QUOTES);
		Quote quote = (Quote) quotes.add(one.getSecurities().get(0), sample.revenue);
		assertSame(quote.getProperty(), quotes.usualKey(other.getSecurities().get(0)).orElseThrow());
	}
}
