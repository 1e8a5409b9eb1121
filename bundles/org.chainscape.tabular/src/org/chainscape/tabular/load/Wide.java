package org.chainscape.tabular.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Period;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.sheet.Cell;

/** Columns that are observations about the subject of the row. */
final class Wide {

	private final Work work;
	private final Map<ColumnMapping, Coordinates> coordinates = new HashMap<>();

	Wide(Work work) {
		this.work = work;
	}

	/** Takes over all such columns of a row. */
	void observe(Row row, Subject subject) {
		int[] columns = row.table().columns(RowField.OBSERVATION);
		if (columns.length == 0) {
			return;
		}
		if (work.edits().isForeign(subject)) {
			if (Arrays.stream(columns).anyMatch(column -> !row.text(column).isEmpty())) {
				row.remark(ReasonKind.IN_LIBRARY, Labels.name(subject, Language.ZH));
			}
			return;
		}
		for (int column : columns) {
			if (!row.text(column).isEmpty()) {
				Coordinates where = coordinates.computeIfAbsent(row.table().mapped().get(column), mapping -> coordinates(row, mapping));
				work.observing().observe(
					new Observing.Place(row, column, subject, Literals.OBSERVATION, Literals.SUBJECT__OBSERVATIONS, where));
			}
		}
	}

	private Coordinates coordinates(Row row, ColumnMapping column) {
		String name = column.option(Options.PROPERTY).orElse(column.column());
		PropertyKind kind = column.option(Options.KIND).map(PropertyKind::get).orElse(PropertyKind.QUANTITY);
		String unit = column.option(Options.UNIT).orElse(kind == PropertyKind.SHARE || kind == PropertyKind.GROWTH ? "%" : "");
		Property property = work.homes().property(name, kind, unit, row.place());
		return options(Coordinates.of(property), column);
	}

	/** {@return the coordinates with what the options of a column say of them} */
	static Coordinates options(Coordinates plain, ColumnMapping column) {
		Coordinates result = plain;
		Optional<Period> period = column.option(Options.PERIOD).flatMap(words -> Cells.period(Cell.of(words)).value());
		if (period.isPresent()) {
			result = result.during(period.get().start(), period.get().end(), period.get().actuality());
		}
		Optional<Actuality> actuality = column.option(Options.ACTUALITY).map(Wide::actuality);
		if (actuality.isPresent()) {
			result = result.with(actuality.get());
		}
		if (column.option(Options.AS_OF).isPresent()) {
			result = result.at(Cells.date(Cell.of(column.option(Options.AS_OF).get())).value().orElse(null));
		}
		return result.counting(column.option(Options.BASIS).orElse(""));
	}

	static Actuality actuality(String word) {
		return switch (word.strip().toUpperCase(Locale.ROOT)) {
			case "A", "ACTUAL", "实际" -> Actuality.ACTUAL;
			case "E", "F", "ESTIMATE", "预测", "预计" -> Actuality.ESTIMATE;
			default -> Actuality.UNSPECIFIED;
		};
	}
}
