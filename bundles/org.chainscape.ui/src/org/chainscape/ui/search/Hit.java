package org.chainscape.ui.search;

import java.util.List;

import org.chainscape.model.search.Span;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EClass;

/**
 * Something found. It holds no element.
 *
 * @param file the file
 * @param id id of the element
 * @param type its class
 * @param name what it is called or states
 * @param what which of its texts was found; empty for the answer to a question
 * @param text the text
 * @param spans what of it fits
 * @param place the stages and segments it stands in, outermost first
 */
record Hit(IFile file, String id, EClass type, String name, String what, String text, List<Span> spans, List<String> place) {
}
