package org.chainscape.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.chainscape.exchange.tables.TableProblem.Kind;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes the cells of the rows into the features of the elements. */
final class Filling {

	private final Entries entries;
	private final Problems problems;

	Filling(Entries entries, Problems problems) {
		this.entries = entries;
		this.problems = problems;
	}

	void fill() {
		for (Entry entry : entries.complete()) {
			for (Row row : entry.rows()) {
				for (Map.Entry<String, String> cell : row.cells().entrySet()) {
					if (!Columns.isStructural(cell.getKey())) {
						fill(entry, row, cell.getKey(), cell.getValue());
					}
				}
			}
		}
	}

	private void fill(Entry entry, Row row, String column, String text) {
		String name = Columns.feature(column);
		EStructuralFeature feature = entry.object().eClass().getEStructuralFeature(name);
		if (feature == null) {
			boolean elsewhere = Columns.PLACE_IN_SOURCE.contains(column)
					|| entry.object() instanceof Diagram && Columns.ELEMENTS.equals(column);
			if (!elsewhere) {
				problems.add(Kind.NO_SUCH_FEATURE, row, column, entry.object().eClass().getName(), name, text);
			}
		} else if (feature instanceof EAttribute attribute && attribute.isID() || Columns.HANDLE.equals(name) || !feature.isChangeable()) {
			problems.add(Kind.FIXED_FEATURE, row, column, name);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			problems.add(Kind.OWNED_FEATURE, row, column, name);
		} else {
			set(entry, feature, values(feature, row, column, text), row, column);
		}
	}

	private List<Object> values(EStructuralFeature feature, Row row, String column, String text) {
		boolean isText = feature instanceof EAttribute && !feature.isMany() && Vocabulary.classOfIds(feature) == null;
		List<Object> values = new ArrayList<>();
		for (String part : isText ? List.of(text) : Values.split(text)) {
			value(feature, row, column, part).ifPresent(values::add);
		}
		if (!feature.isMany() && values.size() > 1) {
			problems.add(Kind.SEVERAL_VALUES, row, column, feature.getName(), values.size());
			return List.of();
		}
		return values;
	}

	private Optional<Object> value(EStructuralFeature feature, Row row, String column, String text) {
		if (feature instanceof EReference reference) {
			EClass wanted = reference.getEReferenceType();
			return Optional.ofNullable(element(row, column, text, wanted.getName(), wanted::isInstance));
		}
		EClass named = Vocabulary.classOfIds(feature);
		if (named != null) {
			EObject target = element(row, column, text, named.getName(), named::isInstance);
			return target == null ? Optional.empty() : Optional.of(entries.id(text));
		}
		EAttribute attribute = (EAttribute) feature;
		Optional<Object> value = Values.parse(attribute, text);
		if (value.isEmpty()) {
			problems.add(Kind.BAD_VALUE, row, column, text, attribute.getName(), Values.wanted(attribute));
		}
		return value;
	}

	/** The element of a handle; {@code null}, with a problem, if there is none or one that may not stand here. */
	EObject element(Row row, String column, String handle, String wanted, Predicate<EObject> fits) {
		Entry entry = entries.find(handle);
		if (entry == null) {
			problems.add(Kind.UNKNOWN_HANDLE, row, column, handle);
			return null;
		}
		EObject object = entry.object();
		if (object != null && !fits.test(object)) {
			problems.add(Kind.WRONG_CLASS, row, column, handle, object.eClass().getName(), wanted);
			return null;
		}
		return object;
	}

	private void set(Entry entry, EStructuralFeature feature, List<Object> values, Row row, String column) {
		EObject object = entry.object();
		for (Object value : values) {
			if (feature.isMany()) {
				List<Object> present = Values.list(object, feature);
				if (!present.contains(value)) {
					present.add(value);
				}
				continue;
			}
			Row earlier = entry.givenBy().putIfAbsent(feature, row);
			if (earlier == null) {
				object.eSet(feature, value);
			} else if (!Objects.equals(object.eGet(feature), value)) {
				problems.add(Kind.CONFLICT, row, column, entry.handle(), row.cell(column), earlier.cell(column), earlier.place());
			}
		}
	}
}
