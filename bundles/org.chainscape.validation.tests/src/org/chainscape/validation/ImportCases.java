package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Spreadsheet;

/** Cases of rules about imported data. */
final class ImportCases {

	private ImportCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("import.withdrawn")
				.given(ImportCases::imported)
				.fault("再次导入时，供给所在的行已不在数据表中", "the row of a supply is no longer in the table that is imported again",
					chain -> chain.sample.supply.getFlaws().add(Flaw.WITHDRAWN))
				.finds("supply ~ table")
				.boundary("同一条供给只是经文字识别修复", "the same supply was merely repaired after OCR",
					chain -> chain.sample.supply.getFlaws().add(Flaw.OCR_REPAIRED)));
	}

	private static void imported(ReportedChain chain) {
		Spreadsheet table = SampleChain.named(ChainFactory.eINSTANCE.createSpreadsheet(), "table", "供给关系.xlsx");
		chain.sample.document.getSources().add(table);
		chain.sample.supply.getCitations().clear();
		Citation row = chain.sample.cite(chain.sample.supply, table);
		row.setLines("12");
		row.setQuote("from=芯片; to=服务器");
	}
}
