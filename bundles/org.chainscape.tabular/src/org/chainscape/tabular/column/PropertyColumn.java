package org.chainscape.tabular.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.Sourcing;
import org.eclipse.emf.ecore.EObject;

/**
 * A column of the observations of one property about the rows. A cell with one observation can be edited, and one with none; several stand
 * side by side and are edited in the table of observations.
 */
public final class PropertyColumn extends Column {

	private final Property property;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param property the property
	 * @param width its width, in Latin characters
	 */
	public PropertyColumn(Scope scope, Property property, int width) {
		super(scope, "property:" + property.getId(), type(property.getKind()), width);
		this.property = property;
	}

	private static ColumnType type(PropertyKind kind) {
		return switch (kind) {
			case TEXT, CATEGORY -> ColumnType.TEXT;
			case DATE -> ColumnType.DATE;
			default -> ColumnType.NUMBER;
		};
	}

	/** {@return the property} */
	public Property property() {
		return property;
	}

	@Override
	public String label() {
		return scope().name(property);
	}

	@Override
	public String text(EObject row) {
		List<Observation> all = observations(row);
		if (all.isEmpty()) {
			return "";
		}
		String newest = Statements.text(all.get(0), scope());
		return all.size() == 1 ? newest : scope().several(newest, all.size());
	}

	@Override
	public Object value(EObject row) {
		List<Observation> all = observations(row);
		return all.isEmpty() ? null : Statements.value(all.get(0), scope());
	}

	@Override
	public Optional<String> locked(EObject row) {
		if (!(row instanceof Subject)) {
			return Optional.of(scope().text("locked.noSubject", label()));
		}
		int count = observations(row).size();
		return count > 1 ? Optional.of(scope().text("locked.several", Integer.toString(count), label())) : super.locked(row);
	}

	@Override
	public Attempt write(EObject row, String text) {
		List<Observation> all = observations(row);
		String stripped = text.strip();
		if (stripped.equals(text(row))) {
			return Attempt.NOTHING;
		}
		Optional<String> lock = locked(row);
		if (lock.isPresent()) {
			return Attempt.refuse(lock.get());
		}
		if (stripped.isEmpty()) {
			return remove(all.get(0), scope());
		}
		if (!all.isEmpty()) {
			Attempt attempt = Statements.read(all.get(0), stripped, scope());
			return attempt.isRefused() ? attempt : Attempt.of((object, removed) -> attempt.change().apply(all.get(0), removed));
		}
		Attempt attempt = Statements.read(create(), stripped, scope());
		return attempt.isRefused() ? attempt : Attempt.of((object, removed) -> {
			Observation fresh = Identities.assign(create());
			attempt.change().apply(fresh, removed);
			((Subject) object).getObservations().add(fresh);
		});
	}

	private Observation create() {
		Observation fresh = ChainFactory.eINSTANCE.createObservation();
		fresh.setProperty(property);
		return fresh;
	}

	/** What is used by a calculation is not thrown away by clearing a cell. */
	static Attempt remove(Observation observation, Scope scope) {
		for (Calculation calculation : scope.document().getCalculations()) {
			boolean used = calculation.getExpected() == observation
				|| calculation.getInputs().stream().map(CalculationInput::getObservation).anyMatch(input -> input == observation);
			if (used) {
				return Attempt.refuse(scope.text("refused.calculated", scope.name(calculation)));
			}
		}
		return Attempt.of((object, removed) -> removed.add(observation));
	}

	@Override
	public Optional<Element> about(EObject row) {
		List<Observation> all = observations(row);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
	}

	@Override
	public boolean isUnsourced(EObject row) {
		return observations(row).stream().anyMatch(Sourcing::isMissing);
	}

	/** {@return what is observed, the newest first} */
	private List<Observation> observations(EObject row) {
		if (!(row instanceof Subject subject) || !row.eIsSet(ChainPackage.Literals.SUBJECT__OBSERVATIONS)) {
			return List.of();
		}
		List<Observation> found = new ArrayList<>(1);
		for (Observation each : subject.getObservations()) {
			if (each.getProperty() == property) {
				found.add(each);
			}
		}
		if (found.size() > 1) {
			found.sort(Comparator.comparing(PropertyColumn::date, Comparator.nullsLast(Comparator.reverseOrder())));
		}
		return found;
	}

	/** {@return the date an observation holds for, {@code null} if it does not say} */
	static PartialDate date(Observation observation) {
		return observation.getAsOf() != null ? observation.getAsOf()
			: observation.getPeriodEnd() != null ? observation.getPeriodEnd() : observation.getPeriodStart();
	}
}
