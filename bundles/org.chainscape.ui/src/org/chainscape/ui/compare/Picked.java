package org.chainscape.ui.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;

import org.chainscape.compare.Version;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMemento;

/**
 * A version that is compared, and where it was found: enough to find it again when the workbench starts anew.
 *
 * @param source where it was found
 * @param version the version
 */
record Picked(VersionSources source, Version version) {

	private static final String SOURCE = "source";
	private static final String KEY = "key";
	private static final String LABEL = "label";
	private static final String DATE = "date";

	/** {@return whether it is the same as another one, whenever they were found} */
	boolean isSame(Picked other) {
		return other != null && source == other.source && version.key().equals(other.version.key());
	}

	void save(IMemento memento) {
		memento.putString(SOURCE, source.name());
		memento.putString(KEY, version.key());
		memento.putString(LABEL, version.label());
		if (version.date() != null) {
			memento.putString(DATE, String.valueOf(version.date().toEpochMilli()));
		}
	}

	/** {@return what was saved, which is looked for once it is read; {@code null} if nothing of the kind was saved} */
	static Picked restore(IMemento memento, IFile file) {
		String key = memento.getString(KEY);
		String label = memento.getString(LABEL);
		try {
			VersionSources source = VersionSources.of(String.valueOf(memento.getString(SOURCE)));
			String date = memento.getString(DATE);
			Instant when = date == null ? null : Instant.ofEpochMilli(Long.parseLong(date));
			return key == null || label == null ? null
				: new Picked(source, new Version(label, when, place(source, key, file), key, () -> open(source, key, file)));
		} catch (IllegalArgumentException e) {
			// From another version of the program.
			return null;
		}
	}

	private static Path place(VersionSources source, String key, IFile file) {
		return source == VersionSources.FILE ? Path.of(key) : OpenContent.path(file);
	}

	private static InputStream open(VersionSources source, String key, IFile file) throws IOException {
		try {
			Version found = source.again(file, key).orElseThrow(() -> new IOException(CompareTexts.text("version.gone")));
			return found.content().open();
		} catch (CoreException e) {
			throw new IOException(e.getLocalizedMessage(), e);
		}
	}
}
