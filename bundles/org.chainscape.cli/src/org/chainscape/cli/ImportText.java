package org.chainscape.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.chainscape.model.text.Language;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportPlan;
import org.chainscape.tabular.load.ImportReport;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.tabular.load.RowRemark;
import org.chainscape.tabular.load.TableReport;

/** What an import did, for people: every row that was not plainly imported, every change but new elements, and sums that add up. */
final class ImportText {

	/** So many new elements are listed one by one. */
	private static final int LISTED = 100;
	/** So many rows with remarks are listed. */
	private static final int ROWS = 200;

	private final Console console;
	private final Language language;
	private final boolean all;

	/**
	 * @param all whether new elements are listed however many there are
	 */
	ImportText(Console console, boolean all) {
		this.console = console;
		this.all = all;
		language = console.language();
	}

	String write(ImportPlan plan, Path target) {
		StringBuilder text = new StringBuilder();
		ImportReport report = plan.report();
		table(report, text);
		for (RowRemark row : report.rows().subList(0, Math.min(ROWS, report.rows().size()))) {
			text.append(console.text("import.row", row.place().text(language), row.outcome().label(language),
				String.join(" ", row.sentences(language)))).append('\n');
		}
		if (report.rows().size() > ROWS) {
			text.append(console.text("import.more", String.valueOf(report.rows().size() - ROWS))).append('\n');
		}
		report.notices().forEach(notice -> text.append(notice.text(language)).append('\n'));
		changes(plan, text);
		sums(plan, target, text);
		return text.toString();
	}

	private void table(ImportReport report, StringBuilder text) {
		Columns table = new Columns();
		table.add("", console.text("import.table"), console.text("import.kind"), console.text("import.read"), label(RowOutcome.IMPORTED),
			label(RowOutcome.REMARKED), label(RowOutcome.REPEATED), label(RowOutcome.REJECTED));
		for (TableReport one : report.tables()) {
			String name = one.sheet().isEmpty() ? one.file() : one.file() + " [" + one.sheet() + "]";
			table.add("", name, one.kind().label(language), String.valueOf(one.read()), String.valueOf(one.imported()),
				String.valueOf(one.remarked()), String.valueOf(one.repeated()), String.valueOf(one.rejected()));
		}
		table.add("", console.text("import.all"), "", String.valueOf(report.read()), count(report, RowOutcome.IMPORTED),
			count(report, RowOutcome.REMARKED), count(report, RowOutcome.REPEATED), count(report, RowOutcome.REJECTED));
		text.append(table.write());
	}

	private void changes(ImportPlan plan, StringBuilder text) {
		long added = plan.changes().stream().filter(change -> change.kind() == ChangeKind.ADDED).count();
		for (PlannedChange change : plan.changes()) {
			if (change.kind() == ChangeKind.ADDED && added > LISTED && !all) {
				continue;
			}
			String what = change.className(language) + " " + change.label(language);
			String values = change.feature() == null ? "" : console.text("import.values", change.featureName(language), change.before(),
				change.after());
			text.append(console.text("import.change", change.kind().label(language), what, values, change.place().text(language))).append('\n');
		}
	}

	private void sums(ImportPlan plan, Path target, StringBuilder text) {
		Map<ChangeKind, Integer> counts = new TreeMap<>();
		plan.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
		if (counts.isEmpty()) {
			text.append(console.text("import.nothing"));
		} else {
			String separator = "";
			for (Map.Entry<ChangeKind, Integer> count : counts.entrySet()) {
				text.append(separator).append(console.text("import.count", count.getKey().label(language), String.valueOf(count.getValue())));
				separator = console.text("validate.separator");
			}
		}
		text.append('\n').append(target == null ? console.text("import.dry") : console.text("import.written", target)).append('\n');
	}

	private String label(RowOutcome outcome) {
		return outcome.label(language);
	}

	private static String count(ImportReport report, RowOutcome outcome) {
		return String.valueOf(report.count(outcome));
	}
}
