package org.chainscape.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.store.ChainFileException.Kind;
import org.chainscape.store.upgrade.FormatVersion;
import org.chainscape.store.upgrade.UpgradeSteps;

/**
 * The text of a chain file. It is read as a stream, as often as somebody asks, and never held: files of large chains have hundreds of
 * megabytes.
 *
 * @param file the file, for messages
 * @param content its bytes
 */
record FileText(Path file, Content content) {

	private static final String ROOT = ChainPackage.Literals.CHAIN_DOCUMENT.getName();

	/**
	 * Starts to read.
	 *
	 * @return the text without byte order mark; reading on fails where the bytes are no UTF-8
	 * @throws IOException if the bytes cannot be read
	 */
	Reader open() throws IOException {
		PushbackReader reader = new PushbackReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		try {
			int first = reader.read();
			if (first >= 0 && first != TextEnd.BYTE_ORDER_MARK) {
				reader.unread(first);
			}
			return reader;
		} catch (IOException e) {
			reader.close();
			throw e;
		}
	}

	/**
	 * Looks at the beginning: it is XML without a document type, and the root element is that of a chain file. The rest is left to the
	 * parser.
	 *
	 * @return the version written in the root element
	 * @throws ChainFileException if it is anything else
	 * @throws IOException if the bytes cannot be read, or are no UTF-8
	 */
	FormatVersion version() throws IOException {
		try (Reader reader = open()) {
			int first = reader.read();
			while (first >= 0 && Character.isWhitespace(first)) {
				first = reader.read();
			}
			if (first < 0) {
				throw new ChainFileException(Kind.EMPTY, file, Position.UNKNOWN, null);
			}
			if (first != '<') {
				throw new ChainFileException(Kind.NOT_XML, file, new Position(1, 1), null, "noMarkup");
			}
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		try (Reader reader = open()) {
			XMLStreamReader events = factory.createXMLStreamReader(reader);
			try {
				return readRoot(events);
			} finally {
				events.close();
			}
		} catch (XMLStreamException e) {
			if (e.getNestedException() instanceof IOException unread) {
				throw unread;
			}
			throw malformed(new Position(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()), e);
		}
	}

	private FormatVersion readRoot(XMLStreamReader reader) throws XMLStreamException, ChainFileException {
		while (reader.next() != XMLStreamConstants.START_ELEMENT) {
			if (reader.getEventType() == XMLStreamConstants.DTD) {
				throw new ChainFileException(Kind.DOCTYPE, file, position(reader), null);
			}
		}
		String name = reader.getLocalName();
		if (!ChainPackage.eNS_URI.equals(reader.getNamespaceURI()) || !ROOT.equals(name)) {
			throw new ChainFileException(Kind.OTHER_FORMAT, file, position(reader), null, name);
		}
		String written = reader.getAttributeValue(null, UpgradeSteps.VERSION_ATTRIBUTE);
		Optional<FormatVersion> version = FormatVersion.parse(written);
		if (version.isEmpty()) {
			throw new ChainFileException(Kind.BAD_VALUE, file, position(reader), null, UpgradeSteps.VERSION_ATTRIBUTE,
					String.valueOf(written));
		}
		return version.get();
	}

	private static Position position(XMLStreamReader reader) {
		return new Position(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
	}

	/**
	 * A parser gave up: because the text ends too early if it did so at the end or in a last tag without end, because of an error
	 * otherwise.
	 */
	ChainFileException malformed(Position position, Exception cause) throws IOException {
		if (hasConflict()) {
			return new ChainFileException(Kind.NOT_XML, file, position, cause, "conflict");
		}
		String reason = cause.getMessage() == null ? "" : cause.getMessage().replaceAll("(?s)^ParseError at .*?Message: ", "");
		return position.isBefore(TextEnd.of(this).end())
				? new ChainFileException(Kind.NOT_XML, file, position, cause, reason)
				: new ChainFileException(Kind.TRUNCATED, file, position, cause);
	}

	/** {@return whether Git has left both sides of a conflict in the text} */
	private boolean hasConflict() throws IOException {
		try (BufferedReader lines = new BufferedReader(open())) {
			return lines.lines().anyMatch(line -> line.startsWith("<<<<<<< "));
		}
	}

	/**
	 * Two elements have one id.
	 *
	 * @param id the id
	 * @return where it stands for the second time, and in which line for the first time
	 * @throws IOException if the bytes cannot be read
	 */
	ChainFileException duplicateId(String id) throws IOException {
		try (Reader reader = open()) {
			PlaceSearch places = new PlaceSearch(" id=\"" + id + '"', reader);
			Optional<Position> first = places.next();
			Optional<Position> second = places.next();
			return second.isEmpty() ? new ChainFileException(Kind.DUPLICATE_ID, file, Position.UNKNOWN, null, id, "?")
					: new ChainFileException(Kind.DUPLICATE_ID, file, second.get(), null, id, String.valueOf(first.get().line()));
		}
	}
}
