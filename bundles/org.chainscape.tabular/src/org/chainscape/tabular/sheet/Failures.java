package org.chainscape.tabular.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** What a failure of the file system means for a person. */
final class Failures {

	private Failures() {
	}

	static SheetException of(IOException failure, Place place) {
		if (failure instanceof CharacterCodingException) {
			return new SheetException(Kind.BAD_BYTES, place, failure);
		}
		if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
			return new SheetException(Kind.NOT_FOUND, place, failure);
		}
		if (failure instanceof AccessDeniedException) {
			return new SheetException(Kind.NO_ACCESS, place, failure);
		}
		// The other programs that open tables lock them on some systems; the reason is then a sentence of the system.
		boolean locked = failure instanceof FileSystemException system && system.getReason() != null;
		return new SheetException(locked ? Kind.LOCKED : Kind.UNREADABLE, place, failure, detail(failure));
	}

	static String detail(Throwable failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip().replaceAll("\\s+", " ");
	}
}
