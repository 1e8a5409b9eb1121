package org.chainscape.model.ticker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of the tests. */
final class Table {

	private Table() {
	}

	static List<String[]> rows(String name, String separator) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return reader.lines().map(line -> line.split(separator, -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
