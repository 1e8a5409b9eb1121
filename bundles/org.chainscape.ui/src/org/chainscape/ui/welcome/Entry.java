package org.chainscape.ui.welcome;

/**
 * Something one can do from the welcome page.
 *
 * @param name what it is called
 * @param what a sentence about it, or a detail such as a date; {@code null} for none
 * @param work what it does
 */
record Entry(String name, String what, Runnable work) {
}
