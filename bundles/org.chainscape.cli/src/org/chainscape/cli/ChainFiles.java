package org.chainscape.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.SaveReport;

/** Reads and writes chain files for the verbs. */
final class ChainFiles {

	private ChainFiles() {
	}

	static Path path(String text, Console console) throws CliException {
		try {
			if (text.isBlank()) {
				throw console.error("error.noPath");
			}
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new CliException(console.text("error.path", text), e);
		}
	}

	/** {@return a file to be written; a name that ends in a separator means a folder} */
	static Path output(String text, Console console) throws CliException {
		if (text.endsWith("/") || text.endsWith(File.separator)) {
			throw console.error("error.isFolder", text);
		}
		return path(text, console);
	}

	/** The chain itself is not to be lost by a slip of the hand. */
	static void keep(Path input, Path out, Console console) throws CliException {
		try {
			if (Files.exists(out) && Files.isSameFile(input, out)) {
				throw console.error("error.overInput", out);
			}
		} catch (IOException e) {
			throw new CliException(console.text("error.notWritable", out, e.getMessage()), e);
		}
	}

	static ChainDocument load(Path file, Console console) throws CliException {
		try {
			ChainDocument document = ChainStore.load(file);
			ChainStore.readOnlyReason(document, console.language()).ifPresent(reason -> console.complain(file + ": " + reason));
			return document;
		} catch (ChainFileException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	static void save(ChainDocument document, Path file, Console console) throws CliException {
		OutputFile.createFolder(file.toAbsolutePath().getParent(), console);
		try {
			SaveReport report = ChainStore.saveAndTell(document, file);
			report.changes().forEach(change -> console.complain(file + ": " + change.message(console.language())));
			report.notKept().ifPresent(reason -> console.complain(console.text("save.notKept", file, reason)));
		} catch (ChainFileException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}
}
