package org.chainscape.analysis;

/**
 * Something a reader would look for and not find. Texts are empty where there is nothing to say.
 *
 * @param lack what is missing
 * @param elementId id of the element to look at
 * @param place where in the chain its subject stands
 * @param subject name of the subject
 * @param property what is missing of it: a property or, for elements as such, their class
 * @param printed what the source prints instead
 * @param source name of the first source cited
 * @param page place in it as far as known: table, page, lines
 */
public record Gap(Lack lack, String elementId, String place, String subject, String property, String printed, String source, String page) {
}
