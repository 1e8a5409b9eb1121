package org.chainscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.Severity;
import org.chainscape.validation.settings.ProjectSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks chain files. Files that cannot be read do not keep the others from being checked. */
@Command(name = "validate")
final class ValidateVerb implements Verb {

	private static final String NEVER = "never";

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
	private List<String> files;

	@Option(names = "--format", paramLabel = "text|json|sarif")
	private String format = "text";

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never")
	private String failOn = "error";

	@Option(names = "--only", paramLabel = "RULE|CATEGORY", split = ",")
	private List<String> only = List.of();

	@Option(names = "--settings", paramLabel = "FILE")
	private String settings;

	@Option(names = "--no-settings")
	private boolean noSettings;

	@Option(names = "--rules", paramLabel = "DIR")
	private List<String> rules = List.of();

	@Option(names = "--show-suppressed")
	private boolean showSuppressed;

	@Option(names = "--baseline", paramLabel = "FILE")
	private String baseline;

	@Option(names = "--write-baseline", paramLabel = "FILE")
	private String writeBaseline;

	@Option(names = "--today", paramLabel = "YYYY-MM-DD")
	private String today;

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "json", "sarif"), console);
		Choice.check("--fail-on", failOn, List.of("error", "warning", "info", NEVER), console);
		if (writeBaseline != null && !only.isEmpty()) {
			throw console.error("error.together", "--write-baseline", "--only");
		}
		Optional<BaselineUse> known = baseline == null ? Optional.empty()
			: Optional.of(BaselineUse.read(ChainFiles.path(baseline, console), console));
		Path written = writeBaseline == null ? null : ChainFiles.output(writeBaseline, console);
		Checker checker = new Checker(new Checker.Conditions(settings(console), RuleChoice.of(only, console), ruleFolders(console),
			today(console)), console.language());
		List<CheckedFile> checked = check(checker, console);
		if (written != null) {
			BaselineUse made = BaselineUse.write(written, checked, console);
			known = known.isEmpty() ? Optional.of(made) : known;
		}
		List<CheckedFile> compared = known.map(use -> checked.stream().map(use::compare).toList()).orElse(checked);
		console.printText(report(checker, console).write(compared));
		if (!compared.stream().allMatch(CheckedFile::isReadable)) {
			return ExitCode.WRONG_USE;
		}
		return Severity.of(failOn).filter(limit -> compared.stream().anyMatch(file -> file.hasAtLeast(limit))).isPresent()
			? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private FindingsReport report(Checker checker, Console console) {
		return switch (format) {
			case "json" -> new FindingsJson(console.language(), checker.standard(), Severity.of(failOn),
				baseline == null ? writeBaseline : baseline);
			case "sarif" -> new FindingsSarif(console, checker.standard());
			default -> new FindingsText(console, showSuppressed);
		};
	}

	private List<CheckedFile> check(Checker checker, Console console) throws CliException {
		List<CheckedFile> checked = new ArrayList<>();
		Set<String> broken = new LinkedHashSet<>();
		for (String file : files) {
			console.step("step.validate", checked.size() + 1, files.size(), file);
			CheckedFile each = check(ChainFiles.path(file, console), checker, console);
			each.context().settings().failure().ifPresent(failure -> broken.add(failure.message(console.language())));
			checked.add(each);
		}
		broken.forEach(console::complain);
		return checked;
	}

	private static CheckedFile check(Path file, Checker checker, Console console) {
		try {
			ChainDocument document = ChainStore.load(file);
			ChainStore.readOnlyReason(document, console.language()).ifPresent(reason -> console.complain(file + ": " + reason));
			return checker.check(file, document);
		} catch (ChainFileException e) {
			console.complain(e.message(console.language()));
			return CheckedFile.failed(file, e);
		}
	}

	private Function<Path, ProjectSettings> settings(Console console) throws CliException {
		if (noSettings) {
			if (settings != null) {
				throw console.error("error.together", "--settings", "--no-settings");
			}
			return file -> ProjectSettings.none();
		}
		if (settings == null) {
			return ProjectSettings::of;
		}
		Path file = ChainFiles.path(settings, console);
		ProjectSettings read = ProjectSettings.read(file);
		if (read.failure().isPresent() && !Files.exists(file)) {
			throw new CliException(read.failure().get().message(console.language()), read.failure().get());
		}
		return chain -> read;
	}

	private List<Path> ruleFolders(Console console) throws CliException {
		List<Path> folders = new ArrayList<>();
		for (String name : rules) {
			Path folder = ChainFiles.path(name, console);
			if (!Files.isDirectory(folder)) {
				throw console.error("error.noRulesFolder", name);
			}
			folders.add(folder);
		}
		return folders;
	}

	private LocalDate today(Console console) throws CliException {
		try {
			return today == null ? LocalDate.now() : LocalDate.parse(today);
		} catch (DateTimeParseException e) {
			throw new CliException(console.text("error.date", "--today", today), e);
		}
	}
}
