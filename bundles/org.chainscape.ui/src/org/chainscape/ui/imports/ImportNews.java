package org.chainscape.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.News;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.ui.UiTexts;

/** What the tags on diagrams say of an import. */
public final class ImportNews {

	/** From so many new things on, what is new says nothing any more, and only the rest is tagged. */
	static final int MANY = 2_000;
	private static final int LINES = 5;

	private ImportNews() {
	}

	/**
	 * Whether what is new is tagged, too.
	 *
	 * @param record an import
	 * @return false where nearly everything is new
	 */
	public static boolean tagsAdded(ImportRecord record) {
		return record.count(ChangeKind.ADDED) <= MANY;
	}

	/**
	 * The tags of an import: one per element that is drawn, the most urgent kind, with the first few changes in words.
	 *
	 * @param record the import
	 * @return element id to tag
	 */
	public static Map<String, News> of(ImportRecord record) {
		Map<String, News.Kind> kinds = new HashMap<>();
		Map<String, List<String>> lines = new HashMap<>();
		boolean added = tagsAdded(record);
		for (ImportRecord.Entry entry : record.entries()) {
			boolean newPart = entry.kind() == ChangeKind.ADDED && !entry.elementId().equals(entry.bearerId());
			if (!entry.bearerId().isEmpty() && (added || entry.kind() != ChangeKind.ADDED)) {
				News.Kind kind = newPart ? News.Kind.CHANGED : kind(entry);
				kinds.merge(entry.bearerId(), kind, (one, other) -> one.compareTo(other) <= 0 ? one : other);
				lines.computeIfAbsent(entry.bearerId(), id -> new ArrayList<>()).add(words(entry));
			}
		}
		// What is new has new parts: that is no change.
		record.entries().stream().filter(entry -> added && entry.kind() == ChangeKind.ADDED && entry.elementId().equals(entry.bearerId()))
			.forEach(entry -> kinds.computeIfPresent(entry.bearerId(), (id, kind) -> kind == News.Kind.CHANGED ? News.Kind.ADDED : kind));
		Map<String, News> news = new HashMap<>();
		kinds.forEach((id, kind) -> news.put(id, new News(kind, text(lines.get(id)))));
		return news;
	}

	/** What lost one of several witnesses is not withdrawn. */
	private static News.Kind kind(ImportRecord.Entry entry) {
		return switch (entry.kind()) {
		case ADDED -> News.Kind.ADDED;
		case CHANGED, RETURNED -> News.Kind.CHANGED;
		case REMOVED -> entry.feature().isEmpty() ? News.Kind.WITHDRAWN : News.Kind.CHANGED;
		case CONFLICT -> News.Kind.CONFLICT;
		};
	}

	private static String words(ImportRecord.Entry entry) {
		String kind = entry.kind().label(UiTexts.language());
		return entry.feature().isEmpty() ? ImportTexts.text("news.whole", kind, entry.label(), entry.place())
			: ImportTexts.text("news.feature", kind, entry.feature(), entry.before(), entry.after(), entry.place());
	}

	private static String text(List<String> lines) {
		String first = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
		return lines.size() > LINES ? first + '\n' + ImportTexts.text("news.more", lines.size() - LINES) : first;
	}
}
