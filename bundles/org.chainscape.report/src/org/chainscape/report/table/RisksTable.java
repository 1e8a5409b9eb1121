package org.chainscape.report.table;

import java.util.List;

import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Risk;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/** The risks the sources name. */
final class RisksTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		List<Risk> risks = desk.document().getChains().stream().map(IndustryChain::getRisks).flatMap(List::stream).filter(desk::admits).toList();
		boolean described = risks.stream().anyMatch(risk -> !Words.clean(risk.getDescription()).isEmpty());
		Draft draft = new Draft("risks.", desk).column("risk", Kind.TEXT, described ? 4.5 : 9);
		if (described) {
			draft.column("description", Kind.TEXT, 6.5);
		}
		draft.column("places", Kind.TEXT, 4);
		for (Risk risk : risks) {
			Cell name = draft.cell(desk.name(risk), risk);
			Cell places = draft.places(List.of(risk));
			draft.row(ReportTable.Level.BODY,
					described ? List.of(name, Cell.of(Words.clean(risk.getDescription())), places) : List.of(name, places));
		}
		return draft.done();
	}
}
