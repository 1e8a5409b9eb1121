package org.chainscape.validation;

/**
 * One thing that must hold in a document. A rule reads the index only, keeps no state, knows no other rule and makes no texts.
 * <p>
 * Rules are found as services: a class is a rule of the standard set when it is listed in {@code META-INF/services} of this bundle.
 */
public sealed interface Rule permits ElementRule, GraphRule {

	/** {@return id, severity and mode} */
	RuleInfo info();
}
