package org.chainscape.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.ImportProgress;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingException;
import org.chainscape.tabular.mapping.MappingFile;
import org.chainscape.tabular.mapping.MappingGuess;
import org.chainscape.tabular.mapping.Origin;
import org.chainscape.tabular.sheet.SheetException;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.TableFile;
import org.chainscape.ui.UiTexts;

/**
 * What the pages of an import have in common: files, target, mapping, trial. What takes long may be called in a background thread while the
 * pages wait; it is only done again when what it depends on has changed.
 */
public final class ImportModel {

	/**
	 * What was found in a file.
	 *
	 * @param heads its tables
	 * @param problem why it cannot be read; empty if it can
	 * @param size its length in bytes
	 */
	public record Opened(List<TableHead> heads, String problem, long size) {
	}

	private final TableSources sources = new TableSources();
	private final Map<Path, Opened> opened = new HashMap<>();
	private final ChainDocument open;
	private ImportTarget target;
	private ImportRequest.Block block;
	private Path saved;
	private Origin origin = Origin.UNKNOWN;
	private Prefer prefer = Prefer.MINE;
	private boolean bringsBack;
	private MappingDraft draft;
	private Object draftedFrom;
	private Trial trial;
	private Object triedFrom;
	private FileTime seen;

	/**
	 * An import.
	 *
	 * @param open the document in the editor that is meant, or {@code null} if none is
	 * @param target where rows go at the beginning, or {@code null} if nobody knows yet
	 */
	public ImportModel(ChainDocument open, ImportTarget target) {
		this.open = open;
		this.target = target;
	}

	/** {@return the files} */
	public TableSources sources() {
		return sources;
	}

	/** {@return where rows go; {@code null} if nobody knows yet} */
	public ImportTarget target() {
		return target;
	}

	/** @param wanted where rows go; {@code null} if that cannot be used */
	public void setTarget(ImportTarget wanted) {
		target = wanted;
	}

	/** {@return the pasted block; {@code null} for files} */
	public ImportRequest.Block block() {
		return block;
	}

	/** @param pasted a pasted block instead of files */
	public void paste(ImportRequest.Block pasted) {
		block = pasted;
	}

	/** {@return the mapping file that is used; {@code null} to guess} */
	public Path saved() {
		return saved;
	}

	/** @param file the mapping file that is used; {@code null} to guess */
	public void setSaved(Path file) {
		saved = file;
	}

	/** {@return where the tables come from} */
	public Origin origin() {
		return draft == null ? origin : draft.origin();
	}

	/** @param known where the tables come from */
	public void setOrigin(Origin known) {
		origin = known;
		if (draft != null) {
			draft.setOrigin(known);
		}
	}

	/** @param wanted whose value stands where file and person disagree */
	public void setPrefer(Prefer wanted) {
		prefer = wanted;
	}

	/** @param wanted whether what somebody has deleted is made again */
	public void setBringsBack(boolean wanted) {
		bringsBack = wanted;
	}

	/** {@return whose value stands where file and person disagree} */
	public Prefer prefer() {
		return prefer;
	}

	/**
	 * Looks into a file. For a background thread.
	 *
	 * @param file the file
	 * @return what was found; a problem is told and not thrown
	 */
	public static Opened look(Path file) {
		try {
			return new Opened(TableHead.read(file), "", Files.size(file));
		} catch (SheetException e) {
			return new Opened(List.of(), e.message(UiTexts.language()), file.toFile().length());
		} catch (IOException e) {
			return new Opened(List.of(), ImportTexts.text("file.unreadable", e.getLocalizedMessage()), 0);
		}
	}

	/**
	 * Keeps what was found in a file.
	 *
	 * @param file the file
	 * @param found what was found
	 */
	public synchronized void looked(Path file, Opened found) {
		opened.put(file, found);
	}

	/**
	 * What was found in a file.
	 *
	 * @param file the file
	 * @return what was found; {@code null} if nobody has looked yet
	 */
	public synchronized Opened opened(Path file) {
		return opened.get(file);
	}

	/** {@return whether the tables have to be read before they can be shown} */
	public boolean isDraftStale() {
		return draft == null || !key().equals(draftedFrom);
	}

	private boolean isNew() {
		return target != null && target.kind() == ImportTarget.Kind.NEW;
	}

	private Object key() {
		return Arrays.asList(sources.files(), saved, block, isNew());
	}

	/**
	 * Reads the heads of all tables, and the mapping or what can be guessed. For a background thread.
	 *
	 * @throws SheetException if a file cannot be read
	 * @throws MappingException if the mapping file cannot be read
	 */
	public void prepare() throws SheetException, MappingException {
		List<TableFile> files = new ArrayList<>();
		try {
			if (block != null) {
				files.add(TableFile.of(block.name(), block.text()));
			}
			for (Path file : sources.files()) {
				files.add(TableFile.open(file, SheetLimits.DEFAULT));
			}
			List<TableHead> heads = new ArrayList<>();
			files.forEach(file -> heads.addAll(TableHead.read(file)));
			Mapping mapping = saved == null ? null : MappingFile.read(saved);
			Mapping guess = MappingGuess.of(name(), files);
			draft = MappingDraft.of(heads, mapping, isNew() ? MappingGuess.forNewChain(guess) : guess);
			if (mapping == null || !origin.equals(Origin.UNKNOWN)) {
				draft.setOrigin(origin);
			}
			draftedFrom = key();
		} finally {
			files.forEach(TableFile::close);
		}
	}

	/** The name proposed for a new mapping: of the only file, or of the folder. */
	private String name() {
		List<Path> files = sources.files();
		if (files.isEmpty()) {
			return block == null ? "" : block.name();
		}
		Path folder = files.get(0).getParent();
		Path base = files.size() == 1 || folder == null || folder.getFileName() == null ? files.get(0) : folder;
		return base.getFileName().toString().replaceFirst("\\.[^.]*$", "");
	}

	/** {@return how the tables are read; {@code null} before {@link #prepare()}} */
	public MappingDraft draft() {
		return draft;
	}

	/** {@return what is imported as things stand} */
	public ImportRequest request() {
		return new ImportRequest(draft.mapping(), block == null ? draft.files() : List.of(), block, prefer, LocalDate.now(),
			target == null ? null : target.file().getParent(), bringsBack);
	}

	/** {@return whether the import has to be tried before it can be shown} */
	public boolean isTrialStale() {
		return trial == null || !Arrays.asList(request(), target).equals(triedFrom);
	}

	/**
	 * Tries the import. For a background thread while nobody changes the document.
	 *
	 * @param progress follows and stops it
	 * @throws ChainFileException if the target cannot be read
	 */
	public void tryOut(ImportProgress progress) throws ChainFileException {
		trial = null;
		ImportRequest request = request();
		seen = target.kind() == ImportTarget.Kind.FILE ? modified(target.file()) : null;
		ChainDocument document = target.kind() == ImportTarget.Kind.OPEN ? open : target.load();
		trial = Trial.of(document, request, progress);
		triedFrom = Arrays.asList(request, target);
	}

	/** When a file was last changed; one that cannot be asked is found out when it is read. */
	private static FileTime modified(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			return null;
		}
	}

	/** {@return when the target was last changed when it was read; {@code null} if it is open or new} */
	public FileTime seen() {
		return seen;
	}

	/** {@return what the import would do; {@code null} if it has not been tried} */
	public Trial trial() {
		return trial;
	}

	/** Forgets what was tried, because the document has changed since. */
	public void forgetTrial() {
		trial = null;
	}
}
