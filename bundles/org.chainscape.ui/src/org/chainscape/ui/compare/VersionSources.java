package org.chainscape.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.chainscape.compare.git.GitHistory;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.backup.FormerVersion;
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
			return Workspace.chainFiles(Workspace.root()).stream().filter(each -> !each.equals(file))
				.map(each -> named(OpenContent.saved(each), each.getFullPath().toString())).toList();
		}
	},
	/** The commits of Git the file is in. */
	GIT {
		@Override
		List<Version> find(IFile file) throws IOException {
			Optional<GitHistory> history = GitHistory.of(OpenContent.path(file));
			return history.isEmpty() ? List.of() : history.get().versions(MOST);
		}
	},
	/** What the workspace kept when the file was saved. */
	HISTORY {
		@Override
		List<Version> find(IFile file) throws CoreException {
			List<Version> versions = new ArrayList<>();
			for (IFileState state : file.getHistory(null)) {
				versions.add(new Version(state.getName(), Instant.ofEpochMilli(state.getModificationTime()), OpenContent.path(file), () -> {
					try {
						return state.getContents();
					} catch (CoreException e) {
						throw new IOException(e.getLocalizedMessage(), e);
					}
				}));
			}
			return versions;
		}
	},
	/** Backups kept before the file was replaced. */
	BACKUP {
		@Override
		List<Version> find(IFile file) throws IOException {
			Backups backups = Backups.ofUser();
			Path path = OpenContent.path(file);
			List<Version> versions = new ArrayList<>();
			for (FormerVersion version : backups.of(path)) {
				versions.add(new Version(path.getFileName().toString(), version.saved(), path, () -> backups.open(version)));
			}
			return versions;
		}
	};

	private static final int MOST = 500;

	abstract List<Version> find(IFile file) throws IOException, CoreException;

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
		return new Version(label, version.date(), version.file(), version.content());
	}
}
