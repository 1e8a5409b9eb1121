package org.chainscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.store.ChainFileException.Kind;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.upgrade.FormatVersion;

/** The content a file has before and after it is replaced. */
final class FormerContent {

	private final Path file;
	private final FormatVersion version;
	private String fault;

	/**
	 * @param file the file
	 * @param version the version of its format; {@code null} if it is the one this program writes
	 */
	FormerContent(Path file, FormatVersion version) {
		this.file = file;
		this.version = version;
	}

	/**
	 * Keeps it. That this fails, as on a full disk, does not stop a save, which is what people need then; but the last version in an older
	 * format is not given away.
	 */
	void keep() throws ChainFileException {
		try {
			Backups.ofUser().keep(file, version != null);
		} catch (IOException e) {
			fault = ChainFileWriter.reason(e);
			if (version != null) {
				keepBeside();
			}
		}
	}

	/** Keeps what was written, too: should another program spoil the file or remove it, that is what one wants back. */
	void keepWritten() {
		try {
			Backups.ofUser().keep(file, false);
		} catch (IOException e) {
			fault = ChainFileWriter.reason(e);
		}
	}

	private void keepBeside() throws ChainFileException {
		Path beside = file.resolveSibling(file.getFileName() + "." + version + ".bak");
		try {
			if (!Files.exists(beside)) {
				AtomicFile.write(beside, stream -> Files.copy(file, stream));
			}
		} catch (IOException e) {
			throw new ChainFileException(Kind.NOT_KEPT, file, Position.UNKNOWN, e, ChainFileWriter.reason(e));
		}
	}

	/** {@return why it could not be kept; empty if it was} */
	Optional<String> fault() {
		return Optional.ofNullable(fault);
	}
}
