package org.chainscape.tabular.sheet;

import java.nio.charset.Charset;

/**
 * How a text file is written, as far as somebody knows; what is not given is found out.
 *
 * @param encoding the encoding; {@code null} if it is to be found out
 * @param delimiter what stands between cells; {@code null} if it is to be found out
 */
public record Dialect(Charset encoding, Character delimiter) {

	/** Everything is found out. */
	public static final Dialect DETECTED = new Dialect(null, null);
}
