package org.chainscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.cli.CheckedFile.Problem;
import org.chainscape.cli.CheckedFile.State;
import org.chainscape.validation.Finding;
import org.chainscape.validation.settings.Baseline;
import org.chainscape.validation.settings.BaselineFile;
import org.chainscape.validation.settings.ProjectFileException;

/** Compares what was found with the file of a baseline, and writes such files. */
final class BaselineUse {

	private final Path file;
	private final Baseline baseline;

	private BaselineUse(Path file, Baseline baseline) {
		this.file = file;
		this.baseline = baseline;
	}

	static BaselineUse read(Path file, Console console) throws CliException {
		try {
			return new BaselineUse(file, BaselineFile.read(file));
		} catch (ProjectFileException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	/**
	 * Writes a baseline of what was found. Of files that were not checked the old one keeps what it has, as long as they are there.
	 *
	 * @param file the file of the baseline
	 * @param checked what was found
	 * @param console for the language of the error
	 * @return the baseline as it is now
	 * @throws CliException if the old one cannot be read or the new one not be written
	 */
	static BaselineUse write(Path file, List<CheckedFile> checked, Console console) throws CliException {
		OutputFile.createFolder(file.toAbsolutePath().getParent(), console);
		try {
			Baseline baseline = Files.exists(file) ? BaselineFile.read(file) : Baseline.empty();
			for (String name : List.copyOf(baseline.files().keySet())) {
				if (!Files.exists(file.toAbsolutePath().resolveSibling(name))) {
					baseline = baseline.without(name);
				}
			}
			for (CheckedFile each : checked) {
				if (each.failure() == null) {
					List<Finding> findings = each.problems().stream().map(Problem::finding).toList();
					baseline = baseline.with(BaselineFile.relative(file, each.file()), findings, each.context().names()::get);
				}
			}
			BaselineFile.write(baseline, file);
			return new BaselineUse(file, baseline);
		} catch (ProjectFileException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	/** {@return the same, with what is known and what is gone} */
	CheckedFile compare(CheckedFile checked) {
		if (checked.failure() != null) {
			return checked;
		}
		Baseline.Comparison comparison = baseline.compare(BaselineFile.relative(file, checked.file()),
			checked.problems().stream().map(Problem::finding).toList(), checked.suppressed().stream().map(Problem::finding).toList(),
			checked.context().checked());
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < checked.problems().size(); i++) {
			problems.add(checked.problems().get(i).as(comparison.known().get(i) ? State.KNOWN : State.NEW));
		}
		return checked.compared(problems, comparison.gone());
	}
}
