package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Company;
import org.chainscape.model.ticker.Ticker;

/**
 * Companies whose code has changed in a table: a row of a code nobody has takes the place of a row that is gone where both are called the
 * same and no row about another company of either sort is.
 */
final class Successors {

	private final Table table;
	private final Directory directory;

	Successors(Table table, Directory directory) {
		this.table = table;
		this.directory = directory;
	}

	/** Lets rows that have found no old row find that of their former code: by the full name, and if none is called so by the name. */
	void find(List<Row> rows) {
		for (String field : List.of("fullName", "name")) {
			if (table.columns(field).length > 0) {
				String column = table.mapped().get(table.columns(field)[0]).column();
				Map<String, List<OldRow>> gone = new HashMap<>();
				for (OldRow old : table.base().rest()) {
					if (old.cell(column) != null && isListed(old)) {
						gone.computeIfAbsent(old.cell(column), any -> new ArrayList<>(1)).add(old);
					}
				}
				Map<String, List<Row>> fresh = rows.stream().filter(row -> row.old() == null && isNew(row))
					.collect(Collectors.groupingBy(row -> row.text(table.columns(field)[0])));
				fresh.forEach((name, called) -> pair(called, gone.getOrDefault(name, List.of())));
			}
		}
	}

	/** Rows that repeat each other are one company's. */
	private void pair(List<Row> fresh, List<OldRow> gone) {
		boolean one = gone.stream().map(old -> Optional.ofNullable(old.owner(Company.class))).distinct().count() == 1
			&& fresh.stream().map(row -> row.texts("ticker")).distinct().count() == 1;
		if (one && Securities.before(table, gone.get(0)).stream().map(Securities::family).anyMatch(families(fresh.get(0))::contains)) {
			for (int i = 0; i < Math.min(fresh.size(), gone.size()); i++) {
				table.base().take(gone.get(i));
				fresh.get(i).setOld(gone.get(i));
			}
		}
	}

	private static Set<String> families(Row row) {
		return row.texts("ticker").stream().map(Directory::share).flatMap(Optional::stream).map(Securities::family).collect(Collectors.toSet());
	}

	private boolean isListed(OldRow old) {
		return !Securities.before(table, old).isEmpty();
	}

	/** Only a code nobody has can be somebody's new one. */
	private boolean isNew(Row row) {
		List<Ticker> tickers = row.texts("ticker").stream().map(Directory::share).flatMap(Optional::stream).toList();
		return !tickers.isEmpty() && tickers.stream().allMatch(ticker -> directory.securities(ticker).isEmpty());
	}
}
