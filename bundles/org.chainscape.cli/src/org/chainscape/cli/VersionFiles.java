package org.chainscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;

import org.chainscape.compare.Version;
import org.chainscape.compare.git.GitHistory;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;

/** Finds and reads versions of chain files for the verbs. */
final class VersionFiles {

	private VersionFiles() {
	}

	static Version present(String file, Console console) throws CliException {
		return Version.of(ChainFiles.path(file, console));
	}

	/** {@return the version of a file that Git has} */
	static Version kept(String file, String revision, Console console) throws CliException {
		Path path = ChainFiles.path(file, console);
		try {
			GitHistory history = GitHistory.of(path).orElseThrow(() -> console.error("error.noGit", file));
			return history.version(revision).orElseThrow(() -> console.error("error.noRevision", file, revision));
		} catch (IOException e) {
			throw new CliException(console.text("error.gitUnreadable", file, e.getMessage()), e);
		}
	}

	/** Reads a version; a file that is there is read as all verbs do. */
	static ChainDocument read(Version version, Console console) throws CliException {
		try {
			ChainDocument document = version.read();
			ChainStore.readOnlyReason(document, console.language()).ifPresent(reason -> console.complain(version.label() + ": " + reason));
			return document;
		} catch (ChainFileException e) {
			throw new CliException(e.message(console.language()), e);
		} catch (IOException e) {
			// The same as every verb says of a file that is missing, a folder, or not to be read.
			ChainFiles.load(version.file(), console);
			throw new CliException(console.text("error.gitUnreadable", version.file(), e.getMessage()), e);
		}
	}

	/** {@return the name of a version in captions: its day, or else its label} */
	static String since(Version version) {
		return version.date() == null ? version.label() : version.date().atZone(ZoneId.systemDefault()).toLocalDate().toString();
	}
}
