package org.chainscape.store.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;

/**
 * The known steps. From every version at most one step leads on, so the way to the current version is unique.
 */
public final class UpgradeSteps {

	/** Name of the attribute of the root element that holds the version. */
	public static final String VERSION_ATTRIBUTE = "formatVersion";

	private final Map<FormatVersion, UpgradeStep> byFrom = new HashMap<>();

	private UpgradeSteps(List<UpgradeStep> steps) {
		for (UpgradeStep step : steps) {
			if (step.from().compareTo(step.to()) >= 0) {
				throw new IllegalArgumentException("Upgrade step does not lead on: " + step.from() + " to " + step.to());
			}
			if (byFrom.put(step.from(), step) != null) {
				throw new IllegalArgumentException("Two upgrade steps from " + step.from());
			}
		}
	}

	/** {@return the steps of this program; version 1.0 is the first, so there are none yet} */
	public static UpgradeSteps standard() {
		return new UpgradeSteps(List.of());
	}

	/**
	 * A registry of given steps.
	 *
	 * @param steps the steps in any order
	 * @return the registry
	 * @throws IllegalArgumentException if two steps start at one version, or a step does not lead to a later one
	 */
	public static UpgradeSteps of(List<UpgradeStep> steps) {
		return new UpgradeSteps(steps);
	}

	/**
	 * The way from a version to the current one.
	 *
	 * @param from the version of a file
	 * @return the steps in order, none for the current version; empty if no way is known
	 */
	public Optional<List<UpgradeStep>> path(FormatVersion from) {
		List<UpgradeStep> path = new ArrayList<>();
		FormatVersion reached = from;
		while (reached.compareTo(FormatVersion.CURRENT) < 0) {
			UpgradeStep step = byFrom.get(reached);
			if (step == null) {
				return Optional.empty();
			}
			path.add(step);
			reached = step.to();
		}
		return reached.equals(FormatVersion.CURRENT) ? Optional.of(List.copyOf(path)) : Optional.empty();
	}

	/**
	 * Applies steps and writes the version each one yields into the root element.
	 *
	 * @param document the file, changed in place
	 * @param path steps from {@link #path}
	 */
	public static void apply(Document document, List<UpgradeStep> path) {
		for (UpgradeStep step : path) {
			step.apply(document);
			document.getDocumentElement().setAttribute(VERSION_ATTRIBUTE, step.to().toString());
		}
	}
}
