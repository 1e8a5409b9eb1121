package org.chainscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException.Kind;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads and writes chain files of the file system. What a file looks like is told at {@link ChainResource}. */
public final class ChainStore {

	private ChainStore() {
	}

	/**
	 * Reads a chain file. Other chain files it refers to are read when they are needed.
	 *
	 * @param file the file
	 * @return the document, in a {@link ChainResource} of a resource set of its own
	 * @throws ChainFileException if the file cannot be read as a whole
	 */
	public static ChainDocument load(Path file) throws ChainFileException {
		look(file);
		return load(file, Content.of(file));
	}

	/**
	 * Reads another content of a chain file than it has at present, such as a former version.
	 *
	 * @param file the file; references to other files are relative to it
	 * @param bytes the content
	 * @return the document, in a {@link ChainResource} of a resource set of its own
	 * @throws ChainFileException if it cannot be read as a whole
	 */
	public static ChainDocument load(Path file, Content bytes) throws ChainFileException {
		ResourceSet resources = ChainResourceFactory.newResourceSet();
		ChainResource chain = new ChainResource(uri(file));
		resources.getResources().add(chain);
		try {
			chain.read(bytes);
		} catch (ChainFileException e) {
			throw e.named(file);
		} catch (NoSuchFileException e) {
			throw new ChainFileException(Kind.MISSING, file, Position.UNKNOWN, e);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
		return (ChainDocument) chain.getContents().get(0);
	}

	/**
	 * Reads a document from the bytes of a chain file that lies nowhere, such as one from the clipboard.
	 *
	 * @param bytes what {@link #serialise} wrote
	 * @return the document, in a {@link ChainResource} of a resource set of its own
	 * @throws ChainFileException if it is no chain file
	 */
	public static ChainDocument parse(byte[] bytes) throws ChainFileException {
		ChainResource chain = new ChainResource(URI.createURI("chainscape:/text.chain"));
		ChainResourceFactory.newResourceSet().getResources().add(chain);
		try {
			chain.read(Content.of(bytes));
		} catch (ChainFileException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(Path.of("text.chain"), e);
		}
		return (ChainDocument) chain.getContents().get(0);
	}

	/**
	 * Writes a document. The file is replaced as a whole or not at all; its permissions are kept, and so is its former
	 * content ({@link org.chainscape.store.backup.Backups}). A document that was never in a resource
	 * is put
	 * into a new {@link ChainResource} for the file; any other stays where it is, also if the file is not its own.
	 *
	 * @param document the document; gets the current format version, and ids where they are missing
	 * @param file the file, new or existing
	 * @throws ChainFileException if nothing could be written
	 */
	public static void save(ChainDocument document, Path file) throws ChainFileException {
		saveAndTell(document, file);
	}

	/**
	 * The same, and says what the file has otherwise than the document.
	 *
	 * @param document the document; gets the current format version, and ids where they are missing
	 * @param file the file, new or existing
	 * @return what is to be told to the user; nothing as a rule
	 * @throws ChainFileException if nothing could be written
	 */
	public static SaveReport saveAndTell(ChainDocument document, Path file) throws ChainFileException {
		return resource(document, uri(file)).write(file);
	}

	/**
	 * Why a document is for looking at only.
	 *
	 * @param document a document
	 * @param language the language
	 * @return that its file is of a later version; empty for all that can be saved
	 */
	public static Optional<String> readOnlyReason(ChainDocument document, Language language) {
		return document.eResource() instanceof ChainResource own ? own.newerVersion().map(version -> ChainFileException
				.newerOpened(language, version, own.getWarnings().size())) : Optional.empty();
	}

	/**
	 * The bytes {@link #save} would write beside the file the document is from.
	 *
	 * @param document the document; gets the current format version, and ids where they are missing
	 * @return the bytes
	 * @throws ChainFileException if the bytes cannot be read back
	 */
	public static byte[] serialise(ChainDocument document) throws ChainFileException {
		ChainResource resource = resource(document, null);
		return resource.toBytes(resource.getURI());
	}

	/**
	 * Reads another file along with a document, so that the document can refer to what is in it.
	 *
	 * @param document a document of a file
	 * @param file the other file
	 * @return the other document
	 * @throws ChainFileException if it cannot be read
	 */
	public static ChainDocument beside(ChainDocument document, Path file) throws ChainFileException {
		ResourceSet resources = document.eResource().getResourceSet();
		Resource known = resources.getResource(uri(file), false);
		Resource other = known == null ? resources.createResource(uri(file)) : known;
		if (other.getContents().isEmpty() && other instanceof ChainResource chain) {
			chain.unload();
			chain.tryToLoad();
		}
		if (other.getContents().isEmpty()) {
			throw other.getErrors().stream().filter(ChainFileException.class::isInstance).map(ChainFileException.class::cast).findFirst()
					.map(fault -> fault.named(file)).orElseGet(() -> new ChainFileException(Kind.MISSING, file, Position.UNKNOWN, null));
		}
		return (ChainDocument) other.getContents().get(0);
	}

	/**
	 * Reads the other files again that a document refers to. What refers to elements of theirs leads to the new ones from now on; where a file
	 * cannot be read any more, to stand-ins.
	 *
	 * @param document a document of a file
	 */
	public static void readAgain(ChainDocument document) {
		Resource own = document.eResource();
		if (own == null || own.getResourceSet() == null) {
			return;
		}
		List<ChainResource> others = own.getResourceSet().getResources().stream().filter(resource -> resource != own)
				.filter(ChainResource.class::isInstance).map(ChainResource.class::cast).toList();
		others.forEach(Resource::unload);
		others.forEach(ChainResource::tryToLoad);
		EcoreUtil.resolveAll(own);
	}

	private static ChainResource resource(ChainDocument document, URI uri) {
		if (document.eResource() instanceof ChainResource own) {
			return own;
		}
		ChainResource resource = new ChainResource(uri);
		resource.getContents().add(document.eResource() == null && document.eContainer() == null ? document : EcoreUtil.copy(document));
		return resource;
	}

	private static void look(Path file) throws ChainFileException {
		if (!Files.exists(file)) {
			throw new ChainFileException(Kind.MISSING, file, Position.UNKNOWN, null);
		}
		if (!Files.isRegularFile(file)) {
			throw new ChainFileException(Kind.NOT_A_FILE, file, Position.UNKNOWN, null);
		}
	}

	private static ChainFileException unreadable(Path file, IOException e) {
		return new ChainFileException(Kind.UNREADABLE, file, Position.UNKNOWN, e, ChainFileWriter.reason(e));
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}
}
