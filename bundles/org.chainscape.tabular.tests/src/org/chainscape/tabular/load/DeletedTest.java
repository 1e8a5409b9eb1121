package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.model.change.Deletion;
import org.chainscape.model.change.Uses;
import org.chainscape.tabular.mapping.RowKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person deletes stays deleted while the file says nothing new, is told once, and can be brought back. */
class DeletedTest {

	@TempDir
	private Path folder;
	private Desk desk;

	@BeforeEach
	void load() {
		desk = new Desk(folder).map("公司.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name", "营收=observation")
			.map("产品.csv", RowKind.PRODUCT, Map.of(), "名称=name").map("占比.csv", RowKind.MAKER, Map.of(), "公司=company", "产品=product", "占比=share")
			.map("关系.csv", RowKind.RELATION, Map.of("missing", "create", "from", "item", "to", "item"), "从=from", "到=to", "关系=type");
		desk.file("公司.csv", "代码,简称,营收", "688256.SH,甲,3", "000977.SZ,乙,4");
		desk.file("产品.csv", "名称", "芯片", "服务器");
		desk.file("占比.csv", "公司,产品,占比", "甲,芯片,0.5", "乙,服务器,0.4");
		desk.file("关系.csv", "从,到,关系", "芯片,服务器,Supply", "芯片,软件,Supply");
		desk.load();
	}

	private void delete(Element element) {
		Deletion.of(List.of(element), Uses.of(desk.document)).run();
	}

	private void comesBackOnlyIfWanted(int removedRows) {
		String without = desk.text();
		ImportPlan plan = desk.plan();
		assertEquals(List.of(), plan.changes().stream().map(change -> change.kind() + " " + change.element()).toList());
		assertEquals(removedRows, plan.report().rows().stream().filter(row -> row.reasons().stream().anyMatch(
			reason -> reason.kind() == ReasonKind.REMOVED)).count());
		plan.apply();
		assertEquals(without, desk.text());
		desk.bringBack();
		assertFalse(desk.plan().changes().isEmpty());
		desk.load();
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void aCompany() {
		delete(desk.company("甲"));
		// The row of its share is there, too: it names a company that is nowhere.
		comesBackOnlyIfWanted(1);
		assertEquals(1, desk.company("甲").getObservations().size());
		assertEquals(List.of("甲"), desk.find(Product.class, "芯片").getMakers().stream().map(NamedElement::getName).toList());
	}

	@Test
	void anObservationOfAWideRow() {
		delete(desk.company("甲").getObservations().get(0));
		comesBackOnlyIfWanted(1);
	}

	@Test
	void aSecurity() {
		delete(desk.company("乙").getSecurities().get(0));
		comesBackOnlyIfWanted(1);
	}

	@Test
	void aShareAndAMakerAndARelationAndWhatWasMadeForWantOfIt() {
		delete(desk.find(Product.class, "芯片").getObservations().get(0));
		desk.find(Product.class, "芯片").getMakers().clear();
		desk.find(Product.class, "服务器").getMakers().clear();
		delete(desk.document.getChains().get(0).getRelations().get(0));
		delete(desk.find(Product.class, "软件"));
		comesBackOnlyIfWanted(3);
	}

	@Test
	void aPropertyWithAllItsNumbers() {
		delete(desk.document.getProperties().stream().filter(property -> property.getName().equals("营收")).findFirst().orElseThrow());
		comesBackOnlyIfWanted(2);
	}

	@Test
	void aRowThatSaysSomethingNewComes() {
		delete(desk.company("甲"));
		desk.file("公司.csv", "代码,简称,营收", "688256.SH,甲股份,3", "000977.SZ,乙,4", "300229.SZ,丙,5");
		desk.load();
		assertEquals(3, desk.document.getCompanies().size());
	}

	@Test
	void whatWasRejectedCanBeImportedLater() {
		desk.file("占比.csv", "公司,产品,占比", "甲,芯片,0.5", "乙,服务器,0.4", "丙,芯片,0.1");
		ImportPlan first = desk.load();
		assertEquals(List.of(RowOutcome.REJECTED), first.report().rows().stream().filter(row -> row.file().equals("占比.csv"))
			.map(RowRemark::outcome).toList());
		desk.file("公司.csv", "代码,简称,营收", "688256.SH,甲,3", "000977.SZ,乙,4", "300229.SZ,丙,5");
		desk.load();
		assertEquals(2, desk.find(Product.class, "芯片").getObservations().size());
	}

	@Test
	void whatWasGoneFromTheFileMeanwhileIsNew() {
		Company company = desk.company("甲");
		desk.file("公司.csv", "代码,简称,营收", "000977.SZ,乙,4");
		desk.load();
		delete(company);
		desk.load();
		desk.file("公司.csv", "代码,简称,营收", "688256.SH,甲,3", "000977.SZ,乙,4");
		desk.load();
		assertEquals(1, desk.company("甲").getObservations().size());
	}

	@Test
	void theMemoryIsSmallAndSurvivesDamage() {
		Spreadsheet sheet = (Spreadsheet) desk.document.getSources().get(0);
		assertTrue(sheet.getRows().length() < 60, sheet.getRows());
		sheet.setRows("kaputt :: a:### " + sheet.getRows());
		assertEquals(List.of(), desk.plan().changes());
	}
}
