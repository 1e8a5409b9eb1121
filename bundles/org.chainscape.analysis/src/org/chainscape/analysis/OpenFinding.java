package org.chainscape.analysis;

import org.chainscape.validation.Severity;

/**
 * A finding in words.
 *
 * @param rule id of the rule
 * @param category what the rule looks at, the first word of its id
 * @param severity how grave it is
 * @param elementId id of the element
 * @param element its name
 * @param message what is wrong
 */
public record OpenFinding(String rule, String category, Severity severity, String elementId, String element, String message) {
}
