package org.chainscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException.Kind;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Chain files that belong together: read so that references among them lead to the same objects, and written all or not at all. */
public final class FileGroup {

	private final ResourceSet files = ChainResourceFactory.newResourceSet();
	private final Map<Path, ChainDocument> documents = new LinkedHashMap<>();

	/**
	 * Reads a file into the group, with the files it refers to.
	 *
	 * @param file the file
	 * @return its document; the same one however often it is asked for
	 * @throws ChainFileException if it cannot be read
	 */
	public ChainDocument open(Path file) throws ChainFileException {
		Path place = file.toAbsolutePath().normalize();
		ChainDocument known = documents.get(place);
		if (known != null) {
			return known;
		}
		URI uri = URI.createFileURI(place.toString());
		Resource there = files.getResource(uri, false);
		if (there == null) {
			there = files.createResource(uri);
		}
		if (!there.isLoaded() && there instanceof ChainResource chain) {
			chain.tryToLoad();
		}
		if (there.getContents().isEmpty() || !(there.getContents().get(0) instanceof ChainDocument document)) {
			throw there.getErrors().stream().filter(ChainFileException.class::isInstance).map(ChainFileException.class::cast).findFirst()
					.map(fault -> fault.named(file)).orElseGet(() -> new ChainFileException(Kind.MISSING, file, Position.UNKNOWN, null));
		}
		documents.put(place, document);
		return document;
	}

	/**
	 * Writes documents into their files. If one of them cannot be written, those written before get their old content back.
	 *
	 * @param changed the documents with the files they belong into
	 * @throws ChainFileException if nothing was written; says which file was the reason
	 */
	public static void save(Map<Path, ChainDocument> changed) throws ChainFileException {
		Map<Path, Path> copies = new LinkedHashMap<>();
		Map<Path, ChainDocument> written = new LinkedHashMap<>();
		try {
			for (Path file : changed.keySet()) {
				if (Files.exists(file)) {
					copies.put(file, keep(file));
				}
			}
			for (Map.Entry<Path, ChainDocument> entry : changed.entrySet()) {
				ChainStore.save(entry.getValue(), entry.getKey());
				written.put(entry.getKey(), entry.getValue());
			}
		} catch (ChainFileException e) {
			written.keySet().forEach(file -> restore(file, copies.get(file)));
			throw e;
		} finally {
			copies.values().forEach(FileGroup::discard);
		}
	}

	private static Path keep(Path file) throws ChainFileException {
		Path copy = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".old");
		try {
			copy.toFile().deleteOnExit();
			return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
		} catch (IOException e) {
			discard(copy);
			throw new ChainFileException(Kind.NOT_WRITABLE, file, Position.UNKNOWN, e, ChainFileWriter.reason(e));
		}
	}

	private static void restore(Path file, Path copy) {
		try {
			if (copy == null) {
				Files.deleteIfExists(file);
			} else {
				AtomicFile.write(file, stream -> Files.copy(copy, stream));
			}
		} catch (IOException ignored) {
			// What failed before is what the user has to know; this file has its new content, which is complete.
		}
	}

	private static void discard(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException ignored) {
			// A hidden copy more; it goes when the program ends.
		}
	}
}
