package org.chainscape.fonts;

import java.io.InputStream;

/**
 * The Chinese font every figure and report can count on: Noto Sans SC in two weights. Both files are TrueType with {@code glyf} outlines,
 * so that a PDF can embed a subset of them as text, and their embedding is unrestricted. The licence is the SIL Open Font License 1.1,
 * {@code OFL.txt} beside the files.
 */
public final class NotoSansSc {

	private NotoSansSc() {
	}

	/** The regular weight as a TrueType file of about 10 MB; the caller closes the stream. */
	public static InputStream regular() {
		return open("NotoSansSC-Regular.ttf");
	}

	/** The bold weight as a TrueType file of about 10 MB; the caller closes the stream. */
	public static InputStream bold() {
		return open("NotoSansSC-Bold.ttf");
	}

	private static InputStream open(String name) {
		InputStream stream = NotoSansSc.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException(
					"The font " + name + " is not in the bundle org.chainscape.fonts. Build the bundle with Maven, which brings the font.");
		}
		return stream;
	}
}
