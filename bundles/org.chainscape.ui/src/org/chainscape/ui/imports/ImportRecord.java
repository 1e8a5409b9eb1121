package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chainscape.diagram.session.Marks;
import org.chainscape.model.chain.Element;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportReport;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;

/**
 * What an import has done, to look at afterwards. It holds words and ids and nothing of the document.
 *
 * @param time when it was
 * @param chain the chain file
 * @param mapping name of the mapping
 * @param files the files; none for a pasted block
 * @param entries what was done, most urgent first; of what was added only so many
 * @param counts how much was done of each kind, whether it is among the entries or not
 * @param report what became of the rows
 */
public record ImportRecord(LocalDateTime time, Path chain, String mapping, List<Path> files, List<Entry> entries,
	Map<ChangeKind, Integer> counts, ImportReport report) {

	/** How many entries are kept of a kind. */
	public static final int MOST = 20_000;

	private static final List<ChangeKind> ORDER = List.of(ChangeKind.CONFLICT, ChangeKind.REMOVED, ChangeKind.CHANGED, ChangeKind.RETURNED,
		ChangeKind.ADDED);

	/** Copies the lists. */
	public ImportRecord {
		files = List.copyOf(files);
		entries = List.copyOf(entries);
		counts = Map.copyOf(counts);
	}

	/**
	 * Something that was done to an element.
	 *
	 * @param kind what
	 * @param elementId id of the element
	 * @param bearerId id of what stands for it on diagrams; empty if nothing does
	 * @param label how one names it
	 * @param className what people call its class
	 * @param feature what of it has changed; empty where it is meant as a whole
	 * @param before the value before; of a conflict the person's
	 * @param after the value after; of a conflict the file's
	 * @param place the row, in words
	 * @param taken whether the file's value was taken in a conflict
	 */
	public record Entry(ChangeKind kind, String elementId, String bearerId, String label, String className, String feature, String before,
		String after, String place, boolean taken) {
	}

	/**
	 * Records an import that was just applied.
	 *
	 * @param trial what was applied
	 * @param chain the chain file
	 * @param taken whether the file's value was taken in a conflict
	 * @param time when
	 * @return the record
	 */
	public static ImportRecord of(Trial trial, Path chain, Predicate<PlannedChange> taken, LocalDateTime time) {
		List<Entry> entries = new ArrayList<>();
		Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
		for (ChangeKind kind : ORDER) {
			List<PlannedChange> changes = kind == ChangeKind.CHANGED ? undisputed(trial) : trial.changes(kind);
			counts.put(kind, changes.size());
			changes.stream().limit(MOST).forEach(change -> entries.add(entry(change, kind == ChangeKind.CONFLICT && taken.test(change))));
		}
		return new ImportRecord(time, chain, trial.mapping().name(), trial.files(), entries, counts, trial.plan().report());
	}

	/** Changes that are not the outcome of a conflict, which is told once. */
	private static List<PlannedChange> undisputed(Trial trial) {
		Set<ConflictChoices.Key> disputed = trial.changes(ChangeKind.CONFLICT).stream().map(ConflictChoices.Key::of).collect(Collectors.toSet());
		return disputed.isEmpty() ? trial.changes(ChangeKind.CHANGED)
			: trial.changes(ChangeKind.CHANGED).stream().filter(change -> !disputed.contains(ConflictChoices.Key.of(change))).toList();
	}

	private static Entry entry(PlannedChange change, boolean taken) {
		Element element = change.element();
		EObject bearer = Marks.bearer(element);
		String id = element.getId() == null ? "" : element.getId();
		return new Entry(change.kind(), id, bearer instanceof Element shown && shown.getId() != null ? shown.getId() : "",
			Called.name(change), change.className(UiTexts.language()), change.featureName(UiTexts.language()), change.before(),
			Called.after(change), change.place().text(UiTexts.language()), taken);
	}

	/** {@return whether nothing was done} */
	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/**
	 * How much was done of a kind.
	 *
	 * @param kind the kind
	 * @return how many changes
	 */
	public int count(ChangeKind kind) {
		return counts.getOrDefault(kind, 0);
	}
}
