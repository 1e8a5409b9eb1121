package org.chainscape.analysis.usage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.change.Step;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.FileGroup;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Merges two companies of one file or of two, and has every other file of a folder that names the one that goes name the other one. Worked
 * out on documents of its own, and written all together or not at all.
 */
public final class FolderMerge {

	private final CompanyMerge merge;
	private final Map<Path, List<Step>> steps = new LinkedHashMap<>();
	private final Map<Path, ChainDocument> documents = new LinkedHashMap<>();
	private final List<ChainFileException> faults = new ArrayList<>();

	/**
	 * Where a company stands.
	 *
	 * @param file the file it belongs to
	 * @param id its id
	 */
	public record Place(Path file, String id) {
	}

	private FolderMerge(CompanyMerge merge) {
		this.merge = merge;
	}

	/**
	 * Works out a merge.
	 *
	 * @param gone the company that goes
	 * @param kept the company that stays
	 * @param others files that may name the one that goes
	 * @param preferGone features whose value it gives where the two do not agree
	 * @param goOn asked before each file; false ends the work
	 * @return the merge; nothing is changed yet
	 * @throws ChainFileException if one of the two files cannot be read
	 * @throws NoSuchElementException if a file does not have its company
	 */
	public static FolderMerge plan(Place gone, Place kept, Collection<Path> others, Set<EStructuralFeature> preferGone, BooleanSupplier goOn)
			throws ChainFileException {
		FileGroup group = new FileGroup();
		ChainDocument keeping = group.open(kept.file());
		ChainDocument losing = group.open(gone.file());
		FolderMerge plan = new FolderMerge(CompanyMerge.of(company(losing, gone), company(keeping, kept)).preferring(preferGone));
		plan.add(kept.file(), keeping, plan.merge.enriching());
		Set<Path> rest = new LinkedHashSet<>();
		others.forEach(file -> rest.add(file.toAbsolutePath().normalize()));
		rest.remove(gone.file().toAbsolutePath().normalize());
		for (Path file : rest) {
			if (!goOn.getAsBoolean()) {
				return plan;
			}
			try {
				ChainDocument document = group.open(file);
				plan.add(file, document, plan.merge.redirecting(document));
			} catch (ChainFileException e) {
				plan.faults.add(e);
			}
		}
		plan.add(gone.file(), losing, plan.merge.redirecting(losing));
		return plan;
	}

	private static Company company(ChainDocument document, Place place) {
		return document.getCompanies().stream().filter(company -> place.id().equals(company.getId())).findFirst()
				.orElseThrow(() -> new NoSuchElementException(place.file() + ": " + place.id()));
	}

	private void add(Path file, ChainDocument document, List<Step> more) {
		if (!more.isEmpty()) {
			Path place = file.toAbsolutePath().normalize();
			steps.computeIfAbsent(place, added -> new ArrayList<>()).addAll(more);
			documents.put(place, document);
		}
	}

	/** {@return the two companies, and what they do not agree on} */
	public CompanyMerge merge() {
		return merge;
	}

	/** {@return what changes, by file; the file of the company that goes is the last one, unless both belong to it} */
	public Map<Path, List<Step>> steps() {
		Map<Path, List<Step>> copy = new LinkedHashMap<>();
		steps.forEach((file, list) -> copy.put(file, List.copyOf(list)));
		return copy;
	}

	/** {@return why some of the other files could not be looked into; they may still name the company that goes} */
	public List<ChainFileException> faults() {
		return List.copyOf(faults);
	}

	/**
	 * Changes the files. To be called at most once.
	 *
	 * @throws ChainFileException if one of them could not be written; then all have their old content
	 */
	public void apply() throws ChainFileException {
		// What goes is deleted last, when nothing names it any more.
		List<List<Step>> all = new ArrayList<>(steps.values());
		all.forEach(Step::make);
		FileGroup.save(documents);
	}
}
