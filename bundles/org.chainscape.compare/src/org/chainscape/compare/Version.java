package org.chainscape.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainResource;
import org.chainscape.store.ChainResourceFactory;
import org.eclipse.emf.common.util.URI;

/**
 * A state of a chain file, from wherever it is kept: the file itself, a revision in Git, the local history of a workspace,
 * a backup. Nothing is read before it is asked for.
 *
 * @param label what a person calls it, such as the name of a file or the first line of a commit
 * @param date when this state was written, or {@code null} if nobody knows
 * @param file the chain file it is a state of, which need not be there (any more); references to other files are relative to it
 * @param key what the place where it is kept calls it, so that it can be found there again
 * @param content its bytes
 */
public record Version(String label, Instant date, Path file, String key, Content content) {

	/** Where the bytes of a version are kept. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Opens them.
		 *
		 * @return the bytes from the beginning; the caller closes them
		 * @throws IOException if they cannot be had
		 */
		InputStream open() throws IOException;
	}

	/** Refuses missing parts. */
	public Version {
		Objects.requireNonNull(label);
		Objects.requireNonNull(file);
		Objects.requireNonNull(key);
		Objects.requireNonNull(content);
	}

	/**
	 * The present state of a file.
	 *
	 * @param file a chain file
	 * @return its state whenever it is read; dated by the file system
	 */
	public static Version of(Path file) {
		return new Version(file.getFileName() == null ? file.toString() : file.getFileName().toString(), written(file), file,
				file.toAbsolutePath().normalize().toString(), () -> Files.newInputStream(file));
	}

	/**
	 * Reads it.
	 *
	 * @return the document, in a resource set of its own, along with the company libraries it uses
	 * @throws IOException if its bytes cannot be had; a {@code ChainFileException} if they are no chain file that can be read as a whole
	 */
	public ChainDocument read() throws IOException {
		ChainResource resource = new ChainResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
		ChainResourceFactory.newResourceSet().getResources().add(resource);
		try (InputStream stream = content.open()) {
			resource.load(stream, null);
		}
		return (ChainDocument) resource.getContents().get(0);
	}

	private static Instant written(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant();
		} catch (IOException e) {
			return null;
		}
	}
}
