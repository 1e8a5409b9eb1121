package org.chainscape.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.chainscape.store.AtomicFile;

/** Writes files whole or not at all, and says in the language of the user why it could not. */
final class OutputFile {

	private OutputFile() {
	}

	/**
	 * Writes a file, with the folders it needs. An existing file is replaced once the new content is complete.
	 *
	 * @param file the file
	 * @param content its content
	 * @param console for the language of the error
	 * @throws CliException if it cannot be written; an existing file is as it was then
	 */
	static void write(Path file, AtomicFile.Content content, Console console) throws CliException {
		prepare(file, console);
		try {
			AtomicFile.write(file, content);
		} catch (IOException e) {
			throw failure(file, e, console);
		}
	}

	/**
	 * Sees to it that a file can be put where it is wanted: makes the folders it needs.
	 *
	 * @param file the file
	 * @param console for the language of the error
	 * @throws CliException if something else is in its place
	 */
	static void prepare(Path file, Console console) throws CliException {
		if (Files.isDirectory(file)) {
			throw console.error("error.isFolder", file);
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw console.error("error.device", file);
		}
		createFolder(file.toAbsolutePath().getParent(), console);
	}

	/** {@return why a file could not be written, for the user} */
	static CliException failure(Path file, IOException e, Console console) {
		return new CliException(console.text("error.notWritable", file, reason(e, console)), e);
	}

	/**
	 * Makes a folder and those above it.
	 *
	 * @param folder the folder
	 * @param console for the language of the error
	 * @throws CliException if it cannot be made
	 */
	static void createFolder(Path folder, Console console) throws CliException {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new CliException(console.text("error.noFolder", folder, reason(e, console)), e);
		}
	}

	private static String reason(IOException e, Console console) {
		// Writers of figures wrap what really happened.
		if (e.getCause() instanceof IOException inner) {
			return reason(inner, console);
		}
		if (e instanceof AccessDeniedException) {
			return console.text("reason.denied");
		}
		if (e instanceof FileAlreadyExistsException existing) {
			return console.text("reason.noFolder", existing.getFile());
		}
		if (e instanceof NoSuchFileException) {
			return console.text("reason.missing");
		}
		if (e instanceof FileSystemException system) {
			return system.getReason() == null ? console.text("reason.unknown") : system.getReason();
		}
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
