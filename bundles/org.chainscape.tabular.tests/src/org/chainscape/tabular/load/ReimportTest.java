package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.chainscape.tabular.mapping.RowKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is imported again: what has changed in it comes, what a person has made stays. */
class ReimportTest {

	@TempDir
	private Path folder;
	private Desk desk;

	@BeforeEach
	void first() {
		desk = new Desk(folder).map("公司.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name", "说明=description")
			.map("产品.csv", RowKind.PRODUCT, Map.of(), "名称=name").map("营收.csv", RowKind.MAKER, Map.of(), "代码=company", "产品=product", "占比=share");
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000977.SZ,浪潮信息,服务器").file("产品.csv", "名称", "云端芯片")
			.file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,0.5");
		desk.load();
	}

	private Observation share() {
		return desk.find(Product.class, "云端芯片").getObservations().get(0);
	}

	@Test
	void theSameFilesAgainChangeNothing() {
		String before = desk.text();
		ImportPlan plan = desk.plan();
		assertTrue(plan.isEmpty());
		assertTrue(plan.changes().isEmpty());
		plan.apply();
		assertEquals(before, desk.text());
	}

	@Test
	void aFileIsTheSameSourceWhereverItLies() {
		desk.at(folder.resolve("chains")).move("公司.csv", folder.resolve("2023"));
		String before = desk.text();
		assertTrue(desk.load().isEmpty());
		assertEquals(before, desk.text());
		assertEquals(3, desk.document.getSources().size());
	}

	@Test
	void placesAreToldFromTheChain() {
		Desk other = new Desk(folder).at(folder.resolve("chains"))
			.map("公司.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name");
		other.file("公司.csv", "代码,简称", "688256.SH,寒武纪").move("公司.csv", folder.resolve("底稿"));
		other.load();
		assertEquals("../底稿/公司.csv", other.document.getSources().get(0).getLocation());
		other.move("公司.csv", folder.resolve("chains"));
		String before = other.text();
		assertTrue(other.load().isEmpty());
		assertEquals(before, other.text());
		other.in(folder.resolve("chains")).file("公司.csv", "代码,简称", "688256.SH,寒武纪科技").load();
		assertEquals("公司.csv", other.document.getSources().get(0).getLocation());
		assertEquals(1, other.document.getSources().size());
		assertTrue(other.plan().isEmpty());
	}

	@Test
	void whatWasKeptAlthoughItsRowIsGoneIsNotWithdrawnAgain() {
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片").load();
		Company kept = desk.company("浪潮信息");
		List<Element> all = List.of(kept, kept.getSecurities().get(0));
		for (Element element : all) {
			element.getFlaws().remove(Flaw.WITHDRAWN);
			element.getCitations().forEach(citation -> {
				citation.setLines(null);
				citation.setQuote(null);
			});
		}
		String before = desk.text();
		assertTrue(desk.load().isEmpty());
		assertEquals(before, desk.text());
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000977.SZ,浪潮信息,服务器").load();
		assertEquals(2, kept.getCitations().size(), "the row that is back is cited beside the table");
		assertTrue(desk.plan().isEmpty());
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片").load();
		assertEquals(List.of(), kept.getFlaws());
		assertEquals(1, kept.getCitations().size());
		assertNull(kept.getCitations().get(0).getQuote());
	}

	@Test
	void aCompanyWithANewCodeIsTheSameCompany() {
		Company company = desk.company("浪潮信息");
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "601977.SH,浪潮信息,服务器");
		ImportPlan plan = desk.load();
		assertEquals(Map.of(ChangeKind.CHANGED, 2), Desk.counts(plan));
		assertEquals(1, company.getSecurities().size());
		assertEquals("601977", company.getSecurities().get(0).getCode());
		assertEquals("601977.SH", company.getSecurities().get(0).getPrintedTicker());
		assertEquals(2, desk.document.getCompanies().size());
		assertTrue(company.getFlaws().isEmpty());
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void rowsThatRepeatEachOtherAreOneCompany() {
		String line = "000977.SZ,浪潮信息,服务器";
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", line, line).load();
		String other = "601977.SH,浪潮信息,服务器";
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", other, other);
		assertEquals(Map.of(ChangeKind.CHANGED, 2), Desk.counts(desk.load()));
		assertEquals(2, desk.document.getCompanies().size());
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void aNewCodeDoesNotOverwriteThatOfAPerson() {
		Company company = desk.company("浪潮信息");
		company.getSecurities().get(0).setCode("000978");
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000979.SZ,浪潮信息,服务器");
		assertEquals(Map.of(ChangeKind.CONFLICT, 1), Desk.counts(desk.load()));
		assertEquals("000978", company.getSecurities().get(0).getCode());
		assertEquals(1, company.getSecurities().size());
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void whoHasTheSameNameIsNobodysSuccessor() {
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000978.SZ,浪潮信息,服务器", "000979.SZ,浪潮信息,软件");
		ImportPlan plan = desk.load();
		assertEquals(2, Desk.counts(plan).get(ChangeKind.ADDED) / 2, "two of one name: nobody can say which is meant");
		assertEquals(4, desk.document.getCompanies().size());
		Desk other = new Desk(folder).map("银行.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name");
		other.file("银行.csv", "代码,简称", "600000.SH,浦发银行").load();
		other.file("银行.csv", "代码,简称", "00700.HK,浦发银行").load();
		assertEquals(List.of("00700", "600000"), other.document.getCompanies().stream().flatMap(one -> one.getSecurities().stream())
			.map(security -> security.getCode()).sorted().toList(), "a listing elsewhere is another one");
	}

	@Test
	void aChangedCellIsTakenOver() {
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪科技,芯片", "000977.SZ,浪潮信息,").file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,60%");
		ImportPlan plan = desk.load();
		assertEquals(Map.of(ChangeKind.CHANGED, 3), Desk.counts(plan));
		assertEquals("芯片", desk.company("寒武纪科技").getDescription());
		assertEquals(null, desk.company("浪潮信息").getDescription());
		assertEquals(0, new BigDecimal(60).compareTo(share().getValue()));
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void whatAPersonHasChangedStaysWhereTheFileIsAsBefore() {
		desk.company("寒武纪").setDescription("云端智能芯片");
		share().setValue(new BigDecimal("48"));
		assertTrue(desk.plan().isEmpty());
		desk.file("公司.csv", "代码,简称,说明", "000977.SZ,浪潮信息,AI 服务器", "688256.SH,寒武纪,芯片", "603019.SH,中科曙光,");
		ImportPlan plan = desk.load();
		assertEquals(Map.of(ChangeKind.CHANGED, 1, ChangeKind.ADDED, 2), Desk.counts(plan));
		assertEquals("云端智能芯片", desk.company("寒武纪").getDescription());
		assertEquals("3", desk.company("寒武纪").getCitations().get(0).getLines());
		assertEquals(0, new BigDecimal(48).compareTo(share().getValue()));
	}

	@Test
	void whatBothHaveChangedIsAConflictThePersonWins() {
		desk.company("寒武纪").setDescription("云端智能芯片");
		share().setValue(new BigDecimal("48"));
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,AI 芯片", "000977.SZ,浪潮信息,服务器").file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,0.6");
		ImportPlan plan = desk.load();
		assertEquals(Map.of(ChangeKind.CONFLICT, 2), Desk.counts(plan));
		PlannedChange conflict = plan.changes().get(0);
		assertEquals("云端智能芯片", conflict.before());
		assertEquals("AI 芯片", conflict.after());
		assertEquals(2, plan.report().count(ReasonKind.CONFLICT));
		assertEquals("云端智能芯片", desk.company("寒武纪").getDescription());
		assertEquals(0, new BigDecimal(48).compareTo(share().getValue()));
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void theFileWinsWhereThatIsPreferred() {
		desk.company("寒武纪").setDescription("云端智能芯片");
		share().setValue(new BigDecimal("48"));
		desk.prefer(ImportOptions.Prefer.FILE).file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,AI 芯片", "000977.SZ,浪潮信息,服务器")
			.file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,0.6");
		assertEquals(Map.of(ChangeKind.CONFLICT, 2, ChangeKind.CHANGED, 2), Desk.counts(desk.load()));
		assertEquals("AI 芯片", desk.company("寒武纪").getDescription());
		assertEquals(0, new BigDecimal(60).compareTo(share().getValue()));
	}

	@Test
	void aRowThatIsGoneWithdrawsAndComesBack() {
		String before = desk.text();
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片");
		ImportPlan gone = desk.load();
		Company company = desk.company("浪潮信息");
		assertEquals(Map.of(ChangeKind.REMOVED, 1), Desk.counts(gone));
		assertEquals(List.of(Flaw.WITHDRAWN), company.getFlaws());
		assertEquals(1, company.getCitations().size());
		assertTrue(desk.plan().isEmpty());
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000977.SZ,浪潮信息,服务器");
		assertEquals(Map.of(ChangeKind.RETURNED, 1), Desk.counts(desk.load()));
		assertTrue(company.getFlaws().isEmpty());
		assertEquals(before, desk.text());
	}

	@Test
	void aRowThatIsGoneIsTakenOffWhereOthersStateTheSame() {
		desk.file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,0.5", "688256.SH,云端芯片,0.5");
		desk.load();
		assertEquals(2, share().getCitations().size());
		desk.file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,0.5");
		assertEquals(Map.of(ChangeKind.REMOVED, 1), Desk.counts(desk.load()));
		assertEquals(1, share().getCitations().size());
		assertTrue(share().getFlaws().isEmpty());
	}

	@Test
	void anElementMadeByHandIsCitedAndItsOwnValuesStay() {
		Company own = ChainFactory.eINSTANCE.createCompany();
		own.setId("own");
		own.setName("中科曙光");
		own.setDescription("自己的说明");
		desk.document.getCompanies().add(own);
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000977.SZ,浪潮信息,服务器", "603019.SH,中科曙光,超算");
		ImportPlan plan = desk.load();
		assertEquals("自己的说明", own.getDescription());
		assertEquals(1, own.getSecurities().size());
		assertEquals(1, own.getCitations().size());
		assertEquals(List.of(ReasonKind.CONFLICT), Desk.reasons(plan, 4));
		assertTrue(desk.plan().isEmpty());
		desk.file("公司.csv", "代码,简称,说明", "688256.SH,寒武纪,芯片", "000977.SZ,浪潮信息,服务器");
		desk.load();
		assertTrue(desk.document.getCompanies().contains(own));
		assertTrue(own.getFlaws().isEmpty());
		assertTrue(own.getCitations().isEmpty());
		assertTrue(desk.plan().isEmpty());
	}
}
