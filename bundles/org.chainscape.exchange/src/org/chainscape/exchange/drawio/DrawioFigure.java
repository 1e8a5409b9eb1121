package org.chainscape.exchange.drawio;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.chainscape.exchange.drawing.Xml;
import org.chainscape.scene.Scene;

/**
 * Writes scenes as files of draw.io that can be edited there: every box, text and line is one of its own; what lies in a card belongs to
 * the card and moves with it; relations are tied to the boxes they join. The same scenes give the same characters.
 */
public final class DrawioFigure {

	private DrawioFigure() {
	}

	/**
	 * Writes a figure.
	 *
	 * @param scene the scene
	 * @param writer where to; for a file use UTF-8, as the XML declaration says; flushed, not closed
	 * @throws IOException if writing fails
	 */
	public static void write(Scene scene, Writer writer) throws IOException {
		writeAll(List.of(() -> scene), writer);
	}

	/**
	 * Writes figures, each on a page of its own. A scene is asked for when its turn comes and not kept.
	 *
	 * @param scenes the scenes, at least one
	 * @param writer where to; for a file use UTF-8, as the XML declaration says; flushed, not closed
	 * @throws IOException if writing fails
	 */
	public static void writeAll(List<Supplier<Scene>> scenes, Writer writer) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("mxfile");
			xml.writeAttribute("host", "Chainscape");
			int page = 0;
			for (Supplier<Scene> scene : scenes) {
				page++;
				diagram(scene.get(), page, xml);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		writer.flush();
	}

	private static void diagram(Scene scene, int page, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement("diagram");
		xml.writeAttribute("id", "figure-" + page);
		xml.writeAttribute("name", Xml.holdable(scene.name()));
		xml.writeStartElement("mxGraphModel");
		String width = Cells.number(Math.ceil(scene.width()));
		String height = Cells.number(Math.ceil(scene.height()));
		String[] settings = {"grid", "0", "gridSize", "4", "guides", "1", "tooltips", "1", "connect", "1", "arrows", "1", "fold", "0",
			"page", "1", "pageScale", "1", "pageWidth", width, "pageHeight", height, "math", "0", "shadow", "0",
			"background", Cells.hex(scene.background())};
		for (int i = 0; i < settings.length; i += 2) {
			xml.writeAttribute(settings[i], settings[i + 1]);
		}
		xml.writeStartElement("root");
		new PageCells(new Cells(xml)).write(scene);
		xml.writeEndElement();
		xml.writeEndElement();
		xml.writeEndElement();
	}
}
