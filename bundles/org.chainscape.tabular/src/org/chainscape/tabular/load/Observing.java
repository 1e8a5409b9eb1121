package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Security;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes over observations: finds the one an earlier import made, or one that says the same, or makes one. Rival values stand side by
 * side.
 */
final class Observing {

	private static final int ROW_IS_OBSERVATION = RowKind.OBSERVATION.ordinal();

	/** Units of prices by currency. */
	private static final Map<String, String> PER_SHARE = Map.of("CNY", "元/股", "HKD", "港元/股", "USD", "美元/股");

	private final Edits edits;
	private final Ids ids;
	private final Citing citing;
	private final ImportOptions options;
	private final Map<Spot, List<Observation>> known = new HashMap<>();

	/** Where observations stand. */
	private record Spot(EObject subject, Coordinates coordinates) {
	}

	/**
	 * A cell that is an observation.
	 *
	 * @param row the row
	 * @param column its column
	 * @param subject what it is about
	 * @param type class of the observation
	 * @param feature the list it stands in
	 * @param coordinates what tells it apart
	 */
	record Place(Row row, int column, Element subject, EClass type, EReference feature, Coordinates coordinates) {

		ColumnMapping mapping() {
			return row.table().mapped().get(column);
		}

		String quote() {
			return row.quote(column);
		}
	}

	Observing(Edits edits, Ids ids, Citing citing, ImportOptions options, Directory directory) {
		this.edits = edits;
		this.ids = ids;
		this.citing = citing;
		this.options = options;
		directory.observations().forEach(this::index);
	}

	private void index(Observation observation) {
		if (observation.getProperty() != null) {
			index(observation, observation.eContainer(), Coordinates.of(observation));
		}
	}

	private void index(Observation observation, EObject subject, Coordinates coordinates) {
		known.computeIfAbsent(new Spot(subject, coordinates), any -> new ArrayList<>(1)).add(observation);
	}

	/**
	 * Takes over a cell.
	 *
	 * @return the observation that cites the row now; {@code null} if the cell states none
	 */
	Observation observe(Place place) {
		Row row = place.row();
		PropertyKind kind = place.coordinates().property().getKind();
		Reading<Stated> reading = Stated.read(row.cell(place.column()), kind, place.mapping());
		explain(place, reading);
		if (reading.value().isEmpty()) {
			return null;
		}
		Stated fresh = reading.value().get().in(unit(place));
		Observation old = old(place);
		Observation found = old == null ? fitting(place, fresh) : old;
		if (found == null && row.leavesOut(place.column())) {
			return null;
		}
		if (found == null) {
			found = create(place, fresh);
		} else if (found == old) {
			compare(place, fresh, old);
		}
		citing.cite(row, found, place.quote());
		return found;
	}

	private static void explain(Place place, Reading<Stated> reading) {
		Row row = place.row();
		String field = place.mapping().field();
		for (CellProblem problem : reading.problems()) {
			Object name = field.equals(RowField.OBSERVATION) ? place.mapping().column() : row.table().kind().field(field).orElseThrow();
			if (problem.kind() == CellProblem.Kind.IMPOSSIBLE_SHARE) {
				row.remark(ReasonKind.IMPOSSIBLE_SHARE, name, row.text(place.column()));
			} else {
				row.remark(reading.value().isEmpty() ? ReasonKind.NOT_READ : ReasonKind.DOUBTFUL, name, problem);
			}
		}
	}

	/** {@return the observation of this subject and column that cites the row as it was} */
	private Observation old(Place place) {
		OldRow old = place.row().old();
		if (old == null) {
			return null;
		}
		String column = place.mapping().column();
		for (OldRow.Use use : old.uses()) {
			if (place.type().isInstance(use.owner()) && use.owner() instanceof Observation observation
				&& (observation.eContainer() == place.subject() || place.row().table().kind().ordinal() >= ROW_IS_OBSERVATION)
				&& observation.getProperty() == place.coordinates().property() && Quotes.parse(use.citation().getQuote()).containsKey(column)) {
				return observation;
			}
		}
		return null;
	}

	/** {@return the observation that says the same, if there is one} */
	private Observation fitting(Place place, Stated fresh) {
		for (Observation observation : known.getOrDefault(new Spot(place.subject(), place.coordinates()), List.of())) {
			if (place.type().isInstance(observation) && Stated.of(observation).says(fresh)) {
				return observation;
			}
		}
		return null;
	}

	private Observation create(Place place, Stated fresh) {
		Observation observation = (Observation) EcoreUtil.create(place.type());
		Coordinates coordinates = place.coordinates();
		observation.setId(ids.of(place.type().getName() + '\n' + place.subject().getId() + '\n' + coordinates.text()));
		coordinates.writeTo(observation);
		edits.use(coordinates.property());
		fresh.features(place.row().text(place.column())).forEach((feature, value) -> {
			if (value != null) {
				observation.eSet(feature, value);
			}
		});
		edits.attach(place.subject(), place.feature(), observation);
		edits.tellAdded(observation, place.row().place());
		index(observation, place.subject(), coordinates);
		return observation;
	}

	private void compare(Place place, Stated fresh, Observation old) {
		Row row = place.row();
		move(place, old);
		String before = row.old().cell(place.mapping().column());
		if (before == null || before.equals(row.text(place.column())) && isSameUnit(row)) {
			return;
		}
		Stated mine = Stated.of(old);
		if (mine.says(fresh)) {
			return;
		}
		Stated base = Stated.read(row.before(place.column(), before), place.coordinates().property().getKind(), place.mapping()).value()
			.map(value -> value.in(unitBefore(place))).orElse(null);
		boolean mineFirst = base == null || !mine.says(base);
		if (mineFirst) {
			edits.tell(new PlannedChange(ChangeKind.CONFLICT, old, Literals.OBSERVATION__VALUE, mine.print(), fresh.print(), row.place()));
			row.remark(ReasonKind.CONFLICT, place.coordinates().property().getName(), mine.print(), fresh.print());
		}
		if (!mineFirst || options.prefer() == ImportOptions.Prefer.FILE) {
			fresh.features(row.text(place.column())).forEach((feature, value) -> {
				if (!Values.same(old.eGet(feature), value)) {
					edits.set(old, feature, value);
				}
			});
			edits.tell(new PlannedChange(ChangeKind.CHANGED, old, Literals.OBSERVATION__VALUE, mine.print(), fresh.print(), row.place()));
		}
	}

	/** {@return the unit the row states in a column of its own, or that follows from the currency of a security} */
	private static String unit(Place place) {
		Row row = place.row();
		String stated = row.table().kind().field("unit").isPresent() ? row.text("unit") : "";
		if (!stated.isEmpty() || !(place.subject() instanceof Security security) || place.type() == Literals.OBSERVATION) {
			return stated;
		}
		String currency = row.text("currency").isEmpty() ? Objects.toString(security.getCurrency(), "") : row.text("currency");
		return PER_SHARE.getOrDefault(currency.toUpperCase(Locale.ROOT), "");
	}

	private static String unitBefore(Place place) {
		int[] columns = place.row().table().columns("unit");
		return columns.length == 0 ? unit(place)
			: Objects.toString(place.row().old().cell(place.row().table().mapped().get(columns[0]).column()), "");
	}

	private static boolean isSameUnit(Row row) {
		int[] columns = row.table().columns("unit");
		return columns.length == 0
			|| row.text(columns[0]).equals(Objects.toString(row.old().cell(row.table().mapped().get(columns[0]).column()), ""));
	}

	/** A row that is about another day or period now takes its observation along, unless a person has dated it otherwise. */
	private void move(Place place, Observation old) {
		Coordinates wanted = place.coordinates();
		Coordinates have = Coordinates.of(old);
		boolean dated = place.row().table().columns("date").length > 0;
		if (!dated || wanted.equals(have) || wanted.asOf() == null || place.row().old() == null) {
			return;
		}
		String before = place.row().old().cell(place.row().table().mapped().get(place.row().table().columns("date")[0]).column());
		if (before != null && !before.equals(place.row().text(place.row().table().columns("date")[0]))) {
			edits.set(old, Literals.OBSERVATION__AS_OF, wanted.asOf());
			edits.tell(new PlannedChange(ChangeKind.CHANGED, old, Literals.OBSERVATION__AS_OF, String.valueOf(have.asOf()),
				String.valueOf(wanted.asOf()), place.row().place()));
		}
	}
}
