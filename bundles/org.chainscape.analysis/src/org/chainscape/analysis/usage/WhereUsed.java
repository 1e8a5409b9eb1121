package org.chainscape.analysis.usage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.chainscape.analysis.usage.FileUsage.Presence;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.SameCompany;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;

/** Finds where a company is used in many files: the same company by its id, or by a security where files share no library. */
public final class WhereUsed {

	private final String id;
	private final Set<String> tickers;
	private final Language language;

	private WhereUsed(Company company, Language language) {
		id = company.getId();
		tickers = SameCompany.tickers(company);
		this.language = language;
	}

	/**
	 * A search for a company.
	 *
	 * @param company the company; not kept
	 * @param language language of the words
	 * @return the search
	 */
	public static WhereUsed of(Company company, Language language) {
		return new WhereUsed(company, language);
	}

	/**
	 * Looks into files, one after the other.
	 *
	 * @param files the files
	 * @param open gives the document of a file that is open, which may differ from what is written; empty to read the file
	 * @param goOn asked before each file; false ends the search
	 * @return the files that have to do with the company, and those that cannot be read, in the order given
	 */
	public List<FileUsage> in(Collection<Path> files, Function<Path, Optional<ChainDocument>> open, BooleanSupplier goOn) {
		List<FileUsage> found = new ArrayList<>();
		for (Path file : files) {
			if (!goOn.getAsBoolean()) {
				break;
			}
			try {
				Optional<ChainDocument> known = open.apply(file);
				ChainDocument document = known.isPresent() ? known.get() : ChainStore.load(file);
				found.addAll(in(document, file));
			} catch (ChainFileException e) {
				found.add(new FileUsage(file, Presence.UNKNOWN, "", "", List.of(), Optional.of(e)));
			}
		}
		return found;
	}

	/**
	 * Looks into one document.
	 *
	 * @param document the document
	 * @param file its file
	 * @return what it has to do with the company; several entries if it has it several times
	 */
	public List<FileUsage> in(ChainDocument document, Path file) {
		UsageWalk walk = walk(document, file);
		walk.work(() -> true);
		return walk.found();
	}

	/**
	 * Looks into one document little by little.
	 *
	 * @param document the document
	 * @param file its file
	 * @return what looks into it, to be worked on
	 */
	public UsageWalk walk(ChainDocument document, Path file) {
		return new UsageWalk(document, candidates(document), (company, uses) -> {
			boolean foreign = Libraries.isForeign(company, document);
			if (foreign && uses.isEmpty()) {
				return Optional.empty();
			}
			Presence presence = foreign ? Presence.SHARED : id != null && id.equals(company.getId()) ? Presence.OWN : Presence.SAME_SECURITY;
			return Optional.of(new FileUsage(file, presence, company.getId(), company.getName(), uses, Optional.empty()));
		}, language);
	}

	private Set<Company> candidates(ChainDocument document) {
		Set<Company> candidates = new LinkedHashSet<>();
		for (Company company : Libraries.involved(document)) {
			boolean same = id != null && id.equals(company.getId());
			if (same || SameCompany.tickers(company).stream().anyMatch(tickers::contains)) {
				candidates.add(company);
			}
		}
		return candidates;
	}
}
