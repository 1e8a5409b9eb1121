package org.chainscape.store;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * What EMF reads: a text, or for a file that was lifted to the current format the changed XML.
 *
 * @param sax the text, or {@code null}
 * @param dom the XML, or {@code null}
 */
record EmfSource(InputSource sax, Document dom) {
}
