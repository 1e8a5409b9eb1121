package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** Size and time of a file when it was opened. One that changes while it is read would give rows of two versions. */
record FileStamp(Place place, long size, FileTime modified) {

	static FileStamp of(Place place) throws SheetException {
		Path file = place.file();
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (attributes.isDirectory()) {
				throw new SheetException(Kind.DIRECTORY, place);
			}
			if (!attributes.isRegularFile()) {
				throw new SheetException(Kind.NOT_REGULAR, place);
			}
			return new FileStamp(place, attributes.size(), attributes.lastModifiedTime());
		} catch (IOException e) {
			throw Failures.of(e, place);
		}
	}

	/** Refuses a file that has changed or vanished since. */
	void check() throws SheetException {
		if (!of(place).equals(this)) {
			throw new SheetException(Kind.CHANGED, place);
		}
	}
}
