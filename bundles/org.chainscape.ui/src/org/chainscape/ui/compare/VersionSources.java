package org.chainscape.ui.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.chainscape.compare.git.GitHistory;
import org.chainscape.store.ChainStore;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.backup.FormerVersion;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.journal.Unsaved;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;

/** Where versions of a file are found. */
enum VersionSources {

	/** The file on disk, where its editor has something else. */
	SAVED {
		@Override
		List<Version> find(IFile file) {
			return List.of(named(OpenContent.saved(file), CompareTexts.text("source.onDisk")));
		}
	},
	/** Another chain file of the workspace. */
	FILE {
		@Override
		List<Version> find(IFile file) throws CoreException {
			return Workspace.chainFiles(Workspace.root()).stream().filter(each -> !each.equals(file)).map(VersionSources::of).toList();
		}

		@Override
		Optional<Version> again(IFile file, String key) {
			return Optional.of(Version.of(Path.of(key))).filter(version -> Files.isRegularFile(version.file()));
		}
	},
	/** The commits of Git the file is in. */
	GIT {
		@Override
		List<Version> find(IFile file) throws IOException {
			Optional<GitHistory> history = GitHistory.of(OpenContent.path(file));
			return history.isEmpty() ? List.of() : history.get().versions(MOST);
		}

		@Override
		Optional<Version> again(IFile file, String key) throws IOException {
			Optional<GitHistory> history = GitHistory.of(OpenContent.path(file));
			return history.isEmpty() ? Optional.empty() : history.get().version(key);
		}
	},
	/** What was kept before the file was replaced, by us and by the workspace. */
	BACKUP {
		@Override
		List<Version> find(IFile file) throws IOException, CoreException {
			Backups backups = Backups.ofUser();
			Path path = OpenContent.path(file);
			List<Version> versions = new ArrayList<>(history(file));
			for (FormerVersion version : backups.of(path)) {
				String label = Backups.isPresent(version) ? "version.now" : version.pinned() ? "version.pinned" : "version.saved";
				versions.add(new Version(CompareTexts.text(label), version.saved(), path, version.key(), () -> backups.open(version)));
			}
			versions.sort(Comparator.comparing(Version::date).reversed());
			return versions;
		}
	},
	/** What was not saved when the program ended; chosen where it is offered to be recovered. */
	UNSAVED {
		@Override
		List<Version> find(IFile file) throws IOException {
			List<Version> versions = new ArrayList<>();
			for (Unsaved work : Unsaved.find(StateFolder.ofUser(), OpenContent.path(file))) {
				versions.add(unsaved(work));
			}
			return versions;
		}

		@Override
		Optional<Version> again(IFile file, String key) throws IOException {
			return Unsaved.named(StateFolder.ofUser(), key).map(VersionSources::unsaved);
		}
	};

	private static final int MOST = 500;

	abstract List<Version> find(IFile file) throws IOException, CoreException;

	/** Finds a version by its key. */
	Optional<Version> again(IFile file, String key) throws IOException, CoreException {
		return find(file).stream().filter(version -> version.key().equals(key)).findFirst();
	}

	/** {@return whether somebody who looks for a version may choose from this} */
	boolean isOffered() {
		return this != SAVED && this != UNSAVED;
	}

	/** {@return the versions there are} */
	List<Version> versions(IFile file) throws PublishException {
		try {
			return find(file);
		} catch (IOException | CoreException e) {
			throw new PublishException(CompareTexts.text("source.unreadable", label(), e.getLocalizedMessage()), e);
		}
	}

	String label() {
		return CompareTexts.text("source." + name().toLowerCase(Locale.ROOT));
	}

	String none() {
		return CompareTexts.text("none." + name().toLowerCase(Locale.ROOT));
	}

	static VersionSources of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	private static Version named(Version version, String label) {
		return new Version(label, version.date(), version.file(), version.key(), version.content());
	}

	/** {@return a file of the workspace as a version} */
	static Version of(IFile file) {
		return named(OpenContent.saved(file), file.getFullPath().toString());
	}

	/** {@return what the workspace kept when other editors of it saved the file} */
	private static List<Version> history(IFile file) throws CoreException {
		List<Version> versions = new ArrayList<>();
		for (IFileState state : file.getHistory(null)) {
			long time = state.getModificationTime();
			versions.add(new Version(CompareTexts.text("version.workspace"), Instant.ofEpochMilli(time), OpenContent.path(file),
				String.valueOf(time), () -> {
					try {
						return state.getContents();
					} catch (CoreException e) {
						throw new IOException(e.getLocalizedMessage(), e);
					}
				}));
		}
		return versions;
	}

	/** {@return unsaved work as a version} */
	private static Version unsaved(Unsaved work) {
		return new Version(CompareTexts.text("source.unsaved"), work.when(), work.file(), work.name(),
			() -> new ByteArrayInputStream(ChainStore.serialise(work.recover())));
	}
}
