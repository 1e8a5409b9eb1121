package org.chainscape.tabular.mapping;

import java.nio.file.Path;

/** Mappings as files. */
public final class MappingFile {

	private MappingFile() {
	}

	/** {@return the mapping of a file} */
	public static Mapping read(Path file) throws MappingException {
		throw new UnsupportedOperationException();
	}

	/** {@return the mapping as the text of a file} */
	public static String write(Mapping mapping) {
		throw new UnsupportedOperationException();
	}
}
