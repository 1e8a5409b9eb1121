package org.chainscape.tabular.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The elements of a part, one after the other. No document types, no entities, nothing from outside; bounded depth. */
final class XmlPart implements Closeable {

	private static final int DEEPEST = 100;

	private final Place place;
	private final String name;
	private final InputStream stream;
	private final XMLStreamReader reader;
	private int depth;

	XmlPart(Place place, String name, InputStream stream) throws SheetException {
		this.place = place;
		this.name = name;
		this.stream = stream;
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
		try {
			reader = factory.createXMLStreamReader(stream);
		} catch (XMLStreamException e) {
			throw broken(e);
		}
	}

	/** {@return the next event; {@link XMLStreamConstants#END_DOCUMENT} at the end} */
	int next() throws SheetException {
		try {
			if (!reader.hasNext()) {
				return XMLStreamConstants.END_DOCUMENT;
			}
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (++depth > DEEPEST) {
					throw new SheetException(Kind.TOO_MUCH, place, name, Term.DEPTH, DEEPEST);
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			} else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new SheetException(Kind.DOCUMENT_TYPE, place, name);
			}
			return event;
		} catch (XMLStreamException e) {
			throw broken(e);
		}
	}

	/** Goes on to the next element that starts with a name; {@return whether there is one} */
	boolean find(String element) throws SheetException {
		int event = next();
		while (event != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT && element().equals(element)) {
				return true;
			}
			event = next();
		}
		return false;
	}

	/** {@return the name of the element that has just started or ended, without its prefix} */
	String element() {
		return reader.getLocalName();
	}

	/** {@return an attribute of the element that has just started, whatever its name space; {@code null} if it has none} */
	String attribute(String attribute) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(attribute)) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** Appends the characters that are there. */
	void appendText(StringBuilder text) {
		text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
	}

	/** {@return whether an attribute says yes} */
	static boolean isTrue(String value) {
		return "1".equals(value) || "true".equals(value) || "on".equals(value);
	}

	private SheetException broken(XMLStreamException failure) {
		if (failure.getNestedException() instanceof ZipException || failure.getNestedException() instanceof EOFException) {
			return new SheetException(Kind.CORRUPT, place, failure, Failures.detail(failure.getNestedException()));
		}
		Location location = failure.getLocation();
		String where = location == null ? "?" : location.getLineNumber() + ":" + location.getColumnNumber();
		return new SheetException(Kind.BROKEN_XML, place, failure, name, where);
	}

	@Override
	public void close() {
		try {
			reader.close();
			stream.close();
		} catch (XMLStreamException | IOException ignored) {
			// Nothing was written.
		}
	}
}
