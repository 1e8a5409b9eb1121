package org.chainscape.report.table;

import java.util.List;

import org.chainscape.model.aigc.Framework;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/** The deep-learning frameworks with their features. √ is yes, × is no, a dash is a cell the source leaves blank. */
final class FrameworksTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("frameworks.", desk).column("framework", Kind.TEXT, 2.4).column("maker", Kind.TEXT, 1.8)
				.column("released", Kind.CODE, 1.5).column("languages", Kind.TEXT, 2).column("open", Kind.CODE, 1)
				.column("graph", Kind.TEXT, 1.9).column("distributed", Kind.CODE, 1).column("feature", Kind.TEXT, 3.2)
				.column("sources", Kind.CODE, 1.1);
		for (Framework framework : Items.of(Framework.class, desk)) {
			String languages = Words.list(framework.getLanguages().stream().map(Words::clean).toList(), desk.language());
			draft.row(draft.cell(desk.name(framework), framework), Cell.of(Words.orNone(Items.makers(framework, desk))),
					Cell.of(Words.orNone(Items.released(framework))), Cell.of(Words.orNone(languages)), Cell.of(sign(framework.getOpenSource())),
					Cell.of(Words.orNone(Words.clean(framework.getComputationGraph()))), Cell.of(sign(framework.getDistributed())),
					Cell.of(Words.orNone(Words.clean(framework.getFeature()))), draft.cited(List.of(framework)));
		}
		if (!draft.isEmpty()) {
			draft.note("signs");
		}
		return draft.done();
	}

	private static String sign(Ternary answer) {
		return switch (answer) {
			case YES -> "√";
			case NO -> "×";
			case BLANK -> Words.NONE;
		};
	}
}
