package org.chainscape.compare.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jgit.lib.Repository;

/** Content of a repository that is open as long as it is read. */
final class RepositoryStream extends FilterInputStream {

	private final Repository repository;

	RepositoryStream(Repository repository, InputStream content) {
		super(content);
		this.repository = repository;
	}

	@Override
	public void close() throws IOException {
		super.close();
		repository.close();
	}
}
