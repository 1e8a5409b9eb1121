package org.chainscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.analysis.usage.ChainFolder;
import org.chainscape.analysis.usage.CompanyChoice;
import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.analysis.usage.FolderMerge;
import org.chainscape.analysis.usage.WhereUsed;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.store.ChainFileException;
import org.eclipse.emf.ecore.EStructuralFeature;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The companies of a file and its libraries: finds them, says where they are used, merges them, moves them into a library. */
@Command(name = "companies")
final class CompaniesVerb implements Verb {

	private static final int MANY = 10_000;

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--find", paramLabel = "TEXT")
	private String find;

	@Option(names = "--where-used", paramLabel = "COMPANY")
	private String whereUsed;

	@Option(names = "--merge", paramLabel = "COMPANY")
	private String merge;

	@Option(names = "--into", paramLabel = "COMPANY")
	private String into;

	@Option(names = "--take", paramLabel = "FEATURE[,FEATURE…]", split = ",")
	private List<String> take = new ArrayList<>();

	@Option(names = "--to-library", paramLabel = "LIBRARY")
	private String library;

	@Option(names = "--company", paramLabel = "COMPANY")
	private List<String> chosen = new ArrayList<>();

	@Option(names = "--folder", paramLabel = "DIR")
	private String folder;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "text|json")
	private String format = "text";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "json"), console);
		if ((merge == null) != (into == null) || count() > 1) {
			throw console.error("error.companies.one");
		}
		Path input = ChainFiles.path(file, console);
		ChainDocument document = ChainFiles.load(input, console);
		CompaniesOutput output = "json".equals(format) ? new CompaniesJson(file) : new CompaniesText(console);
		Libraries.of(document).problems().forEach(problem -> console.complain(problem.fault().map(fault -> fault.message(console.language()))
			.orElseGet(() -> console.text("error.companies.library", problem.fileName()))));
		if (whereUsed != null) {
			whereUsed(document, input, output, console);
		} else if (merge != null) {
			merge(document, input, output, console);
		} else if (library != null) {
			LibraryRun run = new LibraryRun(input, ChainFiles.path(library, console), console);
			run.move(chosen.isEmpty() ? null : choose(chosen, document, console), dryRun, output);
		} else {
			output.list(find == null ? Libraries.companies(document) : found(document), document);
		}
		console.printText(output.text());
		return ExitCode.DONE;
	}

	private long count() {
		return Stream.of(find, whereUsed, merge, library).filter(Objects::nonNull).count();
	}

	private List<Company> found(ChainDocument document) {
		return ElementSearch.of(document).find(find, Company.class::isInstance, MANY).stream().map(Match::element).map(Company.class::cast)
			.toList();
	}

	private void whereUsed(ChainDocument document, Path input, CompaniesOutput output, Console console) throws CliException {
		Company company = one(whereUsed, document, console);
		List<FileUsage> usage = WhereUsed.of(company, console.language()).in(files(input, console), path -> Optional.empty(), () -> true);
		output.usage(company, usage);
	}

	private void merge(ChainDocument document, Path input, CompaniesOutput output, Console console) throws CliException {
		Company gone = one(merge, document, console);
		Company kept = one(into, document, console);
		if (gone == kept) {
			throw console.error("error.companies.same", merge, into);
		}
		Set<EStructuralFeature> preferred = preferred(gone, kept, console);
		try {
			FolderMerge plan = FolderMerge.plan(place(gone, input), place(kept, input), files(input, console), preferred, () -> true);
			output.merge(plan, dryRun);
			plan.faults().forEach(fault -> console.complain(fault.message(console.language())));
			if (!dryRun) {
				plan.apply();
			}
		} catch (ChainFileException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	private Set<EStructuralFeature> preferred(Company gone, Company kept, Console console) throws CliException {
		Map<String, EStructuralFeature> clashes = new LinkedHashMap<>();
		CompanyMerge.of(gone, kept).clashes().forEach(clash -> clashes.put(clash.feature().getName(), clash.feature()));
		Set<EStructuralFeature> preferred = new HashSet<>();
		for (String name : take) {
			if (!clashes.containsKey(name)) {
				throw console.error("error.companies.take", name, clashes.isEmpty() ? "–" : String.join(", ", clashes.keySet()));
			}
			preferred.add(clashes.get(name));
		}
		return preferred;
	}

	private static FolderMerge.Place place(Company company, Path input) {
		return new FolderMerge.Place(CompanyChoice.fileOf(company).orElse(input), company.getId());
	}

	/** The chain files of the folder, with the file itself wherever it lies. */
	private Set<Path> files(Path input, Console console) throws CliException {
		Path around = folder == null ? input.toAbsolutePath().normalize().getParent() : ChainFiles.path(folder, console).toAbsolutePath();
		if (!Files.isDirectory(around)) {
			throw console.error("error.companies.folder", around);
		}
		Set<Path> files = new LinkedHashSet<>();
		files.add(input.toAbsolutePath().normalize());
		ChainFolder.files(around).forEach(path -> files.add(path.toAbsolutePath().normalize()));
		return files;
	}

	private List<Company> choose(List<String> texts, ChainDocument document, Console console) throws CliException {
		List<Company> companies = new ArrayList<>();
		for (String text : texts) {
			companies.add(one(text, document, console));
		}
		return companies;
	}

	private Company one(String text, ChainDocument document, Console console) throws CliException {
		List<Company> meant = CompanyChoice.of(document, text);
		if (meant.isEmpty()) {
			List<String> near = ElementSearch.of(document).find(text, Company.class::isInstance, 3).stream().map(match -> match.element().getName())
				.toList();
			throw near.isEmpty() ? console.error("error.companies.unknown", file, text)
				: console.error("error.companies.near", file, text, String.join(", ", near));
		}
		if (meant.size() > 1) {
			throw console.error("error.companies.many", file, text, String.join(", ", meant.stream()
				.map(company -> company.getName() + " " + company.getId()).toList()));
		}
		return meant.get(0);
	}
}
