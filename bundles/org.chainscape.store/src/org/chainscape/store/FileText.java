package org.chainscape.store;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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
 * The text of a chain file whose beginning was looked at: it is UTF-8, starts as XML without a document type, and its root element is
 * that of
 * a chain file.
 *
 * @param file the file, for messages
 * @param text the text without byte order mark
 * @param version the version written in the root element
 */
record FileText(Path file, String text, FormatVersion version) {

	private static final String ROOT = ChainPackage.Literals.CHAIN_DOCUMENT.getName();
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final char REPLACEMENT = '\uFFFD';
	private static final int LONGEST_CHARACTER = 4;

	/** Decodes and looks at the root element; the rest is left to the parser. */
	static FileText of(byte[] bytes, Path file) throws ChainFileException {
		String text = decode(bytes, file);
		int start = firstInk(text);
		if (start == text.length()) {
			throw new ChainFileException(Kind.EMPTY, file, Position.UNKNOWN, null);
		}
		if (text.charAt(start) != '<') {
			throw new ChainFileException(Kind.NOT_XML, file, new Position(1, 1), null, "<…");
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
			try {
				return new FileText(file, text, readRoot(reader, file));
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			Position position = new Position(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
			throw malformed(file, text, position, e);
		}
	}

	private static FormatVersion readRoot(XMLStreamReader reader, Path file) throws XMLStreamException, ChainFileException {
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
	static ChainFileException malformed(Path file, String text, Position position, Exception cause) {
		int length = text.stripTrailing().length();
		boolean openTag = text.lastIndexOf('>') < text.lastIndexOf('<');
		Position end = Position.of(text, openTag ? text.lastIndexOf('<') : length);
		String reason = cause.getMessage() == null ? "" : cause.getMessage().replaceAll("(?s)^ParseError at .*?Message: ", "");
		return position.isBefore(end)
				? new ChainFileException(Kind.NOT_XML, file, position, cause, reason)
				: new ChainFileException(Kind.TRUNCATED, file, position, cause);
	}

	private static int firstInk(CharSequence text) {
		int i = 0;
		while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static String decode(byte[] bytes, Path file) throws ChainFileException {
		String text = new String(bytes, StandardCharsets.UTF_8);
		if (text.indexOf(REPLACEMENT) >= 0) {
			checkEncoding(bytes, file);
		}
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}

	/** Only a strict decoder tells a replacement character that was written from bytes that are no UTF-8. */
	private static void checkEncoding(byte[] bytes, Path file) throws ChainFileException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			out.flip();
			Position position = Position.of(out, out.length());
			int start = firstInk(out);
			boolean cut = bytes.length - in.position() < LONGEST_CHARACTER && start < out.length() && out.charAt(start) == '<';
			throw cut ? new ChainFileException(Kind.TRUNCATED, file, position, null)
					: new ChainFileException(Kind.NOT_UTF8, file, position, null);
		}
	}
}
