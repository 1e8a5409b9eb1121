package org.chainscape.tabular.load;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.eclipse.emf.ecore.EObject;

/** Puts the rows of earlier imports together again from the citations of a document. */
final class Bases {

	private final Directory directory;

	Bases(Directory directory) {
		this.directory = directory;
	}

	/**
	 * The rows of a table as the last import saw them.
	 *
	 * @param table the table, with its source
	 * @param others the other tables that are read from the same sheet
	 * @return the old rows
	 */
	Base of(Table table, List<Table> others) {
		Map<String, OldRow> rows = new LinkedHashMap<>();
		Map<OldRow, String> keys = new LinkedHashMap<>();
		Map<OldRow, String> left = new LinkedHashMap<>();
		for (Citation citation : directory.citations(table.source())) {
			if (!(citation.eContainer() instanceof Element owner) || citation.getQuote() == null || !isOf(table.mapping().sheet(), citation)) {
				continue;
			}
			Map<String, String> cells = Quotes.parse(citation.getQuote());
			if (isOf(table, owner, cells) && (isWhole(table, cells) || others.stream().noneMatch(
				other -> isOf(other, owner, cells) && isWhole(other, cells)))) {
				String key = table.key(column -> cells.get(table.mapped().get(column).column()));
				// What was withdrawn still cites the row that is gone, which may have had the number another row has now.
				boolean gone = owner.getFlaws().contains(Flaw.WITHDRAWN);
				OldRow row = rows.computeIfAbsent((gone ? "-" : "") + citation.getLines() + '\n' + key, any -> new OldRow());
				row.add(new OldRow.Use(owner, citation), cells);
				(gone ? left : keys).put(row, key);
			}
		}
		Base base = new Base();
		keys.forEach((row, key) -> base.add(key, identity(table, row), row));
		left.forEach((row, key) -> base.add(key, identity(table, row), row));
		return base;
	}

	private static boolean isOf(String sheet, Citation citation) {
		return sheet.equals(Objects.toString(citation.getLocator(), ""));
	}

	private static String identity(Table table, OldRow row) {
		StringBuilder identity = new StringBuilder();
		for (ColumnMapping column : table.mapped()) {
			identity.append(identity.isEmpty() && column == table.mapped().get(0) ? "" : "\u0001")
				.append(Objects.toString(row.cell(column.column()), ""));
		}
		return identity.toString();
	}

	/** {@return whether every cell is of a column of the table} */
	private static boolean isWhole(Table table, Map<String, String> cells) {
		Set<String> columns = new HashSet<>();
		table.mapped().forEach(column -> columns.add(column.column()));
		return columns.containsAll(cells.keySet());
	}

	/** {@return whether a citation is of a row of the table: the element fits, and the cells that are required are there} */
	private static boolean isOf(Table table, Element owner, Map<String, String> cells) {
		RowKind kind = table.kind();
		boolean exact = kind == RowKind.PRODUCT || kind == RowKind.MAKER;
		if (cells.isEmpty() || !fits(kind, owner) || exact && !isWhole(table, cells)) {
			return false;
		}
		boolean any = false;
		for (RowField field : kind.fields()) {
			boolean said = false;
			for (int column : table.columns(field.key())) {
				said |= cells.containsKey(table.mapped().get(column).column());
			}
			boolean separate = field.key().equals("eps") || field.key().equals("price");
			if (field.required() && !separate && !said && table.columns(field.key()).length > 0) {
				return false;
			}
			any |= said;
		}
		return any;
	}

	private static boolean fits(RowKind kind, Element owner) {
		EObject subject = owner instanceof Observation && kind.ordinal() < RowKind.OBSERVATION.ordinal() ? owner.eContainer() : owner;
		return switch (kind) {
			case SOURCE -> subject instanceof Source;
			case SEGMENT -> subject instanceof Place;
			case COMPANY -> subject instanceof Company;
			case SECURITY -> subject instanceof Security;
			case PRODUCT, MAKER -> subject instanceof Item;
			case MEMBERSHIP -> subject instanceof Participation;
			case RELATION -> subject instanceof Relation;
			case OBSERVATION -> subject instanceof Observation && !(subject instanceof Quote) && !(subject instanceof Estimate);
			case QUOTE -> subject instanceof Quote;
			case ESTIMATE -> subject instanceof Estimate;
			case TABLE -> false;
		};
	}
}
