package org.chainscape.ui.imports;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.PlannedChange;

/** Whose value stands where file and person disagree, conflict by conflict. */
public final class ConflictChoices implements Predicate<PlannedChange> {

	private final Map<PlannedChange, Prefer> chosen = new IdentityHashMap<>();
	private final Prefer otherwise;

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
		conflicts.forEach(conflict -> chosen.put(conflict, prefer));
	}

	/**
	 * Whose value stands.
	 *
	 * @param conflict a conflict
	 * @return whose
	 */
	public Prefer of(PlannedChange conflict) {
		return chosen.getOrDefault(conflict, otherwise);
	}

	/** Whether the value of the file stands. */
	@Override
	public boolean test(PlannedChange conflict) {
		return of(conflict) == Prefer.FILE;
	}
}
