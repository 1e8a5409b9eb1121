/**
 * Unsaved work: what has changed since a file was saved, written down within seconds and brought back after the program
 * has ended untimely.
 */
package org.chainscape.store.journal;
