package org.chainscape.validation.settings;

import java.util.Objects;

import org.chainscape.model.text.Language;
import org.chainscape.validation.ElementNames;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;

/**
 * A decision not to see a finding.
 *
 * @param what which findings
 * @param name what the element was called, for the reader of the file; does not count
 * @param file the chain file it was in, relative to the settings with slashes; empty if not said. Tells only whether the element is gone;
 *            the suppression holds wherever the element is.
 * @param why the reason
 */
public record Suppression(FindingPattern what, String name, String file, Justification why) {

	/** Fills in what is not said. */
	public Suppression {
		Objects.requireNonNull(what);
		Objects.requireNonNull(why);
		name = name == null ? "" : name;
		file = file == null ? "" : file;
	}

	/**
	 * Suppresses one finding.
	 *
	 * @param finding the finding
	 * @param index the document
	 * @param file the chain file as {@link ProjectSettings#relative} has it
	 * @param why the reason
	 * @return the suppression
	 */
	public static Suppression of(Finding finding, ValidationIndex index, String file, Justification why) {
		return new Suppression(FindingPattern.of(FindingKey.of(finding)), name(finding.elementId(), index), file, why);
	}

	/**
	 * Suppresses whatever the rule of a finding finds at its element, now and later.
	 *
	 * @param finding the finding
	 * @param index the document
	 * @param file the chain file as {@link ProjectSettings#relative} has it
	 * @param why the reason
	 * @return the suppression
	 */
	public static Suppression ofElement(Finding finding, ValidationIndex index, String file, Justification why) {
		return new Suppression(FindingPattern.all(finding.ruleId(), finding.elementId()), name(finding.elementId(), index), file, why);
	}

	/** The language is fixed, so that the file does not depend on who wrote it. */
	static String name(String id, ValidationIndex index) {
		return index.find(id).map(element -> ElementNames.of(element, index, Language.ZH)).orElse("");
	}
}
