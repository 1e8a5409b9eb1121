package org.chainscape.ui.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Wording;
import org.chainscape.exchange.figure.FileNames;
import org.chainscape.store.AtomicFile;
import org.chainscape.tabular.guard.FormulaGuard;
import org.chainscape.ui.Problems;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes the differences that are listed to a table Excel opens as it is. */
final class ListExport {

	private static final String END = ".csv";
	private static final char MARK = '\uFEFF';
	private static final List<String> HEADS = List.of("export.place", "tree.kind", "export.aspect", "tree.line", "detail.from", "detail.to");

	private ListExport() {
	}

	static void run(Shell shell, String name, Comparison comparison, List<Row> rows) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setText(CompareTexts.text("action.exportList"));
		dialog.setFilterExtensions(new String[] {"*" + END});
		dialog.setFileName(new FileNames().of(name, "differences") + END);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path target = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(END) ? chosen : chosen + END);
		Job job = Job.create(CompareTexts.text("job.export", target.getFileName().toString()), (ICoreRunnable) monitor -> {
			try {
				AtomicFile.write(target, stream -> write(comparison.wording(), rows, stream));
			} catch (IOException e) {
				throw new CoreException(Problems.status(CompareTexts.text("export.failed", target.toString(), e.getLocalizedMessage()), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** Writes the table, in UTF-8 with the mark by which Excel knows it. */
	static void write(Wording wording, List<Row> rows, OutputStream stream) throws IOException {
		StringBuilder text = new StringBuilder().append(MARK);
		line(text, HEADS.stream().map(CompareTexts::text));
		for (Row row : rows) {
			Difference difference = row.difference();
			String from = difference instanceof Changed changed ? wording.naming().whole(changed.feature(), changed.from())
				: difference instanceof Moved moved ? wording.from(moved) : "";
			String to = difference instanceof Changed changed ? wording.naming().whole(changed.feature(), changed.to())
				: difference instanceof Moved moved ? wording.to(moved) : "";
			line(text, Stream.of(row.section().label(), row.kind(), wording.naming().aspect(difference.aspect()), row.line(), from, to));
		}
		stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void line(StringBuilder text, Stream<String> cells) {
		text.append(cells.map(FormulaGuard::guard).map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")));
		text.append("\r\n");
	}
}
