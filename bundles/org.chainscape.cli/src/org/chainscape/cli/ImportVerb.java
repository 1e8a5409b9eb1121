package org.chainscape.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.store.upgrade.FormatVersion;
import org.chainscape.tabular.load.ImportException;
import org.chainscape.tabular.load.ImportOptions;
import org.chainscape.tabular.load.ImportPlan;
import org.chainscape.tabular.load.ImportProgress;
import org.chainscape.tabular.load.Importer;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingException;
import org.chainscape.tabular.mapping.MappingFile;
import org.chainscape.tabular.mapping.MappingGuess;
import org.chainscape.tabular.sheet.SheetException;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.TableFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads table files into a chain, a new one or one that is there, and says what became of every row. */
@Command(name = "import")
final class ImportVerb implements Verb {

	private static final List<String> TABLES = List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".xls");

	@Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "source")
	private List<String> sources;

	@Option(names = "--mapping", paramLabel = "FILE")
	private String mapping;

	@Option(names = "--save-mapping", paramLabel = "FILE")
	private String saved;

	@Option(names = "--into", paramLabel = "FILE")
	private String into;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE")
	private String output;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--prefer", paramLabel = "mine|file")
	private String prefer = "mine";

	@Option(names = "--bring-back")
	private boolean bringBack;

	@Option(names = "--changes", paramLabel = "all|few")
	private String changes = "few";

	@Option(names = "--remarks", paramLabel = "FILE.csv")
	private String remarks;

	@Option(names = "--format", paramLabel = "text|json")
	private String format = "text";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "json"), console);
		Choice.check("--changes", changes, List.of("all", "few"), console);
		Choice.check("--prefer", prefer, List.of("mine", "file"), console);
		if (output == null && !dryRun && saved == null) {
			throw console.error("error.importTarget");
		}
		Path target = output == null ? null : target(console);
		List<Path> files = files(console);
		ChainDocument document = into == null ? create(target) : ChainFiles.load(ChainFiles.path(into, console), console);
		try {
			Mapping chosen = mapping(files, console);
			if (saved != null) {
				byte[] text = MappingFile.write(chosen).getBytes(StandardCharsets.UTF_8);
				OutputFile.write(ChainFiles.output(saved, console), stream -> stream.write(text), console);
			}
			if (output == null && !dryRun) {
				console.print(saved);
				return ExitCode.DONE;
			}
			return run(document, chosen, files, target, console);
		} catch (ImportException e) {
			throw new CliException(e.message(console.language()), e);
		} catch (SheetException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	private int run(ChainDocument document, Mapping chosen, List<Path> files, Path target, Console console) throws CliException {
		Path chain = target != null || into == null ? target : ChainFiles.path(into, console);
		ImportOptions options = new ImportOptions(ImportOptions.Prefer.valueOf(prefer.toUpperCase(Locale.ROOT)), null,
			chain == null ? null : chain.toAbsolutePath().normalize().getParent(), bringBack);
		ImportProgress progress = (file, sheet, rows) -> console.step("step.import", file, String.valueOf(rows));
		ImportPlan plan = Importer.plan(document, chosen, files, options, progress);
		if (!dryRun) {
			plan.apply();
			// What changes nothing leaves the very bytes of the file.
			if (!plan.isEmpty() || !isSame(target, console)) {
				ChainFiles.save(document, target, console);
			}
		}
		if (remarks != null) {
			byte[] text = ImportRemarks.write(plan.report(), console).getBytes(StandardCharsets.UTF_8);
			OutputFile.write(ChainFiles.output(remarks, console), stream -> stream.write(text), console);
		}
		boolean all = changes.equals("all");
		console.printText(format.equals("json") ? new ImportJson(console.language(), all).write(chosen, plan, dryRun)
			: new ImportText(console, all).write(plan, dryRun ? null : target));
		return ExitCode.DONE;
	}

	/** An existing chain is imported into only if that is said. */
	private Path target(Console console) throws CliException {
		Path file = ChainFiles.output(output, console);
		if (Files.exists(file) && !isSame(file, console) && !dryRun) {
			throw console.error("error.importExists", file);
		}
		return file;
	}

	private boolean isSame(Path file, Console console) throws CliException {
		return into != null && file.toAbsolutePath().normalize().equals(ChainFiles.path(into, console).toAbsolutePath().normalize());
	}

	/** {@return the files named, and the tables in the folders named} */
	private List<Path> files(Console console) throws CliException {
		List<Path> files = new ArrayList<>();
		for (String source : sources) {
			Path path = ChainFiles.path(source, console);
			if (!Files.isDirectory(path)) {
				files.add(path);
				continue;
			}
			try (Stream<Path> inside = Files.list(path)) {
				List<Path> tables = inside.filter(ImportVerb::isTable).sorted().toList();
				if (tables.isEmpty()) {
					throw console.error("error.noTables", path);
				}
				files.addAll(tables);
			} catch (IOException e) {
				throw OutputFile.failure(path, e, console);
			}
		}
		return files;
	}

	private static boolean isTable(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return Files.isRegularFile(path) && TABLES.stream().anyMatch(name::endsWith) && !name.startsWith("~$");
	}

	private Mapping mapping(List<Path> files, Console console) throws CliException {
		if (mapping != null) {
			try {
				return MappingFile.read(ChainFiles.path(mapping, console));
			} catch (MappingException e) {
				throw new CliException(e.message(console.language()), e);
			}
		}
		List<TableFile> opened = new ArrayList<>();
		try {
			for (Path file : files) {
				opened.add(TableFile.open(file, SheetLimits.DEFAULT));
			}
			Mapping guess = MappingGuess.of(title(files), opened);
			return into == null ? MappingGuess.forNewChain(guess) : guess;
		} finally {
			opened.forEach(TableFile::close);
		}
	}

	/** {@return what a guessed mapping is called: as the folder or the only file} */
	private static String title(List<Path> files) {
		Path first = files.get(0).toAbsolutePath().normalize();
		Path named = files.size() == 1 || first.getParent().getFileName() == null ? first : first.getParent();
		return named.getFileName().toString().replaceFirst("\\.\\w+$", "");
	}

	private static ChainDocument create(Path target) {
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		String name = target == null ? "" : target.getFileName().toString().replaceFirst("\\.chain$", "");
		document.setName(name);
		document.setId(Identities.derive("import", name));
		document.setFormatVersion(FormatVersion.CURRENT.toString());
		return document;
	}
}
