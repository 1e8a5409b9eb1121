package org.chainscape.validation;

import java.util.Locale;

/** What a rule looks at. The word of the category is the first part of the rule's id. */
public enum Category {

	/** Whether every thing is there once and under its right name. */
	IDENTITY,
	/** Whether the model is complete and free of contradictions. */
	STRUCTURE,
	/** Whether supply runs the way the stages stand. */
	FLOW,
	/** Whether facts have a source, a unit and a possible value. */
	FACTS,
	/** Whether what sources say agrees; both sides are kept, a person decides. */
	CONFLICT,
	/** Whether the arithmetic of the sources can be run again and holds. */
	CALCULATION,
	/** What sources leave out, and where their lists differ. */
	COVERAGE,
	/** Whether relations join what they can join, and on what evidence. */
	RELATION,
	/** Whether what is said of the things of the AIGC chain is plausible. */
	AIGC,
	/** Whether diagrams fit the model they show. */
	DIAGRAM,
	/** Whether what is published is what may be published. */
	REPORT,
	/** Whether what was imported still stands in its tables. */
	IMPORT,
	/** Whether the rules of the project themselves are in order. */
	RULES,
	/** What a project has made a rule of for itself. */
	USER;

	/** {@return the word used in rule ids} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
