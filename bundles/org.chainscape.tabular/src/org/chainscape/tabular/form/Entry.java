package org.chainscape.tabular.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.column.Attempt;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.ReferenceColumn;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.StatementColumn;
import org.chainscape.tabular.column.TickerColumn;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A field with the elements it is shown for: what all of them say, or that they differ. What is written is written to all of them, or
 * refused for all of them.
 */
public final class Entry {

	private final Scope scope;
	private final Field field;
	private final List<EObject> subjects;
	private final Access access;
	private final String lock;
	private final Column column;

	/**
	 * Shows a field.
	 *
	 * @param scope the document and the language
	 * @param field the field
	 * @param subjects the elements, at least one
	 * @param access where their values are kept
	 */
	public Entry(Scope scope, Field field, List<? extends EObject> subjects, Access access) {
		this(scope, field, subjects, access, null);
	}

	/**
	 * Shows a field of a document that may be for looking at only.
	 *
	 * @param scope the document and the language
	 * @param field the field
	 * @param subjects the elements, at least one
	 * @param access where their values are kept
	 * @param lock why nothing of the document can be edited, a sentence; {@code null} if it can
	 */
	public Entry(Scope scope, Field field, List<? extends EObject> subjects, Access access, String lock) {
		this.lock = lock;
		this.scope = scope;
		this.field = field;
		this.subjects = List.copyOf(subjects);
		this.access = access;
		column = column();
	}

	private Column column() {
		if (field.editor() == Editor.FIGURE) {
			return new StatementColumn(scope, 0);
		} else if (field.editor() == Editor.TICKER) {
			return new TickerColumn(scope, 0);
		} else if (field.feature() instanceof EReference reference && !reference.isContainment()) {
			return new ReferenceColumn(scope, reference, 0);
		}
		return field.feature() instanceof EAttribute attribute ? new FeatureColumn(scope, attribute, 0) : null;
	}

	/** {@return the field} */
	public Field field() {
		return field;
	}

	/** {@return the elements it is shown for} */
	public List<EObject> subjects() {
		return subjects;
	}

	/** {@return the object the value of the only element is read from, or that of the first} */
	public EObject object() {
		return access.read(subjects.get(0));
	}

	/** {@return whether the elements say different things} */
	public boolean isMixed() {
		Object first = raw(subjects.get(0));
		return subjects.stream().skip(1).anyMatch(subject -> !Objects.equals(first, raw(subject)));
	}

	/** What is compared: special fields by their text, since they show several features. */
	private Object raw(EObject subject) {
		EObject object = access.read(subject);
		return field.feature() == null ? column == null ? null : column.text(object) : object.eGet(field.feature());
	}

	/** {@return the value all elements have; {@code null} for none, and where they differ} */
	public Object value() {
		return field.feature() == null || isMixed() ? null : object().eGet(field.feature());
	}

	/** {@return the value as text; empty for none, and where the elements differ} */
	public String text() {
		if (column == null || isMixed()) {
			return "";
		}
		EObject object = object();
		boolean nothing = field.isAuto() && object.eGet(field.feature()) instanceof Number number && number.doubleValue() == 0;
		if (nothing) {
			return "";
		}
		Object value = field.editor() == Editor.NUMBER ? object.eGet(field.feature()) : null;
		// 12.0 is no number anybody types.
		return value instanceof Double number && number == Math.rint(number) ? Long.toString(Math.round(number)) : column.text(object);
	}

	/** {@return why it cannot be edited, a sentence; empty if it can} */
	public Optional<String> locked() {
		if (lock != null) {
			return Optional.of(lock);
		}
		if (field.editor() == Editor.FIXED) {
			return Optional.of(FormTexts.get(scope.language(), "locked.fixed"));
		}
		return subjects.stream().map(scope::foreign).flatMap(Optional::stream).findFirst();
	}

	/** {@return what can be chosen for an enumeration, in its order; empty for other fields} */
	public List<Enumerator> choices() {
		return field.feature() != null && field.feature().getEType() instanceof EEnum type
			? type.getELiterals().stream().map(EEnumLiteral::getInstance).toList() : List.of();
	}

	/**
	 * What a choice is called.
	 *
	 * @param choice one of the choices
	 * @return its label
	 */
	public String label(Enumerator choice) {
		return Labels.of((EEnum) field.feature().getEType(), choice, scope.language());
	}

	/** {@return the values of a field with several that all elements have, in the order of the first element} */
	public List<Object> items() {
		List<Object> common = new ArrayList<>((List<?>) object().eGet(field.feature()));
		subjects.stream().skip(1).forEach(subject -> common.retainAll((List<?>) access.read(subject).eGet(field.feature())));
		return common;
	}

	/**
	 * Tries to write a text.
	 *
	 * @param text what was typed; empty for nothing
	 * @return the change, or why it cannot be made
	 */
	public Trial type(String text) {
		Optional<String> lock = locked();
		if (lock.isPresent()) {
			return Trial.refuse(lock.get());
		}
		if (text.isBlank() && field.isAuto()) {
			return set(field.feature().getDefaultValue());
		}
		List<Runnable> changes = new ArrayList<>();
		for (EObject subject : subjects) {
			Attempt attempt = column.write(access.read(subject), text);
			if (attempt.isRefused()) {
				return Trial.refuse(attempt.refusal());
			}
			if (attempt.change() != null) {
				changes.add(() -> access.change(subject, object -> apply(attempt, object)));
			}
		}
		return changes.isEmpty() ? Trial.NOTHING : Trial.of(() -> changes.forEach(Runnable::run));
	}

	private void apply(Attempt attempt, EObject object) {
		List<EObject> removed = new ArrayList<>();
		attempt.change().apply(object, removed);
		if (!removed.isEmpty()) {
			new Deletions(scope.document()).delete(removed);
		}
	}

	/**
	 * Tries to set a value.
	 *
	 * @param value the value; {@code null} for none
	 * @return the change, or why it cannot be made
	 */
	public Trial set(Object value) {
		Optional<String> lock = locked();
		if (lock.isPresent()) {
			return Trial.refuse(lock.get());
		}
		boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
		if (empty && field.feature().isRequired()) {
			return Trial.refuse(FormTexts.get(scope.language(), "refused.required", field.label(scope.language())));
		}
		if (value != null && field.feature() instanceof EReference && subjects.contains(value)) {
			return Trial.refuse(FormTexts.get(scope.language(), "refused.self"));
		}
		return each(object -> {
			if (empty) {
				object.eUnset(field.feature());
			} else {
				object.eSet(field.feature(), value);
			}
		}, object -> empty ? !object.eIsSet(field.feature()) : Objects.equals(value, object.eGet(field.feature())));
	}

	/**
	 * Tries to add a value to a field with several.
	 *
	 * @param value the value
	 * @return the change, or why it cannot be made
	 */
	public Trial add(Object value) {
		Optional<String> lock = locked();
		if (lock.isPresent() || subjects.contains(value)) {
			return Trial.refuse(lock.orElseGet(() -> FormTexts.get(scope.language(), "refused.self")));
		}
		return each(object -> list(object).add(value), object -> list(object).contains(value));
	}

	/**
	 * Tries to take values out of a field with several.
	 *
	 * @param values the values
	 * @return the change, or why it cannot be made
	 */
	public Trial remove(List<?> values) {
		Optional<String> lock = locked();
		if (lock.isPresent()) {
			return Trial.refuse(lock.get());
		}
		return each(object -> list(object).removeAll(values), object -> list(object).stream().noneMatch(values::contains));
	}

	/**
	 * Tries to put a value of the only element in another place.
	 *
	 * @param from where it is
	 * @param to where it is wanted
	 * @return the change, or nothing if there is no such place
	 */
	public Trial move(int from, int to) {
		int size = subjects.size() == 1 ? list(object()).size() : 0;
		boolean possible = from != to && Math.min(from, to) >= 0 && Math.max(from, to) < size;
		return possible && locked().isEmpty() ? each(object -> {
			List<Object> list = list(object);
			List<Object> wanted = new ArrayList<>(list);
			wanted.add(to, wanted.remove(from));
			object.eSet(field.feature(), wanted);
		}, object -> false) : Trial.NOTHING;
	}

	private Trial each(Consumer<EObject> change, Predicate<EObject> done) {
		List<EObject> open = subjects.stream().filter(subject -> !done.test(access.read(subject))).toList();
		return open.isEmpty() ? Trial.NOTHING : Trial.of(() -> open.forEach(subject -> access.change(subject, change)));
	}

	@SuppressWarnings("unchecked")
	private List<Object> list(EObject object) {
		return (List<Object>) object.eGet(field.feature());
	}
}
