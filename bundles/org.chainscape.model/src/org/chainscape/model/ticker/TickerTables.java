package org.chainscape.model.ticker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Exchange;

/** Reads the tables of this package: words with blanks between them, a line each; what begins with # is a remark. */
final class TickerTables {

	private TickerTables() {
	}

	static List<String[]> read(String name) {
		List<String[]> lines = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(TickerTables.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					lines.add(line.strip().split("\\s+"));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return lines;
	}

	static Exchange exchange(String word) {
		return word.equals("-") ? Exchange.UNSPECIFIED : Exchange.get(word);
	}
}
