package org.chainscape.exchange.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.chainscape.scene.Scene;

/**
 * A figure as the clipboard of office programs holds shapes (DrawingML in a package, the format named "Art::GVML ClipFormat"): boxes, texts
 * and lines that can be edited, grouped by part, with connectors glued to the boxes they join.
 */
public final class ShapeClip {

	private static final long EPOCH_1980 = 315532800000L;
	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Default Extension="xml" ContentType="application/xml"/>\
			<Override PartName="/clipboard/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>\
			</Types>""";
	private static final String RELATIONSHIPS = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
			<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" \
			Target="clipboard/drawings/drawing1.xml"/></Relationships>""";

	private ShapeClip() {
	}

	/**
	 * Writes a figure. The same scene gives the same bytes. Images inside the figure are left out.
	 *
	 * @param scene the figure
	 * @param stream takes the package; stays open
	 * @throws IOException if it cannot be written
	 */
	public static void write(Scene scene, OutputStream stream) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
		entry(zip, "[Content_Types].xml", TYPES);
		entry(zip, "_rels/.rels", RELATIONSHIPS);
		entry(zip, "clipboard/drawings/drawing1.xml", drawing(scene));
		zip.finish();
	}

	/**
	 * The figure as a DrawingML graphic, the content of the package.
	 *
	 * @param scene the figure
	 * @return an XML document
	 */
	public static String drawing(Scene scene) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			new DrawingMl(xml).write(scene);
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return text.toString();
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(EPOCH_1980);
		zip.putNextEntry(entry);
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
