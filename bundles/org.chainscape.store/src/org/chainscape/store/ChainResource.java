package org.chainscape.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException.Kind;
import org.chainscape.store.SaveReport.Change;
import org.chainscape.store.upgrade.FormatVersion;
import org.chainscape.store.upgrade.UpgradeSteps;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A chain file: XMI in UTF-8 with one attribute per line and line feeds only, references by id inside the file and by relative path to
 * other
 * files, the same bytes for the same content. It reads and writes in this one way whatever options it is given, so that the editor and
 * the command line cannot differ.
 * <p>
 * Reading is all or nothing: an error clears the content, is thrown as {@link ChainFileException} and stands in {@link #getErrors()}.
 * Only a
 * reference to an element that is not there is let pass, as {@link BrokenReference} among the {@link #getWarnings() warnings}.
 * Other chain files it refers to, such as company libraries, are read along where it belongs to a set of resources; if they cannot be, or
 * do not have what is referred to, the reference leads to a stand-in with the id and name that stand in this file, and stays in it.
 * <p>
 * Writing gives an id to elements without one and drops references to elements that are no longer in the file; it cleans characters XML
 * cannot hold, in the file and not in the model: vertical tab and form feed become line feeds, other control characters are dropped, half a
 * surrogate pair becomes U+FFFD.
 */
public final class ChainResource extends XMIResourceImpl {

	private static final String OPTION_TARGET = "org.chainscape.store.target";
	private static final URI UNSAVED = URI.createURI("chainscape:/unsaved.chain");

	private final UpgradeSteps upgradeSteps;
	/** Ids that were asked for and are not here. */
	private final Set<String> absent = new HashSet<>();
	/** Of the file that is being read or was read last. */
	private ForeignReferences foreign;
	/** What is being read, if it can be read again; {@code null} otherwise. */
	private Content content;
	/** The version of the file, if it is another one than this program writes; {@code null} otherwise. */
	private FormatVersion otherVersion;
	private boolean changing;

	/**
	 * A resource with the upgrade steps of this program.
	 *
	 * @param uri where the file is or will be
	 */
	public ChainResource(URI uri) {
		this(uri, UpgradeSteps.standard());
	}

	/**
	 * A resource with given upgrade steps.
	 *
	 * @param uri where the file is or will be
	 * @param upgradeSteps the steps applied to older files
	 */
	public ChainResource(URI uri, UpgradeSteps upgradeSteps) {
		super(uri == null ? UNSAVED : uri);
		this.upgradeSteps = upgradeSteps;
		ChainPackages.register();
		setEncoding("UTF-8");
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	/** {@return the references that point at nothing, as found when the file was read} */
	public List<BrokenReference> brokenReferences() {
		return getWarnings().stream().filter(BrokenReference.class::isInstance).map(BrokenReference.class::cast).toList();
	}

	/**
	 * The later version of the format the file was written in. What this program does not know of it is left out, as the
	 * {@link #getWarnings() warnings} say, so the document is for looking at only: it is written into no file.
	 *
	 * @return the version; empty for all files this program can write
	 */
	public Optional<FormatVersion> newerVersion() {
		return Optional.ofNullable(otherVersion).filter(version -> version.compareTo(FormatVersion.CURRENT) > 0);
	}

	/** To be told the version of the file that is read. */
	void readAs(FormatVersion version) {
		otherVersion = version.equals(FormatVersion.CURRENT) ? null : version;
	}

	/** To be told when something is not written as it is. */
	void changesOnSaving() {
		changing = true;
	}

	@Override
	protected XMLLoad createXMLLoad(Map<?, ?> options) {
		return new ChainLoad(createXMLHelper(), foreign, newerVersion().isPresent());
	}

	@Override
	protected XMLSave createXMLSave(Map<?, ?> options) {
		return new ChainSave(new ChainHelper(this, (URI) options.get(OPTION_TARGET)));
	}

	/** Reads bytes that need not be held. */
	void read(Content bytes) throws IOException {
		content = bytes;
		try {
			load(InputStream.nullInputStream(), null);
		} finally {
			content = null;
		}
	}

	@Override
	public void doLoad(InputStream stream, Map<?, ?> ignored) throws IOException {
		Content source = content != null ? content : Content.of(stream.readAllBytes());
		try {
			foreign = new ForeignReferences(getURI());
			new ChainReader(this, file(), upgradeSteps).read(source);
			foreign.settle(getResourceSet());
		} catch (ChainFileException e) {
			getContents().clear();
			getErrors().clear();
			getErrors().add(e);
			throw e;
		}
	}

	/**
	 * Reads the file.
	 *
	 * @param options not used; a chain file is read in one way only
	 * @throws IOException if it is not there or cannot be read; then this stands among the errors, too
	 */
	@Override
	public void load(Map<?, ?> options) throws IOException {
		try {
			if (!isLoaded() && getURI().isFile() && Files.exists(file()) && !Files.isRegularFile(file())) {
				// To open a pipe would wait for somebody to write into it.
				setLoaded(true);
				throw new ChainFileException(Kind.NOT_A_FILE, file(), Position.UNKNOWN, null);
			}
			content = () -> getURIConverter().createInputStream(getURI());
			super.load(options);
		} catch (IOException e) {
			if (getErrors().isEmpty()) {
				getErrors().add(e instanceof ChainFileException fault ? fault : fault(e));
			}
			throw e;
		} finally {
			content = null;
		}
	}

	private ChainFileException fault(IOException e) {
		return getURIConverter().exists(getURI(), null)
				? new ChainFileException(Kind.UNREADABLE, file(), Position.UNKNOWN, e, ChainFileWriter.reason(e))
				: new ChainFileException(Kind.MISSING, file(), Position.UNKNOWN, e);
	}

	/** Reads the file if it can be read; if not, the {@link #getErrors() errors} say why. */
	void tryToLoad() {
		try {
			load(null);
		} catch (IOException e) {
			assert !getErrors().isEmpty() : e;
		}
	}

	/** What is not here is searched for once only: a reference into nothing is asked for again and again. */
	@Override
	protected EObject getEObjectByID(String id) {
		EObject known = getIntrinsicIDToEObjectMap().get(id);
		if (known != null || absent.contains(id)) {
			return known;
		}
		EObject found = super.getEObjectByID(id);
		if (found == null && isLoaded() && !isLoading()) {
			absent.add(id);
		}
		return found;
	}

	@Override
	protected void attachedHelper(EObject object) {
		super.attachedHelper(object);
		absent.clear();
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		absent.clear();
	}

	/** Lets EMF read XML that was checked before. */
	void parse(EmfSource source) throws IOException {
		if (source.dom() == null) {
			super.doLoad(source.sax(), ChainReader.OPTIONS.get());
		} else {
			super.doLoad(source.dom(), ChainReader.OPTIONS.get());
		}
	}

	/**
	 * Writes the file, atomically where it is one of the file system: what was written is read back and compared before it takes the place
	 * of the old content.
	 *
	 * @param ignored not used; a chain file is written in one way only
	 * @throws ChainFileException if nothing could be written
	 */
	@Override
	public void save(Map<?, ?> ignored) throws IOException {
		if (getURI().isFile()) {
			write(file());
		} else {
			byte[] bytes = toBytes(getURI());
			try (OutputStream stream = getURIConverter().createOutputStream(getURI(), null)) {
				stream.write(bytes);
			}
		}
		getErrors().clear();
		setModified(false);
	}

	@Override
	public void doSave(OutputStream stream, Map<?, ?> ignored) throws IOException {
		stream.write(toBytes(getURI()));
	}

	/**
	 * Writes the content to a file, which need not be that of the resource. It is held nowhere as a text. What the file has now is kept as a
	 * former version.
	 *
	 * @param file the file; references to other files are relative to it
	 * @return what the file has otherwise than the document
	 * @throws ChainFileException if nothing could be written, or what was written could not be read back to the same bytes
	 */
	SaveReport write(Path file) throws ChainFileException {
		if (newerVersion().isPresent()) {
			throw new ChainFileException(Kind.NEWER_NOT_WRITTEN, file, Position.UNKNOWN, null, String.valueOf(otherVersion),
					FormatVersion.CURRENT.toString());
		}
		URI target = URI.createFileURI(file.toAbsolutePath().normalize().toString());
		List<Change> changes = new ArrayList<>(prepare());
		changing = false;
		FormerContent former = new FormerContent(file, otherVersion);
		ChainFileWriter.write(file, stream -> serialise(target, stream), written -> {
			verify(target, Content.of(written));
			former.keep();
		});
		former.keepWritten();
		otherVersion = null;
		if (changing) {
			changes.addAll(SaveChanges.of(this));
		}
		return new SaveReport(changes, former.fault());
	}

	/**
	 * The content as it stands in a file, checked by reading it back.
	 *
	 * @param target where the bytes will be put; references to other files are relative to it
	 * @return the bytes
	 * @throws ChainFileException if the bytes cannot be read back to the same bytes
	 */
	public byte[] toBytes(URI target) throws ChainFileException {
		prepare();
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try {
			serialise(target, stream);
		} catch (IOException e) {
			throw notVerified(target, e, ChainFileWriter.reason(e));
		}
		byte[] bytes = stream.toByteArray();
		verify(target, Content.of(bytes));
		return bytes;
	}

	private List<Change> prepare() {
		List<Change> renewed = new ArrayList<>();
		for (EObject root : getContents()) {
			ElementIds.repair(root).stream().map(element -> new Change(SaveReport.Kind.ID_RENEWED, element, element.eClass().getEIDAttribute()))
					.forEach(renewed::add);
			if (root instanceof ChainDocument document && !FormatVersion.CURRENT.toString().equals(document.getFormatVersion())) {
				document.setFormatVersion(FormatVersion.CURRENT.toString());
			}
		}
		return renewed;
	}

	/** Nothing is believed to be saved that was not read back, and gives the same bytes when it is written once more. */
	private static void verify(URI target, Content written) throws ChainFileException {
		ChainResource copy = new ChainResource(target);
		try {
			copy.read(written);
		} catch (IOException e) {
			throw notVerified(target, e, String.valueOf(e.getMessage()));
		}
		boolean same = copy.getWarnings().isEmpty();
		try (Comparison comparison = new Comparison(written)) {
			copy.serialise(target, comparison);
			same &= comparison.isSame();
		} catch (IOException e) {
			throw notVerified(target, e, ChainFileWriter.reason(e));
		}
		if (!same) {
			throw notVerified(target, null, copy.getWarnings().stream().findFirst().map(Resource.Diagnostic::getMessage).orElse("!="));
		}
	}

	private static ChainFileException notVerified(URI target, Exception cause, String reason) {
		return new ChainFileException(Kind.NOT_VERIFIED, file(target), Position.UNKNOWN, cause, reason);
	}

	private void serialise(URI target, OutputStream stream) throws IOException {
		Map<Object, Object> options = new HashMap<>();
		options.put(OPTION_ENCODING, "UTF-8");
		options.put(OPTION_LINE_WIDTH, 1);
		options.put(OPTION_LINE_DELIMITER, "\n");
		options.put(OPTION_PROCESS_DANGLING_HREF, OPTION_PROCESS_DANGLING_HREF_DISCARD);
		options.put(OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
		options.put(OPTION_TARGET, target);
		super.doSave(stream, options);
	}

	private Path file() {
		return file(getURI());
	}

	private static Path file(URI uri) {
		return Path.of(uri.isFile() ? uri.toFileString() : uri.isPlatform() ? uri.toPlatformString(true) : uri.path());
	}
}
