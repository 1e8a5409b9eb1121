package org.chainscape.ui.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.tabular.load.RowPlace;

/** Whose value stands where file and person disagree, conflict by conflict. */
public final class ConflictChoices implements Predicate<PlannedChange> {

	private final Map<Key, Prefer> chosen = new HashMap<>();
	private final Prefer otherwise;

	/**
	 * What a conflict is about; the same in every trial.
	 *
	 * @param id id of the element
	 * @param feature name of the feature
	 * @param place the row
	 */
	record Key(String id, String feature, RowPlace place) {

		static Key of(PlannedChange change) {
			return new Key(change.id(), change.feature() == null ? "" : change.feature().getName(), change.place());
		}
	}

	/**
	 * Choices.
	 *
	 * @param otherwise whose value stands where nobody has chosen
	 */
	public ConflictChoices(Prefer otherwise) {
		this.otherwise = otherwise;
	}

	/**
	 * Chooses.
	 *
	 * @param conflicts some conflicts
	 * @param prefer whose value stands
	 */
	public void choose(Collection<PlannedChange> conflicts, Prefer prefer) {
		conflicts.forEach(conflict -> chosen.put(Key.of(conflict), prefer));
	}

	/**
	 * Whose value stands.
	 *
	 * @param conflict a conflict
	 * @return whose
	 */
	public Prefer of(PlannedChange conflict) {
		return chosen.getOrDefault(Key.of(conflict), otherwise);
	}

	/** Whether the value of the file stands. */
	@Override
	public boolean test(PlannedChange conflict) {
		return of(conflict) == Prefer.FILE;
	}
}
