package org.chainscape.validation;

/**
 * An argument of a message that is itself a text of {@link RuleTexts}, such as the form of code an exchange uses.
 *
 * @param key key of the text
 */
public record TextKey(String key) {
}
