package org.chainscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.LibraryMove;
import org.chainscape.model.change.Step;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.FileGroup;

/** Moves companies of a file into a library, new or existing, and links it. */
final class LibraryRun {

	private final Path input;
	private final Path library;
	private final Console console;

	LibraryRun(Path input, Path library, Console console) {
		this.input = input.toAbsolutePath().normalize();
		this.library = library.toAbsolutePath().normalize();
		this.console = console;
	}

	/**
	 * @param chosen the companies; {@code null} for all of the file
	 */
	void move(List<Company> chosen, boolean dryRun, CompaniesOutput output) throws CliException {
		if (input.equals(library)) {
			throw console.error("error.companies.itself", library);
		}
		try {
			FileGroup group = new FileGroup();
			ChainDocument document = group.open(input);
			Set<String> ids = chosen == null ? Set.of() : chosen.stream().map(Company::getId).collect(Collectors.toSet());
			List<Company> companies = document.getCompanies().stream().filter(company -> chosen == null || ids.contains(company.getId())).toList();
			if (companies.isEmpty()) {
				throw console.error("error.companies.none", input.getFileName());
			}
			ChainDocument shared = Files.exists(library) ? group.open(library) : create();
			LibraryMove move = LibraryMove.of(companies, shared);
			output.move(move, library, dryRun);
			if (!dryRun) {
				Step.make(move.steps());
				Step.make(LibraryMove.leaving(document, List.copyOf(move.companies()), shared));
				Map<Path, ChainDocument> changed = new LinkedHashMap<>();
				changed.put(library, shared);
				changed.put(input, document);
				FileGroup.save(changed);
			}
		} catch (ChainFileException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	private ChainDocument create() throws CliException {
		OutputFile.createFolder(library.getParent(), console);
		ChainDocument created = ChainFactory.eINSTANCE.createChainDocument();
		String name = library.getFileName().toString();
		created.setName(name.replaceFirst("\\.chain$", ""));
		created.setLanguage(console.language().tag());
		return Identities.assign(created);
	}
}
