package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;

/** Where the characters of a table come from. */
interface TextSource {

	/** {@return the characters from the beginning} */
	Reader open() throws IOException;

	/** Refuses a source that is no longer what it was. */
	void check() throws SheetException;

	/** {@return the characters of a file} */
	static TextSource of(FileStamp stamp, TextEncoding encoding) {
		return new TextSource() {
			@Override
			public Reader open() throws IOException {
				InputStream stream = Files.newInputStream(stamp.place().file());
				stream.skipNBytes(Math.min(encoding.mark(), stamp.size()));
				return new InputStreamReader(stream, encoding.strict());
			}

			@Override
			public void check() throws SheetException {
				stamp.check();
			}
		};
	}

	/** {@return the characters of a text} */
	static TextSource of(String text) {
		return new TextSource() {
			@Override
			public Reader open() {
				return new StringReader(text);
			}

			@Override
			public void check() {
				// A text never changes.
			}
		};
	}
}
