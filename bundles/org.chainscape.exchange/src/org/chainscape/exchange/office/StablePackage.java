package org.chainscape.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/**
 * Writes office files so that the same content gives the same bytes: entries in one order, fixed times, no creation date of today. It is
 * here that figures added by {@link SlideShapes} and {@link WordShapes} get into the file.
 */
public final class StablePackage {

	private static final String TYPES = "[Content_Types].xml";

	private StablePackage() {
	}

	/**
	 * Writes a document without saying when it was made.
	 *
	 * @param document the document; stays open, loses its dates of creation and change
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(POIXMLDocument document, OutputStream stream) throws IOException {
		write(document, Optional.empty(), stream);
	}

	/**
	 * Writes a document that says it was made on a day.
	 *
	 * @param document the document; stays open
	 * @param day the day of its creation and last change
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(POIXMLDocument document, LocalDate day, OutputStream stream) throws IOException {
		write(document, Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())), stream);
	}

	private static void write(POIXMLDocument document, Optional<Date> time, OutputStream stream) throws IOException {
		PackagePropertiesPart properties = document.getProperties().getCoreProperties().getUnderlyingProperties();
		properties.setCreatedProperty(time);
		properties.setModifiedProperty(time);
		document.write(new StableZip(stream));
		stream.flush();
	}

	/**
	 * Copies a zip file, also one that is no office file.
	 *
	 * @param zip the file; read to its end
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be read or written
	 */
	public static void copy(InputStream zip, OutputStream stream) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		ZipInputStream input = new ZipInputStream(zip, StandardCharsets.UTF_8);
		for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
			entries.put(entry.getName(), input.readAllBytes());
		}
		StableZip output = new StableZip(stream);
		byte[] types = entries.remove(TYPES);
		if (types != null) {
			put(output, TYPES, types);
		}
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			put(output, entry.getKey(), entry.getValue());
		}
		output.finish();
		stream.flush();
	}

	private static void put(StableZip output, String name, byte[] content) throws IOException {
		output.putArchiveEntry(new ZipArchiveEntry(name));
		output.write(content, 0, content.length);
		output.closeArchiveEntry();
	}
}
