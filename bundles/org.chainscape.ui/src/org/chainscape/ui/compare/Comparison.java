package org.chainscape.ui.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.compare.Version;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.diff.Section;
import org.chainscape.compare.diff.Wording;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Two documents and what differs, read and compared in the background. Both documents belong to it alone and do not change.
 *
 * @param from the earlier document
 * @param to the later one
 * @param differences what differs
 * @param wording says it
 * @param rows what is listed, by section
 */
record Comparison(ChainDocument from, ChainDocument to, Differences differences, Wording wording, List<Row> rows) {

	/** Reads and compares; {@code open} is a copy of what an editor has, or {@code null} to read the later version. */
	static Comparison of(Version earlier, Version later, ChainDocument open, IProgressMonitor monitor) throws PublishException {
		SubMonitor progress = SubMonitor.convert(monitor, CompareTexts.text("job.compare"), 100);
		Pulse pulse = () -> !progress.isCanceled();
		ChainDocument from = read(earlier);
		pulse.check();
		progress.worked(40);
		ChainDocument to = open == null ? read(later) : open;
		pulse.check();
		progress.worked(30);
		Differences differences = Differences.between(from, to, pulse);
		progress.worked(20);
		Wording wording = new Wording(differences, UiTexts.language());
		List<Row> rows = rows(differences, wording, pulse);
		return new Comparison(from, to, differences, wording, rows);
	}

	static ChainDocument read(Version version) throws PublishException {
		try {
			return version.read();
		} catch (ChainFileException e) {
			throw new PublishException(e.message(UiTexts.language()), e);
		} catch (IOException e) {
			throw new PublishException(CompareTexts.text("version.unreadable", version.label(), e.getLocalizedMessage()), e);
		}
	}

	private static List<Row> rows(Differences differences, Wording wording, Pulse pulse) {
		List<Row> rows = new ArrayList<>();
		Map<Section, Integer> places = new HashMap<>();
		differences.told().forEach(each -> {
			pulse.check();
			Section section = wording.section(each);
			places.putIfAbsent(section, places.size());
			rows.add(new Row(each, section, wording.naming().kind(each.kind()), wording.line(each)));
		});
		rows.sort(Comparator.comparingInt((Row row) -> row.section().rank()).thenComparing(row -> places.get(row.section())));
		return rows;
	}
}
