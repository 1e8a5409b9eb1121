package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportOptions;
import org.chainscape.tabular.load.ImportPlan;
import org.chainscape.tabular.load.ImportProgress;
import org.chainscape.tabular.load.Importer;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.sheet.TableFile;

/** An import that was tried: what it would do, and what is to be done where file and person disagree. Nothing is changed by trying. */
public final class Trial {

	private final ImportRequest request;
	private final ChainDocument document;
	private final ImportPlan plan;
	private final Map<ChangeKind, List<PlannedChange>> changes = new EnumMap<>(ChangeKind.class);

	private Trial(ImportRequest request, ChainDocument document, ImportPlan plan) {
		this.request = request;
		this.document = document;
		this.plan = plan;
		for (ChangeKind kind : ChangeKind.values()) {
			changes.put(kind, plan.changes().stream().filter(change -> change.kind() == kind).toList());
		}
	}

	/**
	 * Tries an import. To be called in a background thread while nobody changes the document.
	 *
	 * @param document the document
	 * @param request what is imported
	 * @param progress follows and stops it
	 * @return the trial
	 * @throws org.chainscape.tabular.load.ImportException if files and mapping do not fit
	 * @throws org.chainscape.tabular.sheet.SheetException if a file cannot be read
	 * @throws java.util.concurrent.CancellationException if it was stopped
	 */
	public static Trial of(ChainDocument document, ImportRequest request, ImportProgress progress) {
		ImportOptions options = new ImportOptions(request.prefer(), day(request.day()), request.base(), request.bringsBack());
		if (request.pasted() != null) {
			try (TableFile block = TableFile.of(request.pasted().name(), request.pasted().text())) {
				return new Trial(request, document, Importer.planOpened(document, request.mapping(), List.of(block), options, progress));
			}
		}
		return new Trial(request, document, Importer.plan(document, request.mapping(), request.files(), options, progress));
	}

	private static PartialDate day(LocalDate day) {
		return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/** {@return what is imported} */
	public ImportRequest request() {
		return request;
	}

	/** {@return the mapping} */
	public Mapping mapping() {
		return request.mapping();
	}

	/** {@return the files} */
	public List<Path> files() {
		return request.files();
	}

	/** {@return the document it was tried on} */
	public ChainDocument document() {
		return document;
	}

	/** {@return the plan} */
	public ImportPlan plan() {
		return plan;
	}

	/**
	 * What would be done to elements.
	 *
	 * @param kind what
	 * @return the changes of that kind, in the order of the rows
	 */
	public List<PlannedChange> changes(ChangeKind kind) {
		return changes.get(kind);
	}

	/** {@return whether the document already says everything the files say} */
	public boolean isEmpty() {
		return plan.isEmpty();
	}
}
