package org.chainscape.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;

/** Writes office files so that the same content gives the same bytes: sorted entries, fixed times, no creation date of today. */
public final class StablePackage {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final String TYPES = "[Content_Types].xml";

	private StablePackage() {
	}

	/**
	 * Writes a document. Documents that hold figures must be written by this method, since it is here that their shapes get into the file.
	 *
	 * @param document the document; stays open
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(POIXMLDocument document, OutputStream stream) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.write(bytes);
		copy(new ByteArrayInputStream(bytes.toByteArray()), stream);
	}

	/**
	 * Copies a zip file.
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
		ZipOutputStream output = new ZipOutputStream(stream, StandardCharsets.UTF_8);
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

	private static void put(ZipOutputStream output, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		output.putNextEntry(entry);
		output.write(content);
		output.closeEntry();
	}
}
