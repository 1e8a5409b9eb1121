package org.chainscape.compare.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The versions of one file in the Git repository it lies in. Nothing is written to the repository. */
public final class GitHistory {

	private static final int SHORT = 8;

	private final Path file;
	private final Path folder;

	private GitHistory(Path file, Path folder) {
		this.file = file;
		this.folder = folder;
	}

	/**
	 * The history of a file.
	 *
	 * @param file a file, there or not
	 * @return its history; nothing if no folder above it is a Git repository
	 */
	public static Optional<GitHistory> of(Path file) {
		Path absolute = real(file);
		FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(absolute.getParent().toFile());
		return builder.getGitDir() == null ? Optional.empty() : Optional.of(new GitHistory(absolute, builder.getGitDir().toPath()));
	}

	/** Git knows its folders without symbolic links. */
	private static Path real(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		try {
			return absolute.getParent().toRealPath().resolve(absolute.getFileName());
		} catch (IOException e) {
			// A folder that is not there has no links.
			return absolute;
		}
	}

	/**
	 * The versions of the file, the newest first.
	 *
	 * @param most how many at most
	 * @return versions labelled by their commits, each with a key that is a revision of {@link #version}
	 * @throws IOException if the repository cannot be read
	 */
	public List<Version> versions(int most) throws IOException {
		try (Repository repository = open(); RevWalk walk = new RevWalk(repository)) {
			ObjectId head = repository.resolve(Constants.HEAD);
			List<Version> versions = new ArrayList<>();
			if (head == null) {
				return versions;
			}
			String path = path(repository);
			walk.markStart(walk.parseCommit(head));
			walk.setTreeFilter(AndTreeFilter.create(PathFilterGroup.createFromStrings(path), TreeFilter.ANY_DIFF));
			for (RevCommit commit : walk) {
				if (versions.size() >= most) {
					break;
				}
				ObjectId content = content(repository, commit, path);
				if (content != null) {
					versions.add(version(commit, path, content));
				}
			}
			return versions;
		}
	}

	/**
	 * The file as a revision has it.
	 *
	 * @param revision what Git calls it, such as HEAD~2, a branch, a tag or the beginning of a commit's name; with a path of the repository
	 *        behind a colon for a file that was called otherwise
	 * @return the version; nothing if there is no such revision, or no such file in it
	 * @throws IOException if the repository cannot be read
	 */
	public Optional<Version> version(String revision) throws IOException {
		int colon = revision.indexOf(':');
		String name = colon < 0 ? revision : revision.substring(0, colon);
		try (Repository repository = open(); RevWalk walk = new RevWalk(repository)) {
			ObjectId id = repository.resolve(name + "^{commit}");
			if (id == null) {
				return Optional.empty();
			}
			RevCommit commit = walk.parseCommit(id);
			String path = colon < 0 ? path(repository) : revision.substring(colon + 1);
			ObjectId content = content(repository, commit, path);
			return content == null ? Optional.empty() : Optional.of(version(commit, path, content));
		} catch (RevisionSyntaxException e) {
			return Optional.empty();
		}
	}

	private Repository open() throws IOException {
		return new FileRepositoryBuilder().setGitDir(folder.toFile()).setMustExist(true).build();
	}

	private String path(Repository repository) throws IOException {
		if (repository.isBare()) {
			throw new IOException(folder.toString());
		}
		Path root = repository.getWorkTree().toPath().toRealPath();
		return root.relativize(file).toString().replace('\\', '/');
	}

	private static ObjectId content(Repository repository, RevCommit commit, String path) throws IOException {
		try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
			return walk == null ? null : walk.getObjectId(0);
		}
	}

	private Version version(RevCommit commit, String path, ObjectId content) {
		String label = commit.getShortMessage() + " (" + commit.abbreviate(SHORT).name() + ")";
		return new Version(label, Instant.ofEpochSecond(commit.getCommitTime()), file, commit.name() + ':' + path, () -> {
			Repository repository = open();
			return new RepositoryStream(repository, repository.open(content, Constants.OBJ_BLOB).openStream());
		});
	}
}
