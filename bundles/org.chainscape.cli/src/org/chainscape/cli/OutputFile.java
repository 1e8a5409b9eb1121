package org.chainscape.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files whole or not at all: beside first, then renamed. */
final class OutputFile {

	/** Writes the content of a file. */
	interface Content {

		/**
		 * Writes.
		 *
		 * @param stream where to; closed by the caller
		 * @throws IOException if writing fails
		 */
		void write(OutputStream stream) throws IOException;
	}

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
	static void write(Path file, Content content, Console console) throws CliException {
		if (Files.isDirectory(file)) {
			throw console.error("error.isFolder", file);
		}
		createFolder(file.toAbsolutePath().getParent(), console);
		try {
			Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			if (Files.exists(target) && !Files.isWritable(target)) {
				throw new AccessDeniedException(file.toString());
			}
			Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
			try {
				try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
					content.write(stream);
				}
				move(beside, target);
			} finally {
				Files.deleteIfExists(beside);
			}
		} catch (IOException e) {
			throw new CliException(console.text("error.notWritable", file, reason(e, console)), e);
		}
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

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static String reason(IOException e, Console console) {
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
