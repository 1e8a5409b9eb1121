package org.chainscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.Severity;
import org.chainscape.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks chain files. Files that cannot be read do not keep the others from being checked. */
@Command(name = "validate")
final class ValidateVerb implements Verb {

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
	private List<String> files;

	@Option(names = "--format", paramLabel = "text|json|sarif")
	private String format = "text";

	@Option(names = "--fail-on", paramLabel = "error|warning|info")
	private String failOn = "error";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "json", "sarif"), console);
		Severity limit = Severity.of(Choice.check("--fail-on", failOn, List.of("error", "warning", "info"), console)).orElseThrow();
		Validator validator = Validator.standard();
		List<CheckedFile> checked = new ArrayList<>();
		for (String file : files) {
			console.step("step.validate", checked.size() + 1, files.size(), file);
			checked.add(check(ChainFiles.path(file, console), validator, console));
		}
		FindingsReport report = switch (format) {
			case "json" -> new FindingsJson(console.language(), limit);
			case "sarif" -> new FindingsSarif(console.language(), validator.rules());
			default -> new FindingsText(console);
		};
		console.printText(report.write(checked));
		if (checked.stream().anyMatch(file -> file.failure() != null)) {
			return ExitCode.WRONG_USE;
		}
		return checked.stream().anyMatch(file -> file.hasAtLeast(limit)) ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private static CheckedFile check(Path file, Validator validator, Console console) {
		try {
			return CheckedFile.of(file, ChainStore.load(file), validator, console.language());
		} catch (ChainFileException e) {
			console.complain(e.message(console.language()));
			return CheckedFile.failed(file, e);
		}
	}
}
